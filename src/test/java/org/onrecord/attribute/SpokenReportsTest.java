package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an inspector's prose tells of people's work is no statement of theirs. */
class SpokenReportsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wardens encourage tenants to sort their waste and have done so since May.",
        "Rangers maintain close contact with farmers, who are glad of it.",
        "Cooks respond when an alarm sounds, which is rare.",
        "The surveys inform a sound plan that has been in use since May.",
        "The routes are kept short, informed by careful counts which are made in June.",
        "Weekly reports allow managers to see where the vans are.",
        "Case records are full, and the best of them are a pleasure to read.",
        "The lending desk adds real value to the town, as does the reading room.",
        "Some pupils find swimming hard, and the club is there for them.",
        "Keys are left with neighbours in order to give the wardens time, which is wise.",
        "Rooms are heated according to their age, and that works well.",
        "Beds are given out according to the needs of each child, which is fair.",
        "This weakens the museum’s power to plan and reports are late.",
        "Due to staffing challenges the pool has been shut in the mornings.",
      })
  void whatPeopleDoIsNotWhatTheySay(String prose) {
    assertEquals(List.of(), Said.in(letter(prose)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wardens told us that the lift has been broken since May."
            + "|I Wardens, told: the lift has been broken since May.",
        "Tenants report that they feel safe.|I Tenants, report: they feel safe.",
        "One cook added that the oven was new.|I one cook, added: the oven was new.",
        "Rangers maintain that they were never asked.|I Rangers, maintain: they were never asked.",
        "According to the survey, most pools are warm."
            + "|I the survey, According to: most pools are warm.",
      })
  void whatTheySayIs(String prose, String said) {
    assertEquals(List.of(said), Said.in(letter(prose)));
  }

  @Test
  void aNamedBodyThatEncouragesSpeaks() {
    assertEquals(
        List.of("I Bury Council, encourages: tenants to sort their waste."),
        Said.in(letter("Bury Council encourages tenants to sort their waste.")));
  }

  private static String letter(String prose) {
    return "Inspection of Bury local authority housing services\n\nInspection dates: 7 to 18 May"
        + " 2018\n\nLead inspector: Jo Ash, Her Majesty’s Inspector\n\nWhat needs to improve\n\n"
        + prose
        + "\n";
  }
}
