package org.onrecord.attribute.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;

/**
 * Reads lengths of time that are counted from the document's date: {@code 28 days}, {@code ten
 * working days}, {@code the next two years}, {@code three months’ time}, {@code a year from
 * tonight}.
 */
final class Durations {

  private static final String COUNTED = "counted from the document's date";

  /** Days that stand for the document's own. */
  private static final Set<String> THE_DAY = Set.of("today", "tonight", "now");

  /** What makes a length a standard of service rather than a time: {@code of an application}. */
  private static final Set<String> ANY =
      Set.of("a", "an", "any", "each", "every", "it", "them", "their", "its", "being", "such");

  private final @Nullable LocalDate date;

  Durations(@Nullable LocalDate date) {
    this.date = date;
  }

  /**
   * The length that begins at token {@code i}; null where none does or where it is a standard of
   * service. Counted from an event it names no day.
   */
  @Nullable TimeWords at(Tokens tokens, int i) {
    int at = i;
    while (tokens.word(at).equals("next") || tokens.word(at).equals("coming")) {
      at++;
    }
    int number = CalendarWords.number(tokens.word(at));
    // "a" is skipped as an article before a unit: "within a month", "in the next year"
    int unit = number == 0 ? at : at + 1;
    if (number == 0 && at > i && isUnit(tokens.bare(at))) {
      return null;
    }
    if (number == 0 && isUnit(tokens.bare(at)) && tokens.word(at - 1).equals("a")) {
      number = 1;
    }
    boolean working = tokens.word(unit).equals("working");
    unit = working ? unit + 1 : unit;
    if (tokens.word(unit).equals("calendar")) {
      unit++;
    }
    String word = tokens.bare(unit);
    if (number == 0 || !isUnit(word)) {
      return null;
    }
    int last = tokens.word(unit + 1).equals("time") ? unit + 1 : unit;
    return counted(tokens, last, number, word, working);
  }

  private @Nullable TimeWords counted(
      Tokens tokens, int last, int number, String unit, boolean working) {
    String after = tokens.word(last + 1);
    boolean fromEvent = after.equals("of") || after.equals("from") || after.equals("after");
    if (fromEvent) {
      String base = tokens.word(last + 2);
      if (THE_DAY.contains(base)) {
        return date == null
            ? TimeWords.unknown(last + 2)
            : exact(last + 2, number, unit, working, base);
      }
      if (ANY.contains(base)) {
        return null;
      }
      boolean meeting = base.equals("this") || base.equals("the");
      if (meeting && tokens.word(last + 3).equals("meeting")) {
        return plus(last + 3, number, unit, working);
      }
      return TimeWords.unknown(last);
    }
    if (after.equals("before")) {
      return TimeWords.unknown(last);
    }
    return plus(last, number, unit, working);
  }

  private TimeWords exact(int last, int number, String unit, boolean working, String base) {
    boolean year = unit.startsWith("year") && !base.equals("now");
    LocalDate from = java.util.Objects.requireNonNull(date);
    return year
        ? TimeWords.day(last, from.plusYears(number), COUNTED)
        : plus(last, number, unit, working);
  }

  private TimeWords plus(int last, int number, String unit, boolean working) {
    if (date == null) {
      return TimeWords.unknown(last);
    }
    return switch (unit.charAt(0)) {
      case 'd' ->
          TimeWords.day(last, working ? workingDays(date, number) : date.plusDays(number), COUNTED);
      case 'w' -> TimeWords.day(last, date.plusWeeks(number), COUNTED);
      case 'f' -> TimeWords.day(last, date.plusWeeks(2L * number), COUNTED);
      case 'm' -> TimeWords.month(last, YearMonth.from(date).plusMonths(number), COUNTED);
      default -> TimeWords.year(last, date.getYear() + number, COUNTED);
    };
  }

  private static LocalDate workingDays(LocalDate from, int number) {
    LocalDate day = from;
    for (int left = number; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }

  private static boolean isUnit(String word) {
    return switch (word) {
      case "day",
          "days",
          "days'",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "fortnight",
          "fortnights" ->
          true;
      default -> false;
    };
  }
}
