package org.onrecord.serve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;

/** Dates as people write them: "14 October 2016", "May 2019", "2020". */
final class DateWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private DateWords() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** A document's or record's date, which says so where it was worked out. */
  static String withBasis(DateInterval date) {
    return date.basis() == DateBasis.INFERRED ? of(date) + " (worked out, not stated)" : of(date);
  }

  /** An interval; "undated" where nothing is known of it. */
  static String of(DateInterval date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first == null || last == null) {
      return "undated";
    }
    String iso = date.iso();
    if (first.equals(last)) {
      return DAY.format(first);
    }
    if (iso != null && iso.length() == 7) {
      return MONTH.format(first);
    }
    if (first.equals(first.withDayOfYear(1)) && last.equals(first.plusYears(1).minusDays(1))) {
      return Integer.toString(first.getYear());
    }
    return "between " + DAY.format(first) + " and " + DAY.format(last);
  }
}
