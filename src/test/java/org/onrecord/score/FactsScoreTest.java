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

/** Floors for commitments, due dates, dates and authorities of documents. They only rise. */
final class FactsScoreTest {

  private static final Path CASES = Path.of("src/test/resources/gold/cases");
  private static final Path OWN = Path.of("src/test/resources/gold/facts");
  private static final Path BLIND = Path.of("src/test/resources/org/onrecord/attribute");
  private static final Path SEEDS = Path.of("../shared/gold/seeds");

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

  /** Written blind: sets that were read for errors since, and one that never was. */
  @ParameterizedTest
  @CsvSource({
    "dev-cases, 95, 94",
    "dev-cases-2, 91, 91",
    "dev-cases-3, 89, 96",
    "dev-cases-4, 94, 97",
    "dev-cases-5, 94, 98",
    "dev-cases-6, 83, 92",
    "held-out, 95, 98",
    "held-out-2, 88, 94",
    "held-out-3, 87, 92"
  })
  void holdsTheFloorsOnWhatWasWrittenBlind(String set, double commitments, double dues)
      throws IOException {
    FactsTally tally = score(BLIND.resolve(set));
    assertTrue(tally.commitments() >= commitments, () -> "commitments " + tally.commitments());
    assertTrue(tally.dues() >= dues, () -> "due dates " + tally.dues());
  }

  private static FactsTally score(Path folder) throws IOException {
    var tally = new FactsTally();
    for (GoldFolder.Case one : GoldFolder.read(folder)) {
      tally.add(one.name(), one.expected(), one.found());
    }
    return tally;
  }
}
