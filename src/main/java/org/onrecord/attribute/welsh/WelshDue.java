package org.onrecord.attribute.welsh;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.WelshMonths;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;

/**
 * Reads by when something is to be done in Welsh: {@code erbyn diwedd mis Mawrth 2027}, {@code o 1
 * Ebrill}, {@code y flwyddyn nesaf}, {@code o fewn tri mis}. Words without a year are counted from
 * the document's day, and have no days where that is unknown.
 */
final class WelshDue {

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("un", 1),
          Map.entry("dau", 2),
          Map.entry("ddau", 2),
          Map.entry("dwy", 2),
          Map.entry("ddwy", 2),
          Map.entry("tri", 3),
          Map.entry("dri", 3),
          Map.entry("tair", 3),
          Map.entry("dair", 3),
          Map.entry("pedwar", 4),
          Map.entry("bedwar", 4),
          Map.entry("pedair", 4),
          Map.entry("pum", 5),
          Map.entry("bum", 5),
          Map.entry("chwe", 6),
          Map.entry("deuddeg", 12),
          Map.entry("ddeuddeg", 12));

  private static final String LEAD =
      "(?:erbyn|cyn|ddim hwyrach na|tan|hyd at|hyd|ar|o|ym|yn|yng|dros|ers)";
  private static final String PART = "(?:(?:dechrau|ddechrau|canol|ganol|diwedd|ddiwedd) )?";

  /** "erbyn diwedd mis Mawrth 2027", "ar 1 Gorffennaf 2023", "ym Mehefin", "1af o Fai". */
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:"
              + LEAD
              + " )?"
              + PART
              + "(?:(?:dydd )?\\p{L}+ )??(?:(\\d{1,2})(?:af|ain|fed|eg|ydd)?(?: o)? )?(?:mis |fis )?(\\p{L}+)(?: (20\\d\\d))?\\b");

  /** How a month's words begin that tell when something is done. */
  private static final Pattern LED = Pattern.compile("(?:" + LEAD + "|dechrau|canol|diwedd|\\d)");

  private static final Pattern YEAR =
      Pattern.compile("\\b" + LEAD + " (?:y flwyddyn )?" + PART + "(20\\d\\d)\\b(?![/-]\\d)");
  private static final Pattern FINANCIAL =
      Pattern.compile(
          "\\b(?:"
              + LEAD
              + " )?"
              + PART
              + "(?:y )?flwyddyn ariannol (20\\d\\d)[/-]\\d\\d(?:\\d\\d)?\\b");
  private static final Pattern SEASON =
      Pattern.compile(
          "\\b"
              + LEAD
              + "(?:'r| yr| y)? ?"
              + PART
              + "(?:gwanwyn|haf|hydref|gaeaf|gwanwyn|wanwyn|aeaf)(?: (20\\d\\d)| nesaf)?\\b");
  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?:" + LEAD + " |y )?" + PART + "(?:y )?(flwyddyn|mis|fis|wythnos) nesaf\\b");
  private static final Pattern THIS_YEAR =
      Pattern.compile("\\b(?:erbyn |cyn )?(?:diwedd y flwyddyn|ddiwedd y flwyddyn|eleni)\\b");
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:o fewn|ymhen|cyn pen)(?:'r)? (\\d{1,3}|\\p{L}+) (diwrnod|niwrnod|wythnos|mis|blynedd|flynedd|mlynedd)\\b");
  private static final Pattern VAGUE =
      Pattern.compile("\\b(?:cyn gynted â phosibl|maes o law|yn fuan|cyn yr haf|cyn y gaeaf)\\b");

  private final @Nullable LocalDate base;

  /** A reader that counts from the document's day; null where that is unknown. */
  WelshDue(@Nullable LocalDate base) {
    this.base = base;
  }

  /** The first time that a clause names, with its preposition; null where it names none. */
  @Nullable DateInterval in(String clause) {
    String lower = clause.toLowerCase(Locale.ROOT).replace('’', '\'');
    Found best = month(clause, lower);
    best = sooner(best, first(WITHIN, lower, this::within));
    best = sooner(best, first(FINANCIAL, lower, m -> year(m, 1, 1) + "-03"));
    best = sooner(best, first(NEXT, lower, this::next));
    best = sooner(best, first(THIS_YEAR, lower, m -> base == null ? null : "" + base.getYear()));
    best = sooner(best, first(SEASON, lower, this::season));
    best = sooner(best, first(YEAR, lower, m -> m.group(1)));
    best = sooner(best, first(VAGUE, lower, m -> null));
    if (best == null) {
      return null;
    }
    String words = clause.substring(best.start, best.end);
    return best.iso == null
        ? DateInterval.inWords(words)
        : DateInterval.ofIso(best.iso, words, DateBasis.STATED);
  }

  private record Found(int start, int end, @Nullable String iso) {}

  /** What a time that was found is as an ISO date; null where it cannot be worked out. */
  @FunctionalInterface
  private interface Reader {
    @Nullable String iso(Matcher matcher);
  }

  private static @Nullable Found sooner(@Nullable Found a, @Nullable Found b) {
    return a == null || (b != null && b.start < a.start) ? b : a;
  }

  private static @Nullable Found first(Pattern pattern, String lower, Reader reader) {
    Matcher matcher = pattern.matcher(lower);
    return matcher.find() ? new Found(matcher.start(), matcher.end(), reader.iso(matcher)) : null;
  }

  /** A month has a capital letter, and what leads to a time: "mai" and "medi" are words too. */
  private @Nullable Found month(String clause, String lower) {
    Matcher matcher = MONTH.matcher(lower);
    int from = 0;
    while (matcher.find(from)) {
      int number = monthOf(matcher.group(2));
      boolean capital = Character.isUpperCase(clause.charAt(matcher.start(2)));
      boolean led = LED.matcher(matcher.group()).lookingAt();
      boolean weekday = lower.startsWith("dydd ", Math.max(0, matcher.start(2) - 5));
      if (number > 0 && capital && led && !weekday) {
        return new Found(matcher.start(), matcher.end(), iso(matcher, number));
      }
      from = Math.max(matcher.start() + 1, lower.indexOf(' ', matcher.start()) + 1);
      if (from <= matcher.start()) {
        return null;
      }
    }
    return null;
  }

  private static int monthOf(String word) {
    for (String radical : Mutations.radicals(word)) {
      int month = WelshMonths.ALL.getOrDefault(radical, 0);
      if (month > 0) {
        return month;
      }
    }
    return 0;
  }

  private @Nullable String iso(Matcher matcher, int month) {
    int day = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
    LocalDate from = base;
    if (matcher.group(3) == null && from == null) {
      return null;
    }
    int year = matcher.group(3) == null && from != null ? from.getYear() : year(matcher, 3, 0);
    try {
      if (day > 0) {
        LocalDate date = LocalDate.of(year, month, day);
        boolean past = matcher.group(3) == null && from != null && date.isBefore(from);
        return (past ? date.plusYears(1) : date).toString();
      }
      YearMonth date = YearMonth.of(year, month);
      boolean past =
          matcher.group(3) == null && from != null && date.isBefore(YearMonth.from(from));
      return (past ? date.plusYears(1) : date).toString();
    } catch (DateTimeException e) {
      return null; // "31 Mehefin" is no day
    }
  }

  private static int year(Matcher matcher, int group, int plus) {
    return Integer.parseInt(matcher.group(group)) + plus;
  }

  private @Nullable String within(Matcher matcher) {
    String word = matcher.group(1);
    Integer known = NUMBERS.get(word);
    int n = known != null ? known : word.matches("\\d+") ? Integer.parseInt(word) : 0;
    if (base == null || n == 0) {
      return null;
    }
    return switch (matcher.group(2)) {
      case "diwrnod", "niwrnod" -> base.plusDays(n).toString();
      case "wythnos" -> base.plusWeeks(n).toString();
      case "mis" -> YearMonth.from(base.plusMonths(n)).toString();
      default -> String.valueOf(base.getYear() + n);
    };
  }

  private @Nullable String next(Matcher matcher) {
    if (base == null) {
      return null;
    }
    return switch (matcher.group(1)) {
      case "flwyddyn" -> String.valueOf(base.getYear() + 1);
      case "wythnos" -> base.plusWeeks(1).with(DayOfWeek.FRIDAY).toString();
      default -> YearMonth.from(base.plusMonths(1)).toString();
    };
  }

  private @Nullable String season(Matcher matcher) {
    if (matcher.group(1) != null) {
      return matcher.group(1);
    }
    return base == null ? null : String.valueOf(base.getYear());
  }
}
