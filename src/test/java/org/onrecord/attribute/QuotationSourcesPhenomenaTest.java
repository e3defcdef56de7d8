package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is found between a quotation and its verb, however they are described, and by what verbs. */
final class QuotationSourcesPhenomenaTest {

  /** Somebody whose surname alone may stand before an office. */
  private static final String BEFORE = "Hugh Tarrant met the ferry crews on Monday.\n\n";

  private static void says(String text, String... expected) {
    assertEquals(List.of(expected), Said.in(BEFORE + text));
  }

  @Test
  void readsAnOfficeWithItsOwnersName() {
    says(
        "“The ramp is shut until the tide turns,” Tarrant spokeswoman Beth Orme said on Friday.",
        "D Beth Orme, said: The ramp is shut until the tide turns,");
    says(
        "“The ramp will be mended,” Pierhead Harbour Master Colin Stott wrote in a letter to traders.",
        "D Colin Stott, wrote: The ramp will be mended,");
  }

  @Test
  void readsWhomAPersonWorksFor() {
    says(
        "“Nobody had checked the chain,” the Gazette’s Moira Kell wrote in May.",
        "D Moira Kell, wrote: Nobody had checked the chain,");
    says(
        "“We had no warning at all,” his neighbour Tom Blythe told the Gazette.",
        "D Tom Blythe, told: We had no warning at all,");
  }

  @Test
  void readsDescriptionsWithoutAName() {
    says(
        "“I have seen this coming for years,” the weathered, white-haired pilot said in an interview.",
        "D the weathered, white-haired pilot, said: I have seen this coming for years,");
    says(
        "“All craft must keep to the west of the buoy,” the sign reads.",
        "D the sign, reads: All craft must keep to the west of the buoy,");
  }

  @Test
  void readsTwoWhoSpeakTogether() {
    says(
        "“We shall vote against it,” Labour’s Asha Nair and the Green group’s Owen Pugh, both of them"
            + " newly elected, said in a letter.",
        "D Asha Nair and Owen Pugh, said: We shall vote against it,");
  }

  @Test
  void readsVerbsThatNoLexiconHolds() {
    says(
        "“You had your chance last year,” Tarrant shot back. “Now sit down.”",
        "D Hugh Tarrant, shot back: You had your chance last year, / Now sit down.");
    says(
        "“Get that van off the slipway now,” Tarrant barked.",
        "D Hugh Tarrant, barked: Get that van off the slipway now,");
    says(
        "Tarrant hit back, “There is not a word of truth in it.”",
        "D Hugh Tarrant, hit back: There is not a word of truth in it.");
  }

  @Test
  void keepsAQuestionWithWhoeverPutsIt() {
    says(
        "“Who signed for the chain?” Tarrant asked. “Nobody has told me.”",
        "D Hugh Tarrant, asked: Who signed for the chain? / Nobody has told me.");
    says(
        "“It broke again!” Tarrant, a skipper for thirty years, said as he came ashore.",
        "D Hugh Tarrant, said: It broke again!");
    says(
        "“Who signed for the chain?” Tarrant told the crews that nobody knew.",
        "D Hugh Tarrant, null: Who signed for the chain?",
        "I Hugh Tarrant, told: nobody knew.");
  }

  @Test
  void goesOnAfterANameInQuotationMarks() {
    says(
        "“The ramp is a disgrace,” Tarrant said on the radio’s “Harbour Hour.” “It has to go.”",
        "D Hugh Tarrant, said: The ramp is a disgrace, / It has to go.");
  }
}
