package org.onrecord.query;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.DateWords.Days;
import org.onrecord.query.Filter.Between;
import org.onrecord.query.Filter.DateField;
import org.onrecord.query.Token.Value;

/** Reads one value of {@code date since until after before year myear due}. */
final class DateFilters {

  private static final String FORMS =
      " is not a date. Write 2016, 2016-10, 2016-10-14, 14/10/2016, today, 6m (the last six"
          + " months) or a range such as 2015..2018.";

  private final LocalDate today;
  private final Notices notices;

  DateFilters(LocalDate today, Notices notices) {
    this.today = today;
    this.notices = notices;
  }

  /** The filter; null after a BAD_DATE. */
  @Nullable Between read(FieldName field, Value value) {
    DateField which = field == FieldName.DUE ? DateField.DUE : DateField.DATE;
    int dots = value.text().indexOf("..");
    if (field == FieldName.MYEAR) {
      Optional<Days> year = DateWords.municipalYear(value.text());
      return year.isPresent()
          ? new Between(which, year.get().first(), year.get().last())
          : bad(value, " is not a municipal year. Write 2022/23: 1 May 2022 to 30 April 2023.");
    }
    if (dots >= 0) {
      return range(which, value, dots);
    }
    Optional<Period> period = DateWords.period(value.text());
    if (period.isPresent()) {
      return relative(field, which, period.get());
    }
    Optional<Days> days = DateWords.days(value.text(), today);
    if (days.isEmpty()) {
      return bad(value, FORMS);
    }
    warnOfOrder(value, value.text());
    return bounds(field, which, days.get());
  }

  private static Between bounds(FieldName field, DateField which, Days days) {
    return switch (field) {
      case SINCE -> new Between(which, days.first(), null);
      case UNTIL -> new Between(which, null, days.last());
      case AFTER -> new Between(which, days.last().plusDays(1), null);
      case BEFORE -> new Between(which, null, days.first().minusDays(1));
      default -> new Between(which, days.first(), days.last());
    };
  }

  /** {@code 6m}: since six months ago; of a due date, within the next six months. */
  private Between relative(FieldName field, DateField which, Period period) {
    LocalDate then = today.minus(period);
    return switch (field) {
      case DUE -> new Between(which, today, today.plus(period));
      case UNTIL -> new Between(which, null, then);
      case BEFORE -> new Between(which, null, then.minusDays(1));
      case AFTER -> new Between(which, then.plusDays(1), null);
      default -> new Between(which, then, null);
    };
  }

  private @Nullable Between range(DateField which, Value value, int dots) {
    String left = value.text().substring(0, dots);
    String right = value.text().substring(dots + 2);
    Optional<Days> first = DateWords.days(left, today);
    Optional<Days> last = DateWords.days(right, today);
    boolean nothing = left.isEmpty() && right.isEmpty();
    if (nothing || first.isEmpty() != left.isEmpty() || last.isEmpty() != right.isEmpty()) {
      return bad(value, FORMS);
    }
    warnOfOrder(value, left);
    warnOfOrder(value, right);
    if (first.isPresent() && last.isPresent() && first.get().first().isAfter(last.get().last())) {
      notices.warn(
          "REVERSED_RANGE",
          value.start(),
          value.end(),
          "The range ran backwards; its ends were swapped.",
          right + ".." + left);
      return new Between(which, last.get().first(), first.get().last());
    }
    return new Between(
        which, first.map(Days::first).orElse(null), last.map(Days::last).orElse(null));
  }

  private void warnOfOrder(Value value, String word) {
    if (DateWords.couldBeMonthFirst(word)) {
      notices.warn(
          "AMBIGUOUS_DATE",
          value.start(),
          value.end(),
          "“" + word + "” was read with the day first.",
          DateWords.days(word, today).map(d -> d.first().toString()).orElse(null));
    }
  }

  private @Nullable Between bad(Value value, String why) {
    notices.error("BAD_DATE", value.start(), value.end(), "“" + value.text() + "”" + why, null);
    return null;
  }
}
