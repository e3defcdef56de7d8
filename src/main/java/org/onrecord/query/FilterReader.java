package org.onrecord.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.RecordKind;
import org.onrecord.model.SourceClass;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Field;
import org.onrecord.query.Token.Value;

/** Checks a filter's values against what its field allows, and makes a clause of them. */
final class FilterReader {

  private static final List<String> STATUS =
      List.of("no-date", "not-yet-due", "due-soon", "date-passed");
  private static final List<String> PRESENCE = List.of("speaker", "date", "due", "copies");

  private final DateFilters dates;
  private final Notices notices;

  FilterReader(LocalDate today, Notices notices) {
    this.dates = new DateFilters(today, notices);
    this.notices = notices;
  }

  /** The clause; null where nothing usable is left after an error. */
  @Nullable Clause read(Token.Filter token) {
    return switch (token.field()) {
      case DATE, SINCE, UNTIL, AFTER, BEFORE, MYEAR, DUE -> dates(token);
      case YEAR -> year(token);
      case SPEAKER, ROLE, PARTY, CUE, AUTHORITY, BODY, PUBLISHER, THEME, JUDGEMENT, DOC ->
          anyOf(token, List.of());
      case CLASS -> anyOf(token, SourceClass.words());
      case STATUS -> anyOf(token, STATUS);
      case QUOTE -> anyOf(token, QuoteKind.words());
      case IS -> anyOf(token, Filter.FLAGS);
      case HAS -> anyOf(token, PRESENCE);
      case KIND, SORT, IN -> throw new IllegalArgumentException(token + " is a setting");
    };
  }

  /** Whether the field sets the search as a whole. */
  static boolean isSetting(FieldName field) {
    return field == FieldName.KIND || field == FieldName.SORT || field == FieldName.IN;
  }

  /** The settings with this one added; unchanged after an error. */
  Settings setting(Token.Filter token, Settings so) {
    Value value = token.values().getFirst();
    if (token.values().size() > 1) {
      bad(value, "one value");
      return so;
    }
    switch (token.field()) {
      case KIND -> {
        var allowed = new ArrayList<>(RecordKind.words());
        allowed.add("any");
        if (check(value, allowed) && agrees(value, so.kind(), value.text())) {
          return new Settings(value.text(), so.sort(), so.scope());
        }
      }
      case SORT -> {
        Optional<Sort> sort = constant(Sort.values(), value);
        if (sort.isPresent() && agrees(value, so.sort(), sort.get())) {
          return new Settings(so.kind(), sort.get(), so.scope());
        }
      }
      default -> {
        Optional<Scope> scope = constant(Scope.values(), value);
        if (scope.isPresent() && agrees(value, so.scope(), scope.get())) {
          return new Settings(so.kind(), so.sort(), scope.get());
        }
      }
    }
    return so;
  }

  /** Says that a setting stands where none can. */
  void refuseSetting(Token.Filter filter) {
    notices.error(
        "BAD_VALUE",
        filter.start(),
        filter.end(),
        "“" + filter.field().word() + ":” sets the whole search; it cannot stand here.",
        null);
  }

  private <E extends Enum<E>> Optional<E> constant(E[] constants, Value value) {
    List<String> words =
        Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    return check(value, words)
        ? Optional.of(constants[words.indexOf(value.text())])
        : Optional.empty();
  }

  private <T> boolean agrees(Value value, @Nullable T before, T now) {
    if (before == null || before.equals(now)) {
      return true;
    }
    notices.error(
        "BAD_VALUE", value.start(), value.end(), "This was set twice, to different values.", null);
    return false;
  }

  private @Nullable Clause dates(Token.Filter token) {
    var clauses = new ArrayList<Clause>();
    for (Value value : token.values()) {
      Filter.Between between = dates.read(token.field(), value);
      if (between == null) {
        return null;
      }
      clauses.add(new Clause.Where(between));
    }
    return clauses.size() == 1 ? clauses.getFirst() : new Clause.Or(clauses);
  }

  private @Nullable Clause year(Token.Filter token) {
    boolean ranges = token.values().stream().anyMatch(v -> v.text().contains(".."));
    if (ranges) {
      return dates(token);
    }
    for (Value value : token.values()) {
      if (!value.text().matches("\\d{4}|undated|several")) {
        notices.error(
            "BAD_DATE",
            value.start(),
            value.end(),
            "“" + value.text() + "” is not a year. Write 2016, undated or several.",
            null);
        return null;
      }
    }
    return anyOf(token, List.of());
  }

  private @Nullable Clause anyOf(Token.Filter token, List<String> allowed) {
    for (Value value : token.values()) {
      if (!allowed.isEmpty() && !check(value, allowed)) {
        return null;
      }
    }
    Field field = Field.valueOf(token.field().name());
    List<String> values = token.values().stream().map(Value::text).distinct().toList();
    return new Clause.Where(new AnyOf(field, values));
  }

  private boolean check(Value value, List<String> allowed) {
    if (allowed.contains(value.text())) {
      return true;
    }
    bad(value, String.join(", ", allowed));
    return false;
  }

  private void bad(Value value, String allowed) {
    notices.error(
        "BAD_VALUE",
        value.start(),
        value.end(),
        "“" + value.text() + "” cannot stand here. Allowed: " + allowed + ".",
        null);
  }
}
