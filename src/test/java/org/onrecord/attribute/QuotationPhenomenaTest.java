package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The catalogue of phenomena, in words of our own: quotations and how they are attributed. */
final class QuotationPhenomenaTest {

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(text));
  }

  @Test
  @DisplayName("1, 2: source and cue after the closer, in either order")
  void readsCueAfterQuotation() {
    says(
        "“The gates will open at noon,” said Rhian Morris.",
        "D Rhian Morris, said: The gates will open at noon,");
    says(
        "“The gates will open at noon,” Rhian Morris said.",
        "D Rhian Morris, said: The gates will open at noon,");
    says(
        "“Who pays for that?” asked Tom Bright, a shopkeeper.",
        "D Tom Bright, asked: Who pays for that?");
  }

  @Test
  @DisplayName("3: source and cue before, with colon, comma or nothing")
  void readsCueBeforeQuotation() {
    says(
        "Rhian Morris said: “The gates are open again.”",
        "D Rhian Morris, said: The gates are open again.");
    says(
        "Rhian Morris said, “The gates are open again.”",
        "D Rhian Morris, said: The gates are open again.");
    says(
        "Rhian Morris said “The gates are open again.”",
        "D Rhian Morris, said: The gates are open again.");
  }

  @Test
  @DisplayName("4, 5: a quotation split by its cue is one statement")
  void joinsHalves() {
    says(
        "“The gates are open,” Rhian Morris said. “Come and see them.”",
        "D Rhian Morris, said: The gates are open, / Come and see them.");
    says(
        "“If the gates jam,” said Rhian Morris, “we shall mend them by Friday.”",
        "D Rhian Morris, said: If the gates jam, / we shall mend them by Friday.");
    says(
        "“The gates are open,” Rhian Morris told the Argus on Monday.\n\n“They will stay open all year.”",
        "D Rhian Morris, told: The gates are open, / They will stay open all year.");
  }

  @Test
  @DisplayName("6, 7: several paragraphs, closed or not, are one statement")
  void joinsParagraphs() {
    says(
        "Rhian Morris said: “The gates are open.\n\n“They cost us nothing.\n\n“We are proud of them.”",
        "D Rhian Morris, said: The gates are open. / They cost us nothing. / We are proud of them.");
    says(
        "Rhian Morris said: “The gates are open.”\n\n“They cost us nothing at all.”",
        "D Rhian Morris, said: The gates are open. / They cost us nothing at all.");
  }

  @Test
  @DisplayName("8, 9: a lead-in paragraph attributes the quotation beneath")
  void readsLeadIns() {
    says(
        "The final review concluded that:\n\n“The service has lost its way and nobody noticed.”",
        "D the review, concluded: The service has lost its way and nobody noticed.");
    says(
        "Commenting on the news, Rhian Morris, chair of governors, said:\n\n“This is what we asked for.”",
        "D Rhian Morris, said: This is what we asked for.");
  }

  @Test
  @DisplayName("16: a pronoun over a paragraph")
  void resolvesPronouns() {
    says(
        "Head teacher Daniel Frost has pledged to keep the pool open. He said: “It is part of who we are.”",
        "I Daniel Frost, pledged: to keep the pool open.",
        "D Daniel Frost, said: It is part of who we are.");
  }

  @Test
  @DisplayName("31, 32, 33: scare quotes, grades and titles are no statements")
  void leavesOtherQuotedSpansAlone() {
    says("The so-called “pause” lasted nine years and nobody minded.");
    says("The home was rated “inadequate” in 2015 and “good” in 2019.");
    says("The “Every Street” plan was drawn up during “practice week”.");
  }

  @Test
  @DisplayName("34, 37: quotations inside a quotation are part of it")
  void keepsNestedQuotations() {
    says(
        "“We call it the ‘open door’ rule and we live by it,” said Rhian Morris.",
        "D Rhian Morris, said: We call it the ‘open door’ rule and we live by it,");
    says(
        "“She told me ‘never again’ and she meant it,” said Rhian Morris.",
        "D Rhian Morris, said: She told me ‘never again’ and she meant it,");
  }

  @Test
  @DisplayName("35: single marks outside, apostrophes inside")
  void readsSingleMarks() {
    says(
        "‘It’s the members’ choice and they’ve made it,’ Rhian Morris said.",
        "D Rhian Morris, said: It’s the members’ choice and they’ve made it,");
    says("'It's time to mend the roof,' she said.", "D nobody, said: It's time to mend the roof,");
  }

  @Test
  @DisplayName("36: a stray or missing mark shifts nothing")
  void surviveStrayMarks() {
    says(
        "A 6\" pipe burst in May.\n\n\"We mended it at once,\" said Rhian Morris.",
        "D Rhian Morris, said: We mended it at once,");
    says(
        "Rhian Morris said: “We mended it at once.\n\nThe street is open again.",
        "D Rhian Morris, said: We mended it at once.");
  }

  @Test
  @DisplayName("38: brackets and ellipses stay as they stand")
  void keepsWordsVerbatim() {
    says(
        "“We [the board] will ... act on this,” said Rhian Morris.",
        "D Rhian Morris, said: We [the board] will ... act on this,");
  }

  @Test
  @DisplayName("39: a credit between text and quotation is never a source")
  void ignoresCredits() {
    says(
        "Rhian Morris, chair of governors, spoke at the gates.\n\nPhoto: Glen Hart/Agency\n\n“They are open at last.”",
        "D Rhian Morris, null: They are open at last.");
  }

  @Test
  @DisplayName("40: a floating quotation goes to the last speaker")
  void attributesFloatingQuotations() {
    says(
        "Inspectors said plans were often late.\n\n“Children wait too long for a decision.”",
        "I Inspectors, said: plans were often late.",
        "D Inspectors, null: Children wait too long for a decision.");
  }

  @Test
  @DisplayName("56: a spokesperson is described as worded")
  void keepsDescriptions() {
    says(
        "A council spokesperson said: “Work starts on Monday.”",
        "D a council spokesperson, said: Work starts on Monday.");
  }

  @Test
  @DisplayName("57: two who speak as one")
  void keepsTwoSpeakers() {
    says(
        "Councillor Ann Lee and Councillor Bob Day said in a joint statement: “We are sorry for this.”",
        "D Ann Lee and Bob Day, said: We are sorry for this.");
  }

  @Test
  @DisplayName("62: rare manners of speaking")
  void readsMannerVerbs() {
    says(
        "“Not on my watch, I can tell you,” laughed Rhian Morris.",
        "D Rhian Morris, laughed: Not on my watch, I can tell you,");
  }
}
