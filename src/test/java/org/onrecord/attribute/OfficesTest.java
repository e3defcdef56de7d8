package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Speaker;

/** Offices stand for their holders, where the document says who holds them. */
class OfficesTest {

  private static final String PRESENT =
      "In attendance: Ruth Calloway (Interim Director of Housing), Owen Tranter (Director of"
          + " Finance), Percy Hollins (Acting Section 151 Officer)";

  @Test
  void anInterimHolderIsMeantWhereTheOfficeIsCalledInterim() {
    assertEquals(
        List.of("Ruth Calloway: the roof was sound."),
        Small.said("CABINET", PRESENT, "The Interim Director said that the roof was sound."));
  }

  @Test
  void aBareOfficeOfTwoIsNobodysUntilOneOfThemHasSpoken() {
    var first =
        Small.read("CABINET", PRESENT, "The Director said that the roof was sound.").statements();
    assertInstanceOf(Speaker.Ambiguous.class, first.getFirst().speaker());
    assertEquals(
        List.of("Owen Tranter: the year was hard.", "Owen Tranter: reserves had fallen."),
        Small.said(
            "CABINET",
            PRESENT,
            "The Director of Finance said that the year was hard.",
            "The Director added that reserves had fallen."));
  }

  @Test
  void officesInAColumnOfTheirOwnBelongToTheNamesBesideThem() {
    assertEquals(
        List.of("Ruth Calloway: the roof was sound.", "Owen Tranter: reserves had fallen."),
        Small.said(
            "PIERS PANEL",
            "In attendance",
            "Ruth Calloway          Head of Piers\nOwen Tranter           Director of Finance",
            "1. PIERS",
            "The Head of Piers said that the roof was sound.",
            "The Director of Finance added that reserves had fallen."));
  }

  @Test
  void numbersOfLawsBelongToAnOffice() {
    assertEquals(
        List.of("Percy Hollins: reserves were low."),
        Small.said("CABINET", PRESENT, "The Section 151 Officer advised that reserves were low."));
  }

  @Test
  void possessivesBelongToAnOffice() {
    assertEquals(
        List.of("Ruth Calloway, Head of Children’s Homes", "Tom Ingle, manager of St Aud’s House"),
        Small.offices(
            "Ruth Calloway, Head of Children’s Homes, said the boiler was new.",
            "Tom Ingle, manager of St Aud’s House, said the lift was not."));
  }
}
