package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the text does not decide between two, nobody is named alone. */
class NamesakesTest {

  private static final String PRESENT =
      "Present: Councillors Nadia Farrow (Chair), Keith Farrow and Mavis Ridd";

  @Test
  void twoCouncillorsOfOneSurnameAreBothCandidates() {
    assertEquals(
        List.of("Nadia Farrow or Keith Farrow: why the bridge was shut."),
        Small.said("SCRUTINY", PRESENT, "Councillor Farrow asked why the bridge was shut."));
  }

  @Test
  void aTitleOrTheSameParagraphDecides() {
    assertEquals(
        List.of(
            "Keith Farrow: the bridge was old.",
            "Keith Farrow: it would hold.",
            "Nadia Farrow: she doubted it."),
        Small.said(
            "SCRUTINY",
            PRESENT,
            "Councillor Keith Farrow said that the bridge was old. Councillor Farrow added that it"
                + " would hold.",
            "Mrs Farrow said that she doubted it."));
  }

  @Test
  void aPlaceAfterAPrepositionIsNoSpeaker() {
    assertEquals(
        List.of("the survey: the roof leaked."),
        Small.said("A survey of the pool at Withy Ford said that the roof leaked."));
  }
}
