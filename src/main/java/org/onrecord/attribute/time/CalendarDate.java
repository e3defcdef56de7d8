package org.onrecord.attribute.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day or month as a text writes it, with or without its year.
 *
 * @param first the first token that belongs to it, its weekday too
 * @param last the last token
 * @param year null where the text leaves it out
 * @param month 1 to 12
 * @param day null where only the month is named
 */
public record CalendarDate(
    int first, int last, @Nullable Integer year, int month, @Nullable Integer day) {

  CalendarDate withYear(int year) {
    return new CalendarDate(first, last, year, month, day);
  }

  CalendarDate from(int first) {
    return new CalendarDate(first, last, year, month, day);
  }

  /** The one day that it names; null where day or year is missing or there is no such day. */
  public @Nullable LocalDate toDay() {
    return year == null || day == null ? null : dayIn(year);
  }

  /**
   * As an ISO date, as precise as it is written; a missing year is that of the next such day or
   * month, the current one included.
   *
   * @param base the day to count from; null leaves a date without its year unresolved
   * @return YYYY-MM or YYYY-MM-DD; null where it cannot be resolved
   */
  public @Nullable String iso(@Nullable LocalDate base) {
    Integer known = year != null ? year : nextYear(base);
    if (known == null) {
      return null;
    }
    if (day == null) {
      return YearMonth.of(known, month).toString();
    }
    LocalDate found = dayIn(known);
    return found == null ? null : found.toString();
  }

  private @Nullable Integer nextYear(@Nullable LocalDate base) {
    if (base == null) {
      return null;
    }
    if (day == null) {
      return month >= base.getMonthValue() ? base.getYear() : base.getYear() + 1;
    }
    LocalDate thisYear = dayIn(base.getYear());
    return thisYear != null && !thisYear.isBefore(base) ? base.getYear() : base.getYear() + 1;
  }

  private @Nullable LocalDate dayIn(int of) {
    return day == null || !YearMonth.of(of, month).isValidDay(day)
        ? null
        : LocalDate.of(of, month, day);
  }
}
