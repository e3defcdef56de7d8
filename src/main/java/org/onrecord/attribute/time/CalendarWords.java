package org.onrecord.attribute.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.WelshMonths;

/** Words for months, days of the week, seasons and small numbers. */
public final class CalendarWords {

  private static final Map<String, Integer> MONTHS = months();

  /** Short forms are names and words too, so they count only beside a number. */
  private static final Map<String, Integer> SHORT_MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("ninety", 90));

  private static final Map<String, Integer> ORDINALS =
      Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "final", 4, "last", 4);

  /** The month in which a season or term begins. */
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "winter", 12);

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .collect(Collectors.toMap(d -> d.name().toLowerCase(Locale.ROOT), d -> d));

  private CalendarWords() {}

  /** Those of both languages. */
  private static Map<String, Integer> months() {
    var months = new HashMap<>(WelshMonths.ALL);
    for (Month month : Month.values()) {
      months.put(month.name().toLowerCase(Locale.ROOT), month.getValue());
    }
    return Map.copyOf(months);
  }

  /** 1 to 12; 0 where the word is no month written in full. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** 1 to 12 for full and short forms; 0 where it is neither. */
  static int monthBesideNumber(String word) {
    return MONTHS.getOrDefault(word, SHORT_MONTHS.getOrDefault(word, 0));
  }

  /** Digits or a number word; 0 where it is neither. */
  public static int number(String word) {
    if (!word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(word);
    }
    return NUMBERS.getOrDefault(word, 0);
  }

  /** 1 to 4; 0 where the word is no ordinal of a quarter. */
  static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }

  /** The month in which the season begins; 0 where the word is none. */
  static int season(String word) {
    return SEASONS.getOrDefault(word, 0);
  }

  /** The day of the week; null where the word is none. */
  public static @Nullable DayOfWeek weekday(String word) {
    // all end alike and no other check is as cheap
    return word.endsWith("day") ? WEEKDAYS.get(word) : null;
  }

  /** A year written with four digits; 0 where the word is none. */
  public static int year(String word) {
    if (word.length() == 4 && word.chars().allMatch(Character::isDigit)) {
      int year = Integer.parseInt(word);
      return year >= 1900 && year <= 2100 ? year : 0;
    }
    return 0;
  }

  /** A day of the month, with or without its ending; 0 where the word is none. */
  public static int day(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > 2) {
      return 0;
    }
    String ending = word.substring(digits);
    int day = Integer.parseInt(word.substring(0, digits));
    boolean ok =
        ending.isEmpty()
            || ending.equals("st")
            || ending.equals("nd")
            || ending.equals("rd")
            || ending.equals("th")
            || ending.equals("ain")
            || ending.equals("eg");
    return ok && day >= 1 && day <= 31 ? day : 0;
  }

  /** Easter Day by the Gregorian rule (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
