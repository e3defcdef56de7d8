package org.onrecord.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The floors below which what is found may not fall. They only rise. */
final class GoldScoreTest {

  private static final Path CASES = Path.of("src/test/resources/gold/cases");
  private static final Path BLIND = Path.of("src/test/resources/org/onrecord/attribute");
  private static final Path SEEDS = Path.of("../shared/gold/seeds");

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
    "dev-cases, 94, 90",
    "dev-cases-2, 94, 90",
    "dev-cases-3, 97, 94",
    "dev-cases-4, 98, 98",
    "dev-cases-5, 98, 97",
    "held-out, 97, 95",
    "held-out-2, 93, 87"
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

  private static void score(Path folder, Tally tally) throws IOException {
    for (GoldFolder.Case one : GoldFolder.read(folder)) {
      tally.add(one.expected(), one.found());
    }
  }
}
