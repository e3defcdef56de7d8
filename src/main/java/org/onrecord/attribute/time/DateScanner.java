package org.onrecord.attribute.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Texts;
import org.onrecord.attribute.text.Tokens;

/**
 * Finds days and months that a text writes out: {@code 23 January 2024}, {@code Tuesday, 12th July,
 * 2022}, {@code January 27, 2022}, {@code 14/10/2016}, {@code 31.07.19}, {@code 2016-10-14}, {@code
 * October 2018}, {@code June}. Slashed and dotted dates are day first. The first of a range takes
 * the year of the second: {@code 25 January to 19 February 2024}, {@code 24 and 25 October 2023}.
 */
public final class DateScanner {

  private static final Set<String> BEFORE_MAY =
      Set.of(
          "in", "by", "of", "from", "until", "till", "before", "since", "next", "last", "this",
          "early", "late", "mid", "during", "after", "to", "and", "through", "for", "every",
          "each");

  private static final Set<String> RANGE = Set.of("to", "until", "and", "till", "i", "tan");

  private DateScanner() {}

  /** Whether a text writes out a day, not only a month or a year. */
  public static boolean hasDay(String text) {
    return Texts.hasDigit(text)
        && all(Tokens.of(text)).stream().anyMatch(date -> date.toDay() != null);
  }

  /** All dates in order, none overlapping. */
  public static List<CalendarDate> all(Tokens tokens) {
    var found = new ArrayList<CalendarDate>();
    for (int i = 0; i < tokens.size(); i++) {
      CalendarDate date = at(tokens, i);
      if (date != null) {
        found.add(date);
        i = date.last();
      }
    }
    return found;
  }

  /** The date that begins at this token; null where none does. */
  public static @Nullable CalendarDate at(Tokens tokens, int i) {
    int start = i;
    if (CalendarWords.weekday(tokens.word(i)) != null && near(tokens, i)) {
      i++;
    }
    CalendarDate date = plain(tokens, i);
    if (date == null || (start < i && date.day() == null)) {
      return null;
    }
    return borrowed(tokens, date).from(start);
  }

  private static @Nullable CalendarDate plain(Tokens tokens, int i) {
    if (tokens.isNumber(i)) {
      CalendarDate numeric = numeric(tokens, i);
      return numeric != null ? numeric : dayFirst(tokens, i);
    }
    return monthFirst(tokens, i);
  }

  private static @Nullable CalendarDate numeric(Tokens tokens, int i) {
    String word = tokens.word(i);
    int year = CalendarWords.year(word);
    if (year > 0 && dash(tokens, i) && dash(tokens, i + 1)) {
      return valid(
          i,
          i + 2,
          year,
          CalendarWords.number(tokens.word(i + 1)),
          CalendarWords.day(tokens.word(i + 2)));
    }
    if (word.indexOf('.') < 0 && word.indexOf('/') < 0) {
      return null;
    }
    String[] part = word.split("[./]", 0);
    if (part.length != 3 || part[0].length() > 2 || part[1].length() > 2) {
      return null;
    }
    int written = CalendarWords.number(part[2].length() == 4 ? "0" : part[2]);
    int full = part[2].length() == 4 ? CalendarWords.year(part[2]) : 2000 + written;
    return part[2].length() == 2 || (full > 0 && part[2].length() == 4)
        ? valid(i, i, full, CalendarWords.number(part[1]), CalendarWords.day(part[0]))
        : null;
  }

  private static @Nullable CalendarDate valid(int first, int last, int year, int month, int day) {
    boolean ok =
        year > 0
            && month >= 1
            && month <= 12
            && day > 0
            && YearMonth.of(year, month).isValidDay(day);
    return ok ? new CalendarDate(first, last, year, month, day) : null;
  }

  private static @Nullable CalendarDate dayFirst(Tokens tokens, int i) {
    int day = CalendarWords.day(tokens.word(i));
    if (day == 0) {
      return null;
    }
    int at = i + 1;
    if (tokens.word(at).equals("of") || tokens.word(at).equals("o")) {
      at++;
    }
    int month = CalendarWords.monthBesideNumber(tokens.word(at));
    if (month > 0 && near(tokens, at - 1)) {
      return withYear(tokens, i, at, month, day);
    }
    // "24 and 25 October 2023", "9-12 May 2023"
    boolean range = RANGE.contains(tokens.word(i + 1));
    int second = range ? i + 2 : i + 1;
    int later = CalendarWords.day(tokens.word(second));
    int shared = CalendarWords.monthBesideNumber(tokens.word(second + 1));
    if (later > day && shared > 0 && near(tokens, i) && near(tokens, second)) {
      return withYear(tokens, i, second + 1, shared, day);
    }
    return null;
  }

  private static @Nullable CalendarDate monthFirst(Tokens tokens, int i) {
    if (!tokens.isCapital(i)) {
      return null;
    }
    int day = near(tokens, i) ? CalendarWords.day(tokens.word(i + 1)) : 0;
    int month = CalendarWords.monthBesideNumber(tokens.bare(i));
    if (month > 0 && day > 0 && !tokens.word(i + 2).equals("per")) {
      return withYear(tokens, i, i + 1, month, day);
    }
    if (month > 0 && near(tokens, i) && CalendarWords.year(tokens.bare(i + 1)) > 0) {
      return new CalendarDate(i, i + 1, CalendarWords.year(tokens.bare(i + 1)), month, null);
    }
    month = CalendarWords.month(tokens.bare(i));
    boolean verbOrName = month == 5 || (month == 3 && tokens.opensSentence(i));
    if (month == 0 || (verbOrName && !BEFORE_MAY.contains(tokens.word(i - 1)))) {
      return null;
    }
    return new CalendarDate(i, i, null, month, null);
  }

  private static CalendarDate withYear(Tokens tokens, int first, int last, int month, int day) {
    int year = near(tokens, last) ? CalendarWords.year(tokens.bare(last + 1)) : 0;
    return year > 0
        ? new CalendarDate(first, last + 1, year, month, day)
        : new CalendarDate(first, last, null, month, day);
  }

  /** A date without a year before one that has it: the first of a range. */
  private static CalendarDate borrowed(Tokens tokens, CalendarDate date) {
    if (date.year() != null) {
      return date;
    }
    int next = date.last() + 1;
    if (RANGE.contains(tokens.word(next))) {
      next++;
    } else if (!near(tokens, date.last())) {
      return date;
    }
    if (CalendarWords.weekday(tokens.word(next)) != null) {
      next++;
    }
    CalendarDate second =
        next == date.last() + 1 && !tokens.isNumber(next) ? null : plain(tokens, next);
    if (second == null || second.year() == null || (second.day() == null) != (date.day() == null)) {
      return date;
    }
    boolean after =
        second.month() > date.month()
            || (second.month() == date.month()
                && (date.day() == null || second.day() == null || second.day() >= date.day()));
    return date.withYear(after ? second.year() : second.year() - 1);
  }

  /** Only blanks, a comma, a full stop or a dash to the next token. */
  private static boolean near(Tokens tokens, int index) {
    if (index < 0 || index + 1 >= tokens.size()) {
      return false;
    }
    for (int at = tokens.end(index); at < tokens.start(index + 1); at++) {
      if (" ,.\u00a0-\u2013\u2014\n\t".indexOf(tokens.text().charAt(at)) < 0) {
        return false;
      }
    }
    return tokens.start(index + 1) - tokens.end(index) <= 4;
  }

  private static boolean dash(Tokens tokens, int index) {
    return index + 1 < tokens.size()
        && tokens.start(index + 1) == tokens.end(index) + 1
        && tokens.text().charAt(tokens.end(index)) == '-'
        && tokens.isNumber(index + 1);
  }
}
