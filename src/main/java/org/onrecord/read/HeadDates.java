package org.onrecord.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as heads of documents write them; days of moments are those of London. */
final class HeadDates {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Pattern ISO_DAY =
      Pattern.compile("\\A\\s*(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
  private static final Pattern SLASHED =
      Pattern.compile("(?<!\\d)(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})(?!\\d)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?i)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
              + ",?\\s+(\\d{4})(?!\\d)");

  private HeadDates() {}

  /**
   * The first day that these words name: {@code 2022-07-12…}, {@code 12/07/2022} (day first, as in
   * Britain), {@code 12th July, 2022}; a moment with an offset is the day that it was in London.
   */
  static Optional<LocalDate> first(String words) {
    String text = words.strip();
    Matcher iso = ISO_DAY.matcher(text);
    if (iso.find()) {
      return moment(text).or(() -> day(iso.group(1), iso.group(2), iso.group(3)));
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.find()) {
      return day(slashed.group(3), slashed.group(2), slashed.group(1));
    }
    Matcher named = IN_WORDS.matcher(text);
    if (named.find()) {
      int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
      return day(named.group(3), Integer.toString(month), named.group(1));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).atZoneSameInstant(LONDON).toLocalDate());
    } catch (DateTimeException notIso) {
      try {
        // WordPress and others leave the colon out of the offset: +0100
        ZonedDateTime at =
            ZonedDateTime.parse(
                text, DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]Z", Locale.ROOT));
        return Optional.of(at.withZoneSameInstant(LONDON).toLocalDate());
      } catch (DateTimeException noMoment) {
        return Optional.empty();
      }
    }
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
