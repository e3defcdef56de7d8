package org.onrecord.attribute.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;

/**
 * A stretch of words that names a time, and its days.
 *
 * @param last the last token
 * @param from the first day; null where it cannot be worked out
 * @param to the last day; null likewise
 * @param rule how it was worked out from the document's date; null where the words alone say it
 */
record TimeWords(
    int last, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable String rule) {

  static TimeWords day(int last, LocalDate day, @Nullable String rule) {
    return new TimeWords(last, day, day, rule);
  }

  static TimeWords month(int last, YearMonth month, @Nullable String rule) {
    return new TimeWords(last, month.atDay(1), month.atEndOfMonth(), rule);
  }

  static TimeWords year(int last, int year, @Nullable String rule) {
    return new TimeWords(last, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), rule);
  }

  /** Whole months of one year; they read as that year. */
  static TimeWords months(int last, int year, int first, int lastMonth, @Nullable String rule) {
    return new TimeWords(
        last, LocalDate.of(year, first, 1), YearMonth.of(year, lastMonth).atEndOfMonth(), rule);
  }

  static TimeWords iso(int last, @Nullable String iso, @Nullable String rule) {
    if (iso == null) {
      return unknown(last);
    }
    DateInterval days = DateInterval.ofIso(iso, null, DateBasis.STATED);
    return new TimeWords(last, days.earliest(), days.latest(), rule);
  }

  /** Words that name a time which the document does not date. */
  static TimeWords unknown(int last) {
    return new TimeWords(last, null, null, null);
  }

  DateInterval interval(String text) {
    if (from == null || to == null) {
      return DateInterval.inWords(text);
    }
    var stated = new DateInterval(from, to, text, DateBasis.STATED, null);
    return rule == null ? stated : stated.inferredBy(rule);
  }
}
