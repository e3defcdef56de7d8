package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two who speak together are both the speaker. */
class JointStatementsTest {

  @Test
  void eachMayHaveAnOfficeBesideTheName() {
    assertEquals(
        List.of("Moira Fenn and Colin Dray: “We will mend the weir.”".replaceAll("[“”]", "")),
        Small.said(
            "In a joint message, Councillor Moira Fenn, Cabinet Member for Rivers, and Dr Colin"
                + " Dray, chief executive of the navigation trust, said: “We will mend the weir.”"));
  }

  @Test
  void whoeverIsThankedOrAnsweredDoesNotSpeak() {
    assertEquals(
        List.of("Colin Dray: the weir was sound."),
        Small.said(
            "Members thanked Moira Fenn, who had chaired the panel, and Colin Dray said that the"
                + " weir was sound."));
  }
}
