package org.onrecord.attribute.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.attribute.time.Periods.Part;

/**
 * Reads the time that follows a preposition, or stands alone, and counts it from the document's
 * date: the gold guidelines' table of due dates.
 */
final class TimeReader {

  private static final String NEXT = "the next one after the document's date";
  private static final String COUNTED = "counted from the document's date";

  private static final Set<String> MEETING =
      Set.of("meeting", "cabinet", "committee", "council", "board", "panel", "commission");
  private static final Set<String> OF_MEETING =
      Set.of(
          "committee",
          "board",
          "panel",
          "scheduled",
          "ordinary",
          "formal",
          "quarterly",
          "available",
          "public",
          "regular",
          "commission",
          "cabinet",
          "council");

  private final DueContext context;
  private final @Nullable LocalDate date;
  private final Periods periods;
  private final Durations durations;

  TimeReader(DueContext context) {
    this.context = context;
    this.date = context.date();
    this.periods = new Periods(date);
    this.durations = new Durations(date);
  }

  /**
   * The time that begins at token {@code i}, articles and words such as {@code the end of}
   * included.
   *
   * @param counted whether a stretch of time may be meant, as after {@code within} and {@code in}
   * @return null where none begins here
   */
  @Nullable TimeWords at(Tokens tokens, int i, boolean counted) {
    int at = skip(tokens, i);
    Part part = Part.WHOLE;
    String word = tokens.word(at);
    boolean of = tokens.word(at + 1).equals("of");
    if (of && (word.equals("end") || word.equals("close"))) {
      part = Part.END;
      at = skip(tokens, at + 2);
    } else if (of && (word.equals("start") || word.equals("beginning"))) {
      part = Part.START;
      at = skip(tokens, at + 2);
    } else if (of && word.equals("middle")) {
      at = skip(tokens, at + 2);
    } else if (counted) {
      TimeWords length = durations.at(tokens, at);
      if (length != null) {
        return length;
      }
    }
    return point(tokens, at, part);
  }

  private static int skip(Tokens tokens, int i) {
    int at = i;
    while (SKIPPED.contains(tokens.word(at)) && !isNewYear(tokens, at)) {
      at++;
    }
    return at;
  }

  private static boolean isNewYear(Tokens tokens, int at) {
    return tokens.word(at).equals("new") && tokens.word(at + 1).equals("year");
  }

  private static final Set<String> SKIPPED =
      Set.of(
          "the",
          "early",
          "late",
          "mid",
          "later",
          "about",
          "around",
          "new",
          "a",
          "its",
          "coming",
          "first",
          "noon",
          "midnight",
          "midday",
          "calendar",
          "their",
          "our");

  private @Nullable TimeWords point(Tokens tokens, int at, Part part) {
    String word = tokens.word(at);
    int year = tokens.word(at + 1).equals("of") ? CalendarWords.year(tokens.bare(at + 2)) : 0;
    if (word.equals("meeting") && year > 0) {
      // "its first meeting of 2024"
      return TimeWords.year(at + 2, year, null);
    }
    return switch (word) {
      case "next", "following" -> coming(tokens, at + 1, part, true);
      case "this" -> coming(tokens, at + 1, part, false);
      case "tomorrow" -> days(at, 1);
      case "today", "tonight", "now" -> word.equals("now") ? null : days(at, 0);
      case "week" -> week(tokens, at, part);
      case "month" -> part == Part.WHOLE ? null : months(at, 0);
      case "year" -> part == Part.WHOLE ? null : years(at, 0);
      default -> named(tokens, at, part, false);
    };
  }

  /** {@code week commencing 5 June}, {@code the end of the week}. */
  private @Nullable TimeWords week(Tokens tokens, int at, Part part) {
    String after = tokens.word(at + 1);
    if (after.equals("commencing") || after.equals("beginning") || after.equals("of")) {
      CalendarDate day = DateScanner.at(tokens, at + 2);
      return day == null ? null : ofDate(day);
    }
    return part == Part.WHOLE ? null : friday(at, 0);
  }

  @SuppressWarnings("RefactorSwitch") // the last case is more than an expression
  private @Nullable TimeWords coming(Tokens tokens, int at, Part part, boolean next) {
    int weeks = next ? 1 : 0;
    switch (tokens.bare(at)) {
      case "week" -> {
        return friday(at, weeks);
      }
      case "month" -> {
        return months(at, weeks);
      }
      case "year" -> {
        return years(at, weeks);
      }
      case "quarter" -> {
        return date == null ? TimeWords.unknown(at) : quarter(at, weeks);
      }
      default -> {
        TimeWords meeting = next ? nextMeeting(tokens, at) : null;
        return meeting != null ? meeting : named(tokens, at, part, next);
      }
    }
  }

  private @Nullable TimeWords nextMeeting(Tokens tokens, int at) {
    int noun = OF_MEETING.contains(tokens.word(at)) ? at + 1 : at;
    if (!tokens.word(noun).equals("meeting")) {
      return null;
    }
    LocalDate day = context.nextMeeting();
    return day == null
        ? TimeWords.unknown(noun)
        : TimeWords.day(noun, day, "the next meeting's date in the document");
  }

  private @Nullable TimeWords named(Tokens tokens, int at, Part part, boolean next) {
    TimeWords period = periods.at(tokens, at, part, next);
    if (period != null) {
      return period;
    }
    CalendarDate found = DateScanner.at(tokens, at);
    if (found == null) {
      return weekday(tokens, at);
    }
    if (found.day() == null && found.year() == null) {
      return month(tokens, found, next);
    }
    return ofDate(found);
  }

  private TimeWords ofDate(CalendarDate found) {
    return TimeWords.iso(found.last(), found.iso(date), found.year() == null ? NEXT : null);
  }

  /** A month without its year; {@code the December meeting} is that meeting's day where given. */
  private TimeWords month(Tokens tokens, CalendarDate found, boolean next) {
    if (date == null) {
      return TimeWords.unknown(found.last());
    }
    LocalDate base = next ? date.withDayOfMonth(1).plusMonths(1) : date;
    YearMonth month = YearMonth.parse(java.util.Objects.requireNonNull(found.iso(base)));
    int noun = found.last() + 1;
    if (MEETING.contains(tokens.bare(noun))) {
      for (LocalDate meeting : context.meetings()) {
        if (YearMonth.from(meeting).equals(month)) {
          return TimeWords.day(noun, meeting, "that meeting's date in the document");
        }
      }
      return TimeWords.month(noun, month, NEXT);
    }
    return TimeWords.month(found.last(), month, NEXT);
  }

  private @Nullable TimeWords weekday(Tokens tokens, int at) {
    DayOfWeek day = CalendarWords.weekday(tokens.bare(at));
    if (day == null) {
      return null;
    }
    return date == null
        ? TimeWords.unknown(at)
        : TimeWords.day(at, date.with(TemporalAdjusters.next(day)), NEXT);
  }

  private TimeWords days(int last, int days) {
    return date == null
        ? TimeWords.unknown(last)
        : TimeWords.day(last, date.plusDays(days), COUNTED);
  }

  private TimeWords friday(int last, int weeks) {
    if (date == null) {
      return TimeWords.unknown(last);
    }
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate friday = monday.plusDays(4).plusWeeks(weeks);
    return TimeWords.day(last, friday, "the Friday of that week");
  }

  private TimeWords months(int last, int months) {
    return date == null
        ? TimeWords.unknown(last)
        : TimeWords.month(last, YearMonth.from(date).plusMonths(months), COUNTED);
  }

  private TimeWords years(int last, int years) {
    return date == null
        ? TimeWords.unknown(last)
        : TimeWords.year(last, date.getYear() + years, COUNTED);
  }

  private TimeWords quarter(int last, int quarters) {
    LocalDate from = java.util.Objects.requireNonNull(date);
    int ends = (from.getMonthValue() + 2) / 3 * 3;
    return TimeWords.month(
        last, YearMonth.of(from.getYear(), ends).plusMonths(3L * quarters), COUNTED);
  }
}
