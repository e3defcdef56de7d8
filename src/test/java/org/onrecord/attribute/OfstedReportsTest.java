package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Judgement;
import org.onrecord.model.Metadata;
import org.onrecord.read.ReadResult;
import org.onrecord.read.Reader;
import org.onrecord.read.SourceFile;

/** Days and overall grades of real reports against rows that were checked by hand. */
class OfstedReportsTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus", "ofsted");

  @Test
  void readsDaysAndOverallGradeOfEveryReportButOne() throws IOException {
    Path table = CORPUS.resolve("overview-right.tsv");
    assumeTrue(Files.exists(table), "the corpus of reports is not beside this repository");
    List<String> rows = Files.readAllLines(table, StandardCharsets.UTF_8);
    var wrong = new ArrayList<String>();
    Extractor extractor = Extractor.of(Gazetteer.bundled());
    for (String row : rows.subList(1, rows.size())) {
      String[] cell = row.split("\t", 0);
      String expected = cell[4] + " " + cell[5] + " " + cell[6];
      String found = overall(extractor, CORPUS.resolve(cell[0]));
      if (!found.equals(expected)) {
        wrong.add(cell[0] + ": " + found + ", not " + expected);
      }
    }
    assertEquals(77, rows.size());
    assertTrue(wrong.size() <= 1, wrong::toString);
  }

  /** Where a report bears no day of its own, the last day of its inspection places it. */
  @Test
  @Tag("deep")
  void leavesNoReportUndated() throws IOException {
    Path folder = CORPUS.resolve("pdf");
    assumeTrue(Files.isDirectory(folder), "the corpus of reports is not beside this repository");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    Extractor extractor = Extractor.of(Gazetteer.bundled());
    var undated = new ArrayList<Path>();
    int inferred = 0;
    for (Path file : files) {
      DateInterval date = findings(extractor, file).document().date();
      inferred += date.basis() == DateBasis.INFERRED ? 1 : 0;
      if (date.iso() == null) {
        undated.add(file);
      }
    }
    assertEquals(262, files.size());
    assertEquals(List.of(), undated);
    assertEquals(203, inferred);
  }

  private static Findings findings(Extractor extractor, Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    ReadResult result =
        new Reader().read(new SourceFile(file.toString(), name, Files.readAllBytes(file)));
    if (result instanceof ReadResult.Read read) {
      return extractor.extract(read.document(), DocumentId.ofBytes("00"), "00", Metadata.NONE);
    }
    throw new IOException(result.toString());
  }

  private static String overall(Extractor extractor, Path file) throws IOException {
    return findings(extractor, file).judgements().stream()
        .filter(j -> j.area().equals("overall"))
        .findFirst()
        .map(OfstedReportsTest::shown)
        .orElse("nothing");
  }

  private static String shown(Judgement judgement) {
    return judgement.from() + " " + judgement.to() + " " + judgement.grade();
  }
}
