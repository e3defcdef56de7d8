package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Shapes that reports take in records and in the press, and what only looks like one. */
final class ReportShapesPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  private static void minutes(String text, String... expected) {
    assertEquals(List.of(expected), Said.inMinutes(text));
  }

  @Test
  @DisplayName("a clause about its cue, its end quoted, is one statement")
  void joinsClausesAboutTheirCue() {
    minutes(
        "Councillor Ann Green supported the zone. Residents had waited six years and were, she"
            + " said, “running out of patience and of kerb”.",
        "X Ann Green, said: Residents had waited six years and were / “running out of patience and"
            + " of kerb”.");
  }

  @Test
  @DisplayName("in what form it was said is no part of what was said")
  void leavesTheMannerOut() {
    minutes(
        "Councillor Ann Green confirmed in writing that the zone would stay. She argued at length"
            + " that nothing else had worked.",
        "I Ann Green, confirmed: the zone would stay.",
        "I Ann Green, argued: nothing else had worked.");
  }

  @Test
  @DisplayName("who is named after according to, and speaks on")
  void goesOnAfterAccordingTo() {
    says(
        "The pool will shut in May, according to manager Rita Cole, who said the boiler had failed.",
        "I Rita Cole, according to: The pool will shut in May",
        "I Rita Cole, said: the boiler had failed.");
  }

  @Test
  @DisplayName("bullets below a numbered point belong to it")
  void readsListsBelowNumberedPoints() {
    minutes(
        """
        4.2 The Treasurer told the Committee that:

        • the list had fallen by half.
        • there were 190 providers.

        4.3 The following points were discussed and noted:

        • Councillor Bell asked whether the list was public. The Treasurer replied that it was not.
        • Fees would be reviewed in the autumn.\
        """,
        "I the Treasurer, told: the list had fallen by half.",
        "I the Treasurer, told: there were 190 providers.",
        "I Bell, asked: whether the list was public.",
        "I the Treasurer, replied: it was not.");
  }

  @Test
  @DisplayName("what is agreed limb by limb is a decision")
  void leavesResolvedLimbs() {
    minutes(
        """
        The Cabinet Member agreed that:

        (1) the order be made as advertised;
        (2) the petition be noted.\
        """);
  }

  @Test
  @DisplayName("a vote or a name for the record is procedure")
  void leavesRequestsForTheRecord() {
    minutes("Councillor Ann Green requested that her abstention be recorded.");
    minutes("Councillor Ann Green asked that the names of those voting be minuted.");
  }

  @Test
  @DisplayName("the minutes that are agreed are nobody’s words")
  void leavesMinutesAgreed() {
    minutes("The Committee agreed the minutes of the meeting held on 18 April as a true record.");
  }

  @Test
  @DisplayName("an answer without a source ends the question before it")
  void endsQuestionsAtAnswers() {
    minutes(
        "Members asked whether the team worked at weekends. In response it was stated that it did"
            + " not.",
        "I Members, asked: whether the team worked at weekends.");
    minutes(
        "Councillor Ann Green asked what had become of the fund. The Flood and Coastal Manager was"
            + " not able to say but would write to her.",
        "I Ann Green, asked: what had become of the fund.");
  }

  @Test
  @DisplayName("a passive that names its agent is the agent’s report")
  void readsAgents() {
    minutes(
        "It was confirmed by the Treasurer that no one had been moved.",
        "I the Treasurer, confirmed: no one had been moved.");
  }

  @Test
  @DisplayName("what one had asked others, told of in one’s own report, goes on with it")
  void keepsEarlierRequestsInTheReport() {
    minutes(
        "Councillor Ann Green said that she had been persuaded. She had asked officers to look for"
            + " the money.",
        "I Ann Green, said: she had been persuaded. She had asked officers to look for the money.");
  }

  @Test
  @DisplayName("an aside that holds a term or a writer is no source")
  void skipsAsides() {
    says(
        "The Regulator of Social Homes, which gave the landlord a ‘C3’ grade in August, said it was"
            + " “in close contact with the council about its plans”.",
        "X the Regulator of Social Homes, said: it was “in close contact with the council about its"
            + " plans”.");
    says(
        "The review, by economist Ivan Black, found in June that each place cost £71 a day.",
        "I the review, found: each place cost £71 a day.");
  }

  @Test
  @DisplayName("what is suggested may be worded as a wish")
  void readsWishes() {
    minutes(
        "Councillor Ann Green suggested that the Committee visit the lounge.",
        "I Ann Green, suggested: the Committee visit the lounge.");
  }

  @Test
  @DisplayName("whoever brands a thing in passing is quoted")
  void readsParticiplesThatName() {
    says(
        "Labour whip Ewan Petrie took another view, branding the scheme “a sledgehammer sold as a"
            + " nutcracker”.",
        "X Ewan Petrie, branding: the scheme “a sledgehammer sold as a nutcracker”.");
  }

  @Test
  @DisplayName("the one who is asked by letter is not the next he")
  void keepsTheWriter() {
    says(
        """
        Cllr Ned Weald said the scheme was good.

        Cllr Neil Roxby has written to the Mayor of Kent asking him to call in the decision.

        He warns: “Once you have said yes you cannot say no.”\
        """,
        "I Ned Weald, said: the scheme was good.",
        "I Neil Roxby, asking: him to call in the decision.",
        "D Neil Roxby, warns: Once you have said yes you cannot say no.");
  }
}
