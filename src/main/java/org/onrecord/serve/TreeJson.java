package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;

/** A query's tree as JSON: each clause an object with the one field {@code is} in common. */
final class TreeJson {

  private TreeJson() {}

  static void write(JsonGenerator json, Clause clause) throws IOException {
    json.writeStartObject();
    switch (clause) {
      case Clause.And and -> several(json, "and", and.clauses());
      case Clause.Or or -> several(json, "or", or.clauses());
      case Clause.Near near -> {
        several(json, "near", near.clauses());
        json.writeNumberField("distance", near.distance());
      }
      case Clause.Not not -> several(json, "not", List.of(not.clause()));
      case Clause.Word word -> text(json, "word", word.text());
      case Clause.Phrase phrase -> {
        text(json, "phrase", phrase.text());
        json.writeNumberField("within", phrase.slop());
      }
      case Clause.Prefix prefix -> text(json, "prefix", prefix.text());
      case Clause.Fuzzy fuzzy -> text(json, "fuzzy", fuzzy.text());
      case Clause.Where where -> filter(json, where.filter());
      case Clause.Everything everything -> json.writeStringField("is", "everything");
    }
    json.writeEndObject();
  }

  private static void several(JsonGenerator json, String is, List<Clause> clauses)
      throws IOException {
    json.writeStringField("is", is);
    json.writeArrayFieldStart("clauses");
    for (Clause clause : clauses) {
      write(json, clause);
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String is, String text) throws IOException {
    json.writeStringField("is", is);
    json.writeStringField("text", text);
  }

  private static void filter(JsonGenerator json, Filter filter) throws IOException {
    json.writeStringField("is", "filter");
    switch (filter) {
      case Filter.AnyOf anyOf -> {
        json.writeStringField("field", anyOf.field().name().toLowerCase(Locale.ROOT));
        Json.strings(json, "values", anyOf.values());
      }
      case Filter.Between between -> {
        json.writeStringField("field", between.field().name().toLowerCase(Locale.ROOT));
        json.writeStringField("from", day(between.from()));
        json.writeStringField("to", day(between.to()));
      }
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
