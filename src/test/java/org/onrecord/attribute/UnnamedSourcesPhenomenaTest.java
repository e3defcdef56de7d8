package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Descriptions that stand for a body, those who ask in passing, and pronouns after objects. */
final class UnnamedSourcesPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  private static void minutes(String text, String... expected) {
    assertEquals(List.of(expected), Said.inMinutes(text));
  }

  @Test
  @DisplayName("the union, the charity and the watchdog are the one that was named")
  void resolvesStandIns() {
    says(
        "Drivers in Unison walked out at dawn.\n\nThe union said the depot was unsafe.",
        "I Unison, said: the depot was unsafe.");
    says(
        "The hall has been let to Pennine Mencap since June.\n\n"
            + "The charity said it would mend the roof.",
        "I Pennine Mencap, said: it would mend the roof.");
    says(
        "The home was visited by Ofsted in March.\n\nThe watchdog found that bedrooms were cold.",
        "I Ofsted, found: bedrooms were cold.");
  }

  @Test
  @DisplayName("a firm is the one that was hired, however its trade is worded")
  void resolvesFirms() {
    says(
        "The contract was awarded to Tarn Valley Slating.\n\n"
            + "The roofing firm says it will start in June.",
        "I Tarn Valley Slating, says: it will start in June.");
    says(
        "Merrow & Sons Ltd laid the path.\n\nThe company said it had used what it was given.",
        "I Merrow & Sons Ltd, said: it had used what it was given.");
  }

  @Test
  @DisplayName("where two firms were named, the firm stays the firm")
  void leavesStandInsThatMayBeSeveral() {
    says(
        "Merrow Ltd laid the path and Ottley Ltd dug it up.\n\nThe firm said it was sorry.",
        "I the firm, said: it was sorry.");
  }

  @Test
  @DisplayName("the club is the club that was described before")
  void resolvesShortenedDescriptions() {
    says(
        "A grant went to the Oldgate rowing club.\n\nThe club says its boats are “as good as new”.",
        "X the Oldgate rowing club, says: its boats are “as good as new”.");
  }

  @Test
  @DisplayName("whoever asks in passing asks, and he who answers is not the one who asked")
  void readsPassingQuestions() {
    says(
        "Jo Bell, who chairs the board, was asked by one angler whether the weir would stay.",
        "I one angler, asked: whether the weir would stay.");
    says(
        "Councillor Paul Finch showed the plans. Asked by Mr Alan Tew why the lift had failed, he"
            + " said that a cable had snapped.",
        "I Alan Tew, Asked: why the lift had failed",
        "I Paul Finch, said: a cable had snapped.");
    minutes(
        "The Head of Parks, Mrs Jo Bell, asked by Councillor Nott when the swings would be mended,"
            + " said that parts had been ordered.",
        "I A Nott, asked: when the swings would be mended",
        "I Jo Bell, said: parts had been ordered.");
  }

  @Test
  @DisplayName("he who was asked replies")
  void resolvesThoseWhoWereAsked() {
    says(
        "The caretaker, Mr Paul Finch, opened the doors. Mr Alan Tew asked him whether the hall was"
            + " let. He replied that it was not.",
        "I Alan Tew, asked: whether the hall was let.",
        "I Paul Finch, replied: it was not.");
  }

  @Test
  @DisplayName("a pronoun after an object is no office of long ago")
  void resolvesPronounsAfterObjects() {
    says(
        "The Harbour Master closed the quay.\n\n"
            + "Officers met the skippers’ secretary, Ned Tarrant, in May. He accepted that the quay"
            + " was unsafe.",
        "I Ned Tarrant, accepted: the quay was unsafe.");
  }

  @Test
  @DisplayName("those who look into things find, also after a subordinator")
  void readsPlainNounsAsSources() {
    says(
        "The pier was shut after surveyors found that two piles had rotted.",
        "I surveyors, found: two piles had rotted.");
    says(
        "The bridge was shut after engineers warned that a cable had frayed.",
        "I engineers, warned: a cable had frayed.");
  }

  @Test
  @DisplayName("a relative clause’s source may hang on a preposition")
  void readsAntecedentsAfterPrepositions() {
    minutes(
        "The Chair thanked Mr Alan Tew and replied to Ms Jo Bell, who had asked whether the hall"
            + " was let.",
        "I Jo Bell, asked: whether the hall was let.");
  }

  @Test
  @DisplayName("what is read out from a letter is the letter-writer’s")
  void readsQuotedLetters() {
    says(
        "Mrs Jo Bell read out a letter from a nurse in Oldgate: “I walk home at three in the"
            + " morning. Nobody lights the path.”",
        "D a nurse in Oldgate, null: I walk home at three in the morning. Nobody lights the path.");
  }

  @Test
  @DisplayName("no document promises anything")
  void leavesPromisesToBodies() {
    says(
        "Oldgate Council met on Monday.\n\n"
            + "The report found that rents were late. It has pledged to collect them by May.",
        "I the report, found: rents were late.",
        "I Oldgate Council, pledged: to collect them by May.");
  }

  @Test
  @DisplayName("those who go by a first name, as children and tenants do")
  void readsFirstNames() {
    says(
        "Philomena Stanton first sat down beside Troy in May. Troy had slept there for years. Troy"
            + " says that it was cold. Philomena adds: “He would not come in. He has a key now.”",
        "I Troy, says: it was cold.",
        "D Philomena Stanton, adds: He would not come in. He has a key now.");
  }

  @Test
  @DisplayName("people of a body that speaks are who speaks, also two together")
  void readsPeopleOfBodies() {
    says(
        "In a joint statement Declan Whin of Unite and Jo Bell of the GMB said that the yard was"
            + " open.",
        "I Declan Whin and Jo Bell, said: the yard was open.");
  }
}
