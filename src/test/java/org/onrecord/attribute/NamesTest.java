package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is somebody's name and what only stands where one could. */
class NamesTest {

  @Test
  void aPronounAfterATitleIsNobodysName() {
    assertEquals(
        List.of(
            "D Ada Fenn, null: So say all Councillors. You, Clerk, have the vote.",
            "D the clerk, null: Nine to four.",
            "D Ada Fenn, null: Will the Clerk read it again?",
            "D the clerk, null: Nine to four."),
        Said.in(
            """
            Verbatim record of the council, 4 May 2021

            Councillor Ada Fenn: So say all Councillors. You, Clerk, have the vote.

            Clerk: Nine to four.

            Councillor Ada Fenn: Will the Clerk read it again?

            Clerk: Nine to four.

            """));
  }
}
