package org.onrecord.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: the days between which it lies, both inclusive, and how that is
 * known.
 *
 * @param earliest the first possible day; null where unknown
 * @param latest the last possible day; null where unknown
 * @param text the words that it was read from; null where there are none
 * @param basis how it is known
 * @param rule the rule by which an inferred date was worked out; null for all others
 */
public record DateInterval(
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    @Nullable String text,
    DateBasis basis,
    @Nullable String rule) {

  /** The date that nobody knows. */
  public static final DateInterval UNKNOWN =
      new DateInterval(null, null, null, DateBasis.UNKNOWN, null);

  public DateInterval {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException(earliest + " is after " + latest);
    }
  }

  /**
   * The day, month or year of an ISO date.
   *
   * @param iso YYYY, YYYY-MM or YYYY-MM-DD
   * @throws java.time.DateTimeException if it is none of these
   */
  public static DateInterval ofIso(String iso, @Nullable String text, DateBasis basis) {
    return switch (iso.length()) {
      case 4 -> {
        LocalDate first = LocalDate.parse(iso + "-01-01");
        yield new DateInterval(first, first.plusYears(1).minusDays(1), text, basis, null);
      }
      case 7 -> {
        YearMonth month = YearMonth.parse(iso);
        yield new DateInterval(month.atDay(1), month.atEndOfMonth(), text, basis, null);
      }
      default -> ofDay(LocalDate.parse(iso), text, basis);
    };
  }

  /** One day. */
  public static DateInterval ofDay(LocalDate day, @Nullable String text, DateBasis basis) {
    return new DateInterval(day, day, text, basis, null);
  }

  /** Words that name no day that can be worked out, such as "in due course". */
  public static DateInterval inWords(String text) {
    return new DateInterval(null, null, text, DateBasis.UNKNOWN, null);
  }

  /** The same days, worked out by {@code rule}. */
  public DateInterval inferredBy(String rule) {
    return new DateInterval(earliest, latest, text, DateBasis.INFERRED, rule);
  }

  /** Whether both ends are known. */
  public boolean isKnown() {
    return earliest != null && latest != null;
  }

  /**
   * The interval as an ISO date, as precise as it is: YYYY-MM-DD for one day, YYYY-MM for one whole
   * month, YYYY where all lies in one year, else the latest day's year; null where unknown.
   */
  public @Nullable String iso() {
    if (earliest == null || latest == null) {
      return null;
    }
    if (earliest.equals(latest)) {
      return earliest.toString();
    }
    YearMonth month = YearMonth.from(earliest);
    if (earliest.getDayOfMonth() == 1 && month.atEndOfMonth().equals(latest)) {
      return month.toString();
    }
    return Integer.toString(latest.getYear());
  }

  /** The value of the year facet: a year, {@code several} or {@code undated}. */
  public String yearFacet() {
    if (earliest == null || latest == null) {
      return "undated";
    }
    return earliest.getYear() == latest.getYear()
        ? Integer.toString(earliest.getYear())
        : "several";
  }
}
