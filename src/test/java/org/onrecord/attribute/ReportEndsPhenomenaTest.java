package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where what is reported begins and ends when nothing like "that" says so, and turns in lists. */
final class ReportEndsPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  private static void minutes(String text, String... expected) {
    assertEquals(List.of(expected), Said.inMinutes(text));
  }

  @Test
  @DisplayName("those who are told end with their noun")
  void endsHearers() {
    says(
        "Jo Bell told the meeting permanent lights would go up in March.",
        "I Jo Bell, told: permanent lights would go up in March.");
    says(
        "Jo Bell told the BBC fares were going up again.",
        "I Jo Bell, told: fares were going up again.");
    says(
        "Jo Bell told the planning committee traffic had doubled since May.",
        "I Jo Bell, told: traffic had doubled since May.");
  }

  @Test
  @DisplayName("who a hearer is does not begin what is told")
  void passesOverAsides() {
    says(
        "Jo Bell told the tenants, some of whom had waited since noon, that the lifts were safe.",
        "I Jo Bell, told: the lifts were safe.");
    minutes(
        "Councillor Nott assured Mr Tew, who had come with the deputation, that the hall would not"
            + " be sold.",
        "I A Nott, assured: the hall would not be sold.");
  }

  @Test
  @DisplayName("a bracket may stand between cue and content")
  void passesOverBrackets() {
    says(
        "Oldgate Council confirmed today (Friday) that the baths would open in May.",
        "I Oldgate Council, confirmed: the baths would open in May.");
  }

  @Test
  @DisplayName("a cue in the middle: what is said ends at the next report")
  void endsAtTheNextReport() {
    says(
        "The stage was another story, Jo Bell added, because its boards had rotted, but she"
            + " promised that it would be ready by May.",
        "I Jo Bell, added: The stage was another story / because its boards had rotted",
        "I Jo Bell, promised: it would be ready by May.");
  }

  @Test
  @DisplayName("what became of a promise is the writer’s")
  void endsPromises() {
    says(
        "The Head of Parks, Jo Bell, agreed to count every bench and this was done in June.",
        "I Jo Bell, agreed: to count every bench");
    says(
        "The Head of Parks, Jo Bell, promised to mend the gate, which has been done.",
        "I Jo Bell, promised: to mend the gate");
  }

  @Test
  @DisplayName("calls on X, Y, to do: the name in commas is the hearer’s")
  void readsCallsWithNames() {
    says(
        "Jo Bell said the stall was hers and called on the mayor, Alan Tew, to give it back.",
        "I Jo Bell, said: the stall was hers",
        "I Jo Bell, called on: the mayor, Alan Tew, to give it back.");
  }

  @Test
  @DisplayName("what a letter is to ask is nobody’s report")
  void leavesLettersToBeWritten() {
    says("That the Clerk write to the Secretary of State, asking that dropped kerbs be paid for.");
    says("To write to the Department for Transport asking that white lines be painted.");
  }

  @Test
  @DisplayName("things asked for in a list are no clause")
  void leavesListsOfThings() {
    minutes("Mr Alan Tew spoke. He asked for two things: a bench and a bin.");
  }

  @Test
  @DisplayName("replies to a notice, tenants who report damp and answered surveys report nothing")
  void leavesNounsAndActs() {
    says("The Board, having considered the 31 replies to the notice, agreed the order be made.");
    says("Tenants who report damp or mould will be seen within a week.");
    says("Sixty people answered the survey and 41 were against.");
  }

  @Test
  @DisplayName("points that bring their own verbs under a bare lead-in")
  void readsPointsWithVerbs() {
    minutes(
        """
        The Head of Parks, Mrs Jo Bell, was present.

        In reply to Members, the Head of Parks:

        • confirmed that the swings had been mended;

        • undertook to count the bins by June.\
        """,
        "I Jo Bell, confirmed: the swings had been mended",
        "I Jo Bell, undertook: to count the bins by June.");
  }

  @Test
  @DisplayName("labels on lines of their own, with what the speaker is")
  void readsLoneLabels() {
    assertEquals(
        List.of(
            "D Jo Bell, null: Where do we tie up in May?",
            "D Alan Tew, null: At the old quay. There will be a ladder.",
            "D a resident of Quay Street, null: How many lorries a day?",
            "D Jo Bell, null: I counted nine.",
            "D Alan Tew, null: Then nine it is."),
        Said.in(
            """
            Questions from the meeting

            Jo Bell, creel fisher:

            Where do we tie up in May?

            Councillor Alan Tew:

            At the old quay. There will be a ladder.

            A resident of Quay Street:

            How many lorries a day?

            Jo Bell:

            I counted nine.

            Councillor Tew:

            Then nine it is.\
            """));
  }

  @Test
  @DisplayName("written questions that have a number instead of the word")
  void readsNumberedQuestions() {
    assertEquals(
        List.of(
            "D Jo Bell, null: When will the leaves be swept?",
            "D Alan Tew, null: On Friday.",
            "D Ada Crane, null: Will the lights be on by then?",
            "D Alan Tew, null: I hope so."),
        Said.in(
            """
            Council, 3 May 2022

            1. From Councillor Jo Bell to the Cabinet Member for Streets

            When will the leaves be swept?

            Reply:

            On Friday.

            2. From Councillor Ada Crane to the Cabinet Member for Streets

            Will the lights be on by then?

            Reply:

            I hope so.

            The replies were given by Councillor Alan Tew (Cabinet Member for Streets).\
            """));
  }

  @Test
  @DisplayName("reports that hang on their sentence: however, in the words of, X observing")
  void readsLooseReports() {
    says(
        "Officers did, however, contend that demand had doubled since May.",
        "I Officers, contend: demand had doubled since May.");
    says(
        "The kitchen is a happy one. In the words of one cook, “You can drop a pan in front of"
            + " them.”",
        "D one cook, In the words of: You can drop a pan in front of them.");
    minutes(
        "The motion was carried, Councillor Nott observing that he was alone.",
        "I A Nott, observing: he was alone.");
  }

  @Test
  @DisplayName("what was pointed out by nobody is nobody’s")
  void leavesPassivePhrases() {
    says(
        "The survey was late. The gate was moved after it was pointed out that vans could not"
            + " turn.");
  }
}
