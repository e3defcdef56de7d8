package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The catalogue of phenomena, in words of our own: reported speech, minutes, people. */
final class ReportedSpeechPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  private static void minutes(String text, String... expected) {
    assertEquals(List.of(expected), Said.inMinutes(text));
  }

  @Test
  @DisplayName("10, 11: bullets under a lead-in, the office resolved")
  void readsBullets() {
    minutes(
        "The Interim Director of Place, Olu Bright, advised that:\n\n• gates had been mended\n\n• two trees had fallen\n\n"
            + "In response to questions, the Interim Strategic Director advised that:\n\n• the rest would follow in May.",
        "I Olu Bright, advised: gates had been mended",
        "I Olu Bright, advised: two trees had fallen",
        "I Olu Bright, advised: the rest would follow in May.");
  }

  @Test
  @DisplayName("10: a point under a group's lead-in that names its own source is that source's")
  void readsPointsThatNameTheirSource() {
    minutes(
        """
        Members made comments and asked questions, including:

        • Councillor Nott queried why the pier had shut

        • in reply to the Chair, Mr Paul Finch confirmed that tests would begin in May

        • it was suggested that a bench be bought

        • whether the gates could be painted.\
        """,
        "I A Nott, queried: why the pier had shut",
        "I Paul Finch, confirmed: tests would begin in May",
        "I Members, asked: whether the gates could be painted.");
  }

  @Test
  @DisplayName("10: what others said earlier is told by whoever leads in")
  void keepsPointsThatTellOfOthers() {
    minutes(
        """
        The Interim Director of Place, Olu Bright, advised that:

        • officers had asked the builder why the wall leaned

        • Councillor Nott had seen it.\
        """,
        "I Olu Bright, advised: officers had asked the builder why the wall leaned",
        "I Olu Bright, advised: Councillor Nott had seen it.");
  }

  @Test
  @DisplayName("13: a label, then reported speech")
  void readsLabels() {
    minutes(
        "Councillor Nott: “Has the money been spent?”",
        "D A Nott, null: Has the money been spent?");
  }

  @Test
  @DisplayName("14: no source, no statement")
  void leavesAgentlessPassivesOut() {
    minutes("It was reported that the fund had closed. It was noted that nobody had applied.");
  }

  @Test
  @DisplayName("15: it is what spoke last")
  void resolvesIt() {
    says(
        "The audit concluded that records were lost. It added that oversight was “thin at best”.",
        "I the audit, concluded: records were lost.",
        "X the audit, added: oversight was “thin at best”.");
  }

  @Test
  @DisplayName("17: the gender decides between two")
  void letsGenderDecide() {
    says(
        "Mr Paul Finch said the road was safe. Mrs Ada Stone said it was not. He added that tests had been done.",
        "I Paul Finch, said: the road was safe.",
        "I Ada Stone, said: it was not.",
        "I Paul Finch, added: tests had been done.");
  }

  @Test
  @DisplayName("17: nothing decides between two named together")
  void saysWhenNothingDecides() {
    says(
        "Mrs Ada Stone and Ms Joan Reed visited the site. She said the road was unsafe.",
        "I Ada Stone or Joan Reed, said: the road was unsafe.");
  }

  @Test
  @DisplayName("18, 19: surname alone, office alone")
  void resolvesSurnamesAndOffices() {
    says(
        "Chief executive Sean Hart promised to resign. Hart added that he was sorry. The chief executive said the board had agreed.",
        "I Sean Hart, promised: to resign.",
        "I Sean Hart, added: he was sorry.",
        "I Sean Hart, said: the board had agreed.");
  }

  @Test
  @DisplayName("20, 21: relative clauses")
  void readsRelativeClauses() {
    minutes(
        "The report was introduced by the Leader of the Council, Councillor Ivy Moss, who informed Cabinet that work had begun.",
        "I Ivy Moss, informed: work had begun.");
    says(
        "Jo Bell, who replaced Ann Lee in July, said the pool would close.",
        "I Jo Bell, said: the pool would close.");
  }

  @Test
  @DisplayName("22, 23: long offices and offices with brackets stay whole")
  void keepsOfficesWhole() {
    var long1 =
        Said.findings(
            "Cllr Ben Day, Lambeth’s Cabinet Member for Jobs, Skills and Young People, said: “We are ready.”");
    assertEquals(
        "Cabinet Member for Jobs, Skills and Young People", long1.statements().getFirst().role());
    var bracket =
        Said.findings(
            "Cllr Jen Wood, Deputy Leader of the Council (Parks and Play), said: “We are ready.”");
    assertEquals(
        "Deputy Leader of the Council (Parks and Play)", bracket.statements().getFirst().role());
  }

  @Test
  @DisplayName("24, 25: told, with its hearer")
  void readsTold() {
    says(
        "Bell told members that the work would end in May.",
        "I Bell, told: the work would end in May.");
    says(
        "Ofsted has told the council to act at once.",
        "I Ofsted, told: the council to act at once.");
  }

  @Test
  @DisplayName("26, 27, 28: cue at the end, no that, two clauses under one cue")
  void readsClauses() {
    says(
        "Managers made poor use of data, inspectors said, with “little urgency” in their plans.",
        "X inspectors, said: Managers made poor use of data / with “little urgency” in their plans.");
    says(
        "Inspectors said managers made good use of data.",
        "I Inspectors, said: managers made good use of data.");
    says(
        "The report notes that staff are kind, and that homes are clean.",
        "I the report, notes: staff are kind, and that homes are clean.");
  }

  @Test
  @DisplayName("29, 30: two cues, several fragments")
  void readsCuesInARow() {
    says(
        "Annie Moss welcomed the report and said the service would build on it.",
        "I Annie Moss, said: the service would build on it.");
    says(
        "The watchdog said care was “uneven” and that some “did not feel able to trust” their worker.",
        "X the watchdog, said: care was “uneven” and that some “did not feel able to trust” their worker.");
  }

  @Test
  @DisplayName("41, 42: according to; denials; no comment")
  void readsAccordingToAndDenials() {
    says(
        "According to the review, three homes have closed.",
        "I the review, According to: three homes have closed.");
    says(
        "Three homes have closed, according to the review.",
        "I the review, according to: Three homes have closed");
    says("Mr Hart denied that he had been warned.", "I Hart, denied: he had been warned.");
    says("The company declined to comment.");
  }

  @Test
  @DisplayName("43, 44: questions; thanks and agreement")
  void readsQuestions() {
    minutes(
        "Councillor Lee asked why the pool had closed.", "I Lee, asked: why the pool had closed.");
    minutes(
        "Councillor Lee enquired as to whether it would open.",
        "I Lee, enquired: whether it would open.");
    minutes(
        "Councillor Lee thanked officers and agreed that more was needed.",
        "I Lee, agreed: more was needed.");
  }

  @Test
  @DisplayName("45: the text of a motion is no statement")
  void leavesMotionsAlone() {
    says(
        "Notice of motion\n\nThis Council notes that rents have doubled.\n\nThis Council believes that homes are a right.");
  }

  @Test
  @DisplayName("55: members and committees speak themselves; they do not where they decide")
  void letsGroupsSpeak() {
    minutes(
        "Members expressed concern that the papers were late.",
        "I Members, expressed concern: the papers were late.");
    minutes("The Cabinet agreed that the papers be noted.");
  }

  @Test
  @DisplayName("58: lists of those present feed the people and are no statements")
  void readsAttendance() {
    minutes("The Chair said that time was short.", "I A Nott, said: time was short.");
  }

  @Test
  @DisplayName("63: questions and answers in the council's own voice")
  void leavesQuestionsAndAnswersAlone() {
    says(
        "Bins: your questions answered\n\nQ: Will my bin be emptied?\n\nA: Yes. We will empty it on Friday.");
  }

  @Test
  @DisplayName("follow-on sentences belong to the statement before them")
  void goesOnInMinutes() {
    minutes(
        "The Head of Parks, Una Dale, advised that gates had been mended. The rest would follow in June.",
        "I Una Dale, advised: gates had been mended. The rest would follow in June.");
    minutes(
        "Councillor Lee welcomed the plan. He had seen it work in Hull.",
        "I Lee, null: He had seen it work in Hull.");
  }
}
