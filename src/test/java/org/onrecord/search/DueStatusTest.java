package org.onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;

class DueStatusTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void judgesTheLastPossibleDay() {
    assertEquals(DueStatus.DATE_PASSED, due("2026-11-20"));
    assertEquals(DueStatus.DUE_SOON, due("2026-11-21"));
    assertEquals(DueStatus.DUE_SOON, due("2027-02-19"));
    assertEquals(DueStatus.NOT_YET_DUE, due("2027-02-20"));
    assertEquals(DueStatus.DUE_SOON, due("2026-11"));
  }

  @Test
  void hasNoDateWhereTheTextNamesNoDay() {
    assertEquals(DueStatus.NO_DATE, DueStatus.of(null, TODAY));
    assertEquals(DueStatus.NO_DATE, DueStatus.of(DateInterval.inWords("in due course"), TODAY));
  }

  private static DueStatus due(String iso) {
    return DueStatus.of(DateInterval.ofIso(iso, null, DateBasis.STATED), TODAY);
  }
}
