package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Reported speech as newspapers word it: days before the verb, cues in the midst, asides, shares.
 */
final class ReportsInNewsPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  @Test
  void readsADayBetweenTheSourceAndItsVerb() {
    says(
        "The harbour board last night said the ramp would close.",
        "I the harbour board, said: the ramp would close.");
    says(
        "Rhian Morris on Thursday warned that the ramp was unsafe.",
        "I Rhian Morris, warned: the ramp was unsafe.");
    says(
        "A survey published this week says that the ramp leaks.",
        "I the survey, says: the ramp leaks.");
  }

  @Test
  void joinsAClauseToItsVerbAfterTheCue() {
    says(
        "The trouble with the ramp, Rhian Morris argued, is its age.",
        "I Rhian Morris, argued: The trouble with the ramp / is its age.");
    says(
        "If the chain goes, Rhian Morris warned, the ferry will stop.",
        "I Rhian Morris, warned: If the chain goes / the ferry will stop.");
    says(
        "Trade, according to the chamber, has halved since May.",
        "I the chamber, according to: Trade / has halved since May.");
  }

  @Test
  void readsWhatFollowsAnAside() {
    says(
        "As Rhian Morris said in May, the ramp is older than the ferry.",
        "I Rhian Morris, said: the ramp is older than the ferry.");
    says(
        "The ramp has gone, a spokeswoman, Rhian Morris, said on Monday.",
        "I Rhian Morris, said: The ramp has gone");
    says(
        "Noting that the ramp leaked, Rhian Morris said it had to go.",
        "I Rhian Morris, Noting: the ramp leaked",
        "I Rhian Morris, said: it had to go.");
  }

  @Test
  void readsSharesOfThoseAsked() {
    says("Some say the ramp is safe.", "I some, say: the ramp is safe.");
    says(
        "About four in 10 say they would pay more.",
        "I About four in 10, say: they would pay more.");
    says(
        "According to a harbour survey, 70% of skippers need a new ramp.",
        "I the survey, According to: 70% of skippers need a new ramp.");
  }

  @Test
  void keepsAPronounThatOpensTheClause() {
    says(
        "Rhian Morris spoke last. She said that was wrong.",
        "I Rhian Morris, said: that was wrong.");
  }
}
