package org.onrecord.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.attribute.Extractor;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.read.ReadResult;
import org.onrecord.read.Reader;
import org.onrecord.read.SourceFile;

/** Floors for commitments, due dates, dates and authorities of documents. They only rise. */
final class FactsScoreTest {

  private static final Path CASES = Path.of("src/test/resources/gold/cases");
  private static final Path OWN = Path.of("src/test/resources/gold/facts");
  private static final Path SEEDS = Path.of("../shared/gold/seeds");

  private final Extractor extractor = Extractor.of(Gazetteer.bundled());
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void holdsTheFloorsOnTheWrittenCases() throws IOException {
    FactsTally tally = score(CASES);
    assertTrue(tally.commitments() >= 98.0, () -> "commitments " + tally.commitments());
    assertTrue(tally.dues() >= 98.0, () -> "due dates " + tally.dues());
    assertEquals(0, tally.datesWrong(), tally::wrong);
    assertEquals(0, tally.authoritiesWrong(), tally::wrong);
  }

  @Test
  void holdsTheFloorsOnDocumentsOfOurOwn() throws IOException {
    FactsTally tally = score(OWN);
    assertTrue(tally.commitments() >= 93.0, () -> "commitments " + tally.commitments());
    assertTrue(tally.dues() >= 93.0, () -> "due dates " + tally.dues());
    assertEquals(0, tally.datesWrong(), tally::wrong);
    assertEquals(0, tally.authoritiesWrong(), tally::wrong);
  }

  @Test
  void holdsTheFloorsOnTheSeeds() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "the seeds are not beside this repository");
    FactsTally tally = score(SEEDS);
    assertTrue(tally.commitments() >= 98.0, () -> "commitments " + tally.commitments());
    assertEquals(0, tally.datesWrong(), tally::wrong);
    assertEquals(0, tally.authoritiesWrong(), tally::wrong);
  }

  private FactsTally score(Path folder) throws IOException {
    var tally = new FactsTally();
    for (Path gold : goldIn(folder)) {
      String stem = String.valueOf(gold.getFileName()).replace(".gold.json", "");
      Path html = folder.resolve(stem + ".html");
      Path document = Files.exists(html) ? html : folder.resolve(stem + ".txt");
      tally.add(stem, json.readTree(Files.readAllBytes(gold)), findings(document));
    }
    return tally;
  }

  private static List<Path> goldIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    }
  }

  private Findings findings(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = Files.readAllBytes(file);
    ReadResult read = new Reader().read(new SourceFile(file.toString(), name, bytes));
    if (read instanceof ReadResult.Read one) {
      return extractor.extract(
          one.document(), DocumentId.ofUrl(file.toString()), "", Metadata.NONE);
    }
    throw new IOException(file + " could not be read: " + read);
  }
}
