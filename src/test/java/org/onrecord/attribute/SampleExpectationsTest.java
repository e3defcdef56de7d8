package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the extractor to what a careful reader finds in the corpus that ships. */
class SampleExpectationsTest {

  private static SampleScore score = new SampleScore();

  @BeforeAll
  static void readAll() throws IOException {
    score = SampleScore.of(SampleFindings.all());
  }

  private static void atLeast(double share, int part, int whole) {
    assertTrue(
        whole > 0 && part >= share * whole, () -> score + "\n" + String.join("\n", score.notes));
  }

  @Test
  void findsTheStatements() {
    atLeast(0.90, score.found, score.statements);
  }

  @Test
  void namesTheirSpeakers() {
    atLeast(0.97, score.speakersRight, score.found);
  }

  @Test
  void namesNobodyWrongly() {
    assertEquals(0, score.speakersWrong, () -> String.join("\n", score.notes));
  }

  @Test
  void findsTheUndertakings() {
    atLeast(0.88, score.commitmentsFound, score.commitments);
  }

  @Test
  void namesWhoUndertakesThem() {
    atLeast(0.90, score.whoRight, score.commitmentsFound);
  }

  @Test
  void datesThem() {
    atLeast(0.80, score.duesRight, score.dated);
  }

  @Test
  void takesNoQuotedWordOrGradeForAStatement() {
    atLeast(1, score.statements - score.notStatementsTaken, score.statements);
  }

  /** Prints the figures and all that is amiss. */
  public static void main(String[] arguments) throws IOException {
    readAll();
    score.notes.stream().sorted().forEach(System.out::println);
    System.out.println(score);
  }
}
