package org.onrecord.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.query.Filter;

/** The parameters {@code from} and {@code to}. */
final class UrlDates {

  private UrlDates() {}

  /**
   * The filter that they make; empty where both are absent. An end before the start matches
   * nothing, as asked.
   *
   * @throws Refusal BAD_DATE
   */
  static Optional<Filter> filter(Parameters parameters) {
    DateInterval from = date(parameters, "from");
    DateInterval to = date(parameters, "to");
    if (from == null && to == null) {
      return Optional.empty();
    }
    LocalDate first = from == null ? null : from.earliest();
    LocalDate last = to == null ? null : to.latest();
    if (first != null && last != null && last.isBefore(first)) {
      throw Refusal.parameter("BAD_DATE", "from is after to.");
    }
    return Optional.of(new Filter.Between(Filter.DateField.DATE, first, last));
  }

  private static @Nullable DateInterval date(Parameters parameters, String name) {
    String value = parameters.one(name);
    if (value == null) {
      return null;
    }
    if (value.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")) {
      try {
        return DateInterval.ofIso(value, null, DateBasis.STATED);
      } catch (DateTimeException e) {
        throw bad(name, value);
      }
    }
    throw bad(name, value);
  }

  private static Refusal bad(String name, String value) {
    return Refusal.parameter(
        "BAD_DATE",
        name
            + " cannot be “"
            + Refusal.shortened(value)
            + "”. Allowed: YYYY, YYYY-MM, YYYY-MM-DD.");
  }
}
