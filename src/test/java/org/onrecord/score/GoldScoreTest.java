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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.attribute.Extractor;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.read.ReadResult;
import org.onrecord.read.Reader;
import org.onrecord.read.SourceFile;

/** The floors below which what is found may not fall. They only rise. */
final class GoldScoreTest {

  private static final Path CASES = Path.of("src/test/resources/gold/cases");
  private static final Path BLIND = Path.of("src/test/resources/org/onrecord/attribute");
  private static final Path SEEDS = Path.of("../shared/gold/seeds");

  private final Extractor extractor = Extractor.of(Gazetteer.bundled());
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void holdsTheFloorsOnTheWrittenCases() throws IOException {
    Tally tally = new Tally();
    score(CASES, tally);
    assertTrue(tally.statements() >= 98.0, () -> "statements " + tally.statements());
    assertTrue(tally.endToEnd() >= 96.0, () -> "end to end " + tally.endToEnd());
    assertTrue(tally.direct() >= 98.0, () -> "direct " + tally.direct());
    assertEquals(0.0, tally.taken(), 0.001);
  }

  /** Written blind: sets that were read for errors since, and one that never was. */
  @ParameterizedTest
  @CsvSource({
    "dev-cases, 92, 88",
    "dev-cases-2, 92, 87",
    "dev-cases-3, 95, 92",
    "held-out, 95, 88"
  })
  void holdsTheFloorsOnWhatWasWrittenBlind(String set, double statements, double endToEnd)
      throws IOException {
    Tally tally = new Tally();
    score(BLIND.resolve(set), tally);
    assertTrue(tally.statements() >= statements, () -> "statements " + tally.statements());
    assertTrue(tally.endToEnd() >= endToEnd, () -> "end to end " + tally.endToEnd());
  }

  @Test
  void holdsTheFloorsOnTheSeeds() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "the seeds are not beside this repository");
    Tally tally = new Tally();
    score(SEEDS, tally);
    assertTrue(tally.statements() >= 94.0, () -> "statements " + tally.statements());
    assertTrue(tally.endToEnd() >= 90.0, () -> "end to end " + tally.endToEnd());
    assertEquals(0.0, tally.taken(), 0.001);
  }

  private void score(Path folder, Tally tally) throws IOException {
    for (Path gold : goldIn(folder)) {
      String stem = gold.getFileName().toString().replace(".gold.json", "");
      Path html = folder.resolve(stem + ".html");
      Path document = Files.exists(html) ? html : folder.resolve(stem + ".txt");
      tally.add(json.readTree(Files.readAllBytes(gold)), findings(document));
    }
  }

  private static List<Path> goldIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    }
  }

  private Findings findings(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.getFileName().toString();
    ReadResult read = new Reader().read(new SourceFile(file.toString(), name, bytes));
    if (read instanceof ReadResult.Read one) {
      DocumentId id = DocumentId.ofUrl(file.toString());
      return extractor.extract(one.document(), id, "", Metadata.NONE);
    }
    throw new IOException(file + " could not be read: " + read);
  }
}
