package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who undertakes what, and which limbs of a resolution bind. */
class UndertakersTest {

  @Test
  void weOfAPageWithoutASpeakerIsTheCouncil() {
    assertEquals(
        List.of("the council, null: We will answer your letter within ten days."),
        Small.undertaken("Contact us", "We will answer your letter within ten days."));
  }

  @Test
  void whateverVerbALimbOpensWithItBindsUnlessItOnlyNotes() {
    assertEquals(
        List.of(
            "Cabinet, 2023-05-01: To unlock the park gates from 1 May 2023",
            "Cabinet, null: a lawnmower be bought for the green"),
        Small.undertaken(
            "CABINET",
            "Minutes of the meeting held on 4 April 2023",
            "RESOLVED:",
            "1. To unlock the park gates from 1 May 2023;",
            "2. a lawnmower be bought for the green; and",
            "3. To note the petition."));
  }
}
