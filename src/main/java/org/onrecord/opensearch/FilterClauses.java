package org.onrecord.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Filter;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Between;
import org.onrecord.query.Filter.DateField;
import org.onrecord.query.Filter.Field;
import org.onrecord.search.DueStatus;
import org.onrecord.search.TextAnalysis;

/** Compiles filters to the cluster's query language. */
final class FilterClauses {

  private final TextAnalysis analysis;
  private final long today;

  FilterClauses(TextAnalysis analysis, LocalDate today) {
    this.analysis = analysis;
    this.today = today.toEpochDay();
  }

  Map<String, Object> query(Filter filter) {
    return switch (filter) {
      case Between between -> inside(between);
      case AnyOf any -> anyOf(any.field(), any.values());
    };
  }

  private Map<String, Object> anyOf(Field field, List<String> values) {
    return switch (field) {
      case SPEAKER -> Json.any(values.stream().map(this::speaker).toList());
      case ROLE, PARTY -> Json.any(values.stream().map(v -> allWords("roleWords", v)).toList());
      case STATUS -> Json.any(values.stream().map(this::status).toList());
      case AUTHORITY -> Json.terms("codes", lower(values));
      case BODY -> Json.any(values.stream().map(v -> allWords("bodyWords", v)).toList());
      case PUBLISHER -> Json.terms("publisherName", lower(values));
      case JUDGEMENT -> Json.terms("grade", lower(values));
      case DOC -> Json.terms("doc", lower(values));
      case CUE, CLASS, THEME, YEAR, QUOTE, IS, HAS ->
          Json.terms(field.name().toLowerCase(Locale.ROOT), lower(values));
    };
  }

  private static List<String> lower(List<String> values) {
    return values.stream().map(v -> v.strip().toLowerCase(Locale.ROOT)).toList();
  }

  /** An id, or words of a name: all of them in one name. */
  private Map<String, Object> speaker(String value) {
    String id = value.strip();
    return id.startsWith("p_") || id.startsWith("o_")
        ? Json.term("speakerIds", id)
        : allWords("nameWords", value);
  }

  private Map<String, Object> allWords(String field, String value) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (TextAnalysis.Token t : analysis.words(value)) {
      if (t.kind() == TextAnalysis.Kind.PLAIN) {
        all.add(Json.term(field, t.word()));
      }
    }
    return all.isEmpty() ? Json.none() : Json.all(all);
  }

  /** Where a commitment's due date stands on the request's day. */
  Map<String, Object> status(String word) {
    Map<String, Object> commitment = Json.term("kind", RecordKind.COMMITMENT.word());
    Map<String, Object> days = DueStatus.of(word.strip()).map(this::dueLatest).orElse(Json.none());
    return Json.all(List.of(commitment, days));
  }

  private Map<String, Object> dueLatest(DueStatus status) {
    long soon = today + DueStatus.SOON_DAYS;
    return switch (status) {
      case NO_DATE -> Json.not(Json.exists("dueLatest"));
      case DATE_PASSED -> Json.range("dueLatest", null, today - 1);
      case DUE_SOON -> Json.range("dueLatest", today, soon);
      case NOT_YET_DUE -> Json.range("dueLatest", soon + 1, null);
    };
  }

  /** Records whose date lies wholly within the days. */
  static Map<String, Object> inside(Between b) {
    boolean due = b.field() == DateField.DUE;
    String first = due ? "dueEarliest" : "earliest";
    String last = due ? "dueLatest" : "latest";
    return Json.all(
        List.of(Json.range(first, day(b.from()), null), Json.range(last, null, day(b.to()))));
  }

  /** Records whose date meets the days, but does not lie wholly within them. */
  static Map<String, Object> partly(Between b) {
    Map<String, Object> meets =
        Json.all(
            List.of(
                Json.range("latest", day(b.from()), null),
                Json.range("earliest", null, day(b.to()))));
    return Map.of("bool", Map.of("filter", List.of(meets), "must_not", List.of(inside(b))));
  }

  private static @Nullable Long day(@Nullable LocalDate day) {
    return day == null ? null : Long.valueOf(day.toEpochDay());
  }
}
