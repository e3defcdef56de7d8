package org.onrecord.attribute.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;

/**
 * Reads years, financial years, quarters, seasons, school terms and feasts: {@code 2026}, {@code
 * 2018/19}, {@code Q1 2024/25}, {@code summer 2020}, {@code the autumn term}, {@code Christmas}.
 */
final class Periods {

  private static final String NEXT = "the next one after the document's date";
  private static final Set<String> BREAK =
      Set.of("recess", "holiday", "holidays", "break", "vacation", "shutdown");

  private static final Set<String> FEASTS =
      Set.of("christmas", "easter", "hogmanay", "halloween", "hallowe'en");

  private final @Nullable LocalDate date;

  Periods(@Nullable LocalDate date) {
    this.date = date;
  }

  /** What part of the period is meant. */
  enum Part {
    WHOLE,
    START,
    END
  }

  /**
   * The period that begins at token {@code i}.
   *
   * @param next whether {@code next} stood before it
   */
  @Nullable TimeWords at(Tokens tokens, int i, Part part, boolean next) {
    TimeWords found = quarter(tokens, i);
    found = found != null ? found : financialYear(tokens, i, part, next);
    found = found != null ? found : season(tokens, i, part, next);
    found = found != null ? found : feast(tokens, i);
    return found != null ? found : plainYear(tokens, i);
  }

  private static @Nullable TimeWords plainYear(Tokens tokens, int i) {
    int year = CalendarWords.year(tokens.bare(i));
    return year == 0 ? null : TimeWords.year(i, year, null);
  }

  /** The year in which the financial year written at {@code i} begins; 0 where none is. */
  static int financial(Tokens tokens, int i) {
    String word = tokens.word(i);
    int slash = word.indexOf('/');
    if (slash == 4) {
      int year = CalendarWords.year(word.substring(0, 4));
      return year > 0 && follows(year, word.substring(5)) ? year : 0;
    }
    int year = CalendarWords.year(word);
    boolean dashed =
        year > 0
            && i + 1 < tokens.size()
            && tokens.start(i + 1) == tokens.end(i) + 1
            && follows(year, tokens.word(i + 1));
    return dashed ? year : 0;
  }

  private static int lastOf(Tokens tokens, int i) {
    return tokens.word(i).indexOf('/') == 4 ? i : i + 1;
  }

  private static boolean follows(int year, String second) {
    String next = Integer.toString(year + 1);
    return second.equals(next) || second.equals(next.substring(2));
  }

  private @Nullable TimeWords financialYear(Tokens tokens, int i, Part part, boolean next) {
    int year = financial(tokens, i);
    if (year > 0) {
      int last = lastOf(tokens, i);
      String after = tokens.word(last + 1);
      boolean academic = after.equals("academic") || after.equals("school");
      boolean named = academic || after.equals("financial") || after.equals("municipal");
      if (named && tokens.word(last + 2).equals("year")) {
        return ended(last + 2, after, year, part);
      }
      // "the 2024/25 budget" is a thing, not a time; but "in the 2024/25 budget" is when
      boolean within = tokens.word(i - 2).equals("in") || tokens.word(i - 2).equals("during");
      return tokens.word(i - 1).equals("the") && !after.equals("year") && !within
          ? null
          : ended(after.equals("year") ? last + 1 : last, "financial", year, part);
    }
    String kind = tokens.word(i);
    int noun =
        kind.equals("tax") || kind.equals("financial") || kind.equals("municipal") ? i + 1 : 0;
    noun = kind.equals("academic") || kind.equals("school") ? i + 1 : noun;
    if (noun == 0 || !tokens.bare(noun).equals("year")) {
      return null;
    }
    int written = financial(tokens, noun + 1);
    if (written > 0) {
      return ended(lastOf(tokens, noun + 1), kind, written, part);
    }
    if (date == null) {
      return TimeWords.unknown(noun);
    }
    int firstMonth = firstMonth(kind);
    int current = date.getMonthValue() >= firstMonth ? date.getYear() : date.getYear() - 1;
    boolean coming =
        next || tokens.word(i - 1).equals("new") || tokens.word(i - 1).equals("coming");
    return ended(noun, kind, coming || part == Part.START ? current + 1 : current, part);
  }

  private static int firstMonth(String kind) {
    return switch (kind) {
      case "academic", "school" -> 9;
      case "municipal" -> 5;
      default -> 4;
    };
  }

  /** A year of this kind by its last month; where its start is meant, by its first. */
  private TimeWords ended(int last, String kind, int begins, Part part) {
    int first = firstMonth(kind);
    if (part == Part.START) {
      return TimeWords.month(last, YearMonth.of(begins, first), NEXT);
    }
    int end = first == 9 ? 7 : first == 5 ? 5 : 3;
    return TimeWords.month(last, YearMonth.of(begins + 1, end), date == null ? null : NEXT);
  }

  private @Nullable TimeWords quarter(Tokens tokens, int i) {
    String word = tokens.word(i);
    int number = 0;
    int last = i;
    if (word.length() == 2 && word.charAt(0) == 'q') {
      number = CalendarWords.number(word.substring(1));
    } else if (word.equals("quarter")) {
      number = CalendarWords.number(tokens.word(++last));
    } else if (tokens.word(i + 1).equals("quarter")) {
      number = CalendarWords.ordinal(word);
      last++;
    }
    if (number < 1 || number > 4) {
      return null;
    }
    int at = tokens.word(last + 1).equals("of") ? last + 2 : last + 1;
    at = tokens.word(at).equals("the") ? at + 1 : at;
    int begins = financial(tokens, at);
    if (begins > 0) {
      return TimeWords.month(
          lastOf(tokens, at), YearMonth.of(begins, 3).plusMonths(3L * number), null);
    }
    int year = CalendarWords.year(tokens.word(at));
    return year > 0
        ? TimeWords.month(at, YearMonth.of(year, 3 * number), null)
        : TimeWords.unknown(last);
  }

  private @Nullable TimeWords season(Tokens tokens, int i, Part part, boolean next) {
    int leading = CalendarWords.year(tokens.word(i));
    int at = leading > 0 ? i + 1 : i;
    String word = tokens.bare(at);
    int first = CalendarWords.season(word);
    if (first == 0 || (leading > 0 && !tokens.word(at + 1).equals("term"))) {
      return null;
    }
    int last = at;
    if (BREAK.contains(tokens.word(at + 1))) {
      return TimeWords.unknown(at + 1);
    }
    boolean term = tokens.word(at + 1).equals("term");
    last = term ? at + 1 : last;
    int year = leading;
    int after = tokens.word(last + 1).equals("of") ? last + 2 : last + 1;
    if (year == 0 && CalendarWords.year(tokens.bare(after)) > 0) {
      year = CalendarWords.year(tokens.bare(after));
      last = after;
    }
    boolean stated = year > 0;
    if (!stated) {
      if (date == null) {
        return TimeWords.unknown(last);
      }
      year = term ? termYear(word) : seasonYear(first, next);
    }
    return term
        ? term(last, word, year, part, stated ? null : NEXT)
        : months(last, first, year, stated ? null : NEXT);
  }

  /** Winter runs over two years; it is the year in which it begins. */
  private static TimeWords months(int last, int first, int year, @Nullable String rule) {
    return first == 12
        ? TimeWords.months(last, year, 11, 12, rule)
        : TimeWords.months(last, year, first, first + 2, rule);
  }

  private int seasonYear(int first, boolean next) {
    LocalDate from = java.util.Objects.requireNonNull(date);
    int month = from.getMonthValue();
    boolean over = first != 12 && month > first + 2;
    boolean within = month >= first && !over;
    return over || (within && next) ? from.getYear() + 1 : from.getYear();
  }

  private int termYear(String word) {
    LocalDate from = java.util.Objects.requireNonNull(date);
    int ends = termEnd(word);
    return from.getMonthValue() > ends ? from.getYear() + 1 : from.getYear();
  }

  private static int termEnd(String word) {
    return switch (word) {
      case "autumn" -> 12;
      case "spring" -> 3;
      default -> 7;
    };
  }

  private static TimeWords term(int last, String word, int year, Part part, @Nullable String rule) {
    int start = word.equals("autumn") ? 9 : word.equals("spring") ? 1 : 4;
    return switch (part) {
      case START -> TimeWords.month(last, YearMonth.of(year, start), rule);
      case END -> TimeWords.month(last, YearMonth.of(year, termEnd(word)), rule);
      case WHOLE -> TimeWords.months(last, year, start, termEnd(word), rule);
    };
  }

  private @Nullable TimeWords feast(Tokens tokens, int i) {
    String word = tokens.bare(i);
    boolean newYear = word.equals("new") && tokens.bare(i + 1).equals("year");
    boolean night = word.equals("bonfire") && tokens.word(i + 1).equals("night");
    boolean single = FEASTS.contains(word);
    if (!single && !newYear && !night) {
      return null;
    }
    int last = newYear || night ? i + 1 : i;
    int year = CalendarWords.year(tokens.bare(last + 1));
    if (year > 0) {
      return TimeWords.month(last + 1, feastMonth(word, year), null);
    }
    if (date == null) {
      return TimeWords.unknown(last);
    }
    YearMonth now = YearMonth.from(date);
    YearMonth month = feastMonth(word, date.getYear());
    boolean past = newYear || month.isBefore(now);
    return TimeWords.month(last, past ? feastMonth(word, date.getYear() + 1) : month, NEXT);
  }

  private static YearMonth feastMonth(String word, int year) {
    return switch (word) {
      case "christmas", "hogmanay" -> YearMonth.of(year, 12);
      case "halloween", "hallowe'en" -> YearMonth.of(year, 10);
      case "bonfire" -> YearMonth.of(year, 11);
      case "easter" -> YearMonth.from(CalendarWords.easter(year));
      default -> YearMonth.of(year, 1);
    };
  }
}
