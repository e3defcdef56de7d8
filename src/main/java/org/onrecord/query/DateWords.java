package org.onrecord.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people type them in filters.
 *
 * <pre>
 * date = YYYY | YYYY-MM | YYYY-MM-DD | D/M/YYYY | "today" | int ( "d" | "w" | "m" | "y" ) ;
 * </pre>
 */
final class DateWords {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
  private static final Pattern SPAN = Pattern.compile("(\\d{1,4})([dwmy])");
  private static final Pattern MUNICIPAL = Pattern.compile("(\\d{4})[/-](\\d{2}|\\d{4})");

  private DateWords() {}

  /** First and last day, both inclusive. */
  record Days(LocalDate first, LocalDate last) {}

  /** The days of a year, month or day, or today; empty where it is none. */
  static Optional<Days> days(String word, LocalDate today) {
    if (word.equals("today")) {
      return Optional.of(new Days(today, today));
    }
    try {
      Matcher iso = ISO.matcher(word);
      if (iso.matches()) {
        return Optional.of(iso(iso));
      }
      Matcher slashed = SLASHED.matcher(word);
      if (slashed.matches()) {
        LocalDate day =
            LocalDate.of(
                Integer.parseInt(slashed.group(3)),
                Integer.parseInt(slashed.group(2)),
                Integer.parseInt(slashed.group(1)));
        return Optional.of(new Days(day, day));
      }
    } catch (DateTimeException e) {
      return Optional.empty(); // 2016-13, 31/02/2016: the caller names the value
    }
    return Optional.empty();
  }

  private static Days iso(Matcher m) {
    int year = Integer.parseInt(m.group(1));
    if (m.group(2) == null) {
      return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(m.group(2)));
    if (m.group(3) == null) {
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(1).withDayOfMonth(Integer.parseInt(m.group(3)));
    return new Days(day, day);
  }

  /** A length of time such as {@code 6m}; empty where it is none. */
  static Optional<Period> period(String word) {
    Matcher m = SPAN.matcher(word);
    if (!m.matches()) {
      return Optional.empty();
    }
    int n = Integer.parseInt(m.group(1));
    return Optional.of(
        switch (m.group(2)) {
          case "d" -> Period.ofDays(n);
          case "w" -> Period.ofWeeks(n);
          case "m" -> Period.ofMonths(n);
          default -> Period.ofYears(n);
        });
  }

  /** A municipal year, 1 May to 30 April, such as {@code 2022/23}; empty where it is none. */
  static Optional<Days> municipalYear(String word) {
    Matcher m = MUNICIPAL.matcher(word);
    if (!m.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    int next = Integer.parseInt(m.group(2));
    if (next != (m.group(2).length() == 2 ? (year + 1) % 100 : year + 1)) {
      return Optional.empty();
    }
    return Optional.of(new Days(LocalDate.of(year, 5, 1), LocalDate.of(year + 1, 4, 30)));
  }

  /** Whether 03/04/2016 could be read with the month first too. */
  static boolean couldBeMonthFirst(String word) {
    Matcher m = SLASHED.matcher(word);
    return m.matches()
        && Integer.parseInt(m.group(1)) <= 12
        && !m.group(1).replaceFirst("^0", "").equals(m.group(2).replaceFirst("^0", ""));
  }
}
