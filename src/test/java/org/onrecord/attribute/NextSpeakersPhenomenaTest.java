package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who speaks after somebody was given the word, was advised, or only stood near an office. */
final class NextSpeakersPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  private static void minutes(String text, String... expected) {
    assertEquals(List.of(expected), Said.inMinutes(text));
  }

  @Test
  @DisplayName("whoever is invited to speak is the next he or she")
  void resolvesThoseInvited() {
    minutes(
        "The Chair invited Mr Paul Finch to comment. He explained that the barns were full.",
        "I Paul Finch, explained: the barns were full.");
  }

  @Test
  @DisplayName("who was advised goes on, not the adviser")
  void keepsTheSubjectOfPassives() {
    minutes(
        "Councillor Ann Green was advised by the Treasurer that reserves stood at £4m. She queried"
            + " why this was so.",
        "I the Treasurer, advised: reserves stood at £4m.",
        "I Ann Green, queried: why this was so.");
  }

  @Test
  @DisplayName("a question, then another’s answer in the same sentence")
  void endsQuestionsAtAnswers() {
    minutes(
        "Councillor Ann Green queried why this was lower and the Treasurer explained that two roofs"
            + " had been mended.",
        "I Ann Green, queried: why this was lower",
        "I the Treasurer, explained: two roofs had been mended.");
  }

  @Test
  @DisplayName("what is told by letter is told by nobody")
  void leavesMeansOut() {
    says("Parents were told by letter on Friday that the nursery would close.");
  }

  @Test
  @DisplayName("what was asked for is sought, not said")
  void leavesConfirmationsSought() {
    minutes("Councillor Ann Green asked for confirmation that the site was safe.");
  }

  @Test
  @DisplayName("the apposition before who is no speaker of its own")
  void readsNamesBeforeAppositions() {
    minutes(
        "The Panel heard from Ms Joan Pike, a resident, who said that lorries passed her door.",
        "I Joan Pike, said: lorries passed her door.");
  }

  @Test
  @DisplayName("after a semicolon somebody else acts")
  void endsAtSemicolons() {
    minutes(
        "Ms Joan Pike advised that the covenant was binding; Councillor Ellis disagreed and argued"
            + " that it had lapsed.",
        "I Joan Pike, advised: the covenant was binding",
        "I Ellis, argued: it had lapsed.");
  }

  @Test
  @DisplayName("an office in several words is taken whole, whatever it does first")
  void readsLongOffices() {
    minutes(
        "The Chief Fire Officer presented the report and said that calls were fewer.",
        "I the Chief Fire Officer, said: calls were fewer.");
    says(
        "The hospital trust apologised, saying that nights were busy.",
        "I the hospital trust, saying: nights were busy.");
  }

  @Test
  @DisplayName("the leader is not whoever leads a group and is named later")
  void leavesLeadersOfGroups() {
    says(
        "The leader said it was late. But Tory group leader Kim Vale said it was “a kick in the"
            + " teeth”.",
        "I the leader, said: it was late.",
        "X Kim Vale, said: it was “a kick in the teeth”.");
  }

  @Test
  @DisplayName("a source close to an office does not hold it")
  void readsSourcesNearOffices() {
    says(
        "Mayor Andy Flint is away. A source close to the mayor said he was furious.",
        "I a source close to the mayor, said: he was furious.");
  }
}
