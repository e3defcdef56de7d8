package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Notice;
import org.onrecord.query.Notice.Severity;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchResult;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;

/** The answer of {@code /api/search}. */
final class SearchJson {

  private SearchJson() {}

  /**
   * Writes it.
   *
   * @param found what was found, with what helps where little was
   * @param tookNanos what the search took
   * @param labels how facet values are called
   */
  static void write(
      JsonGenerator json, Question question, Found found, long tookNanos, FacetLabels labels)
      throws IOException {
    SearchResult result = found.result();
    json.writeStartObject();
    json.writeStringField("query", question.typed());
    json.writeStringField("canonical", question.parsed().canonical());
    json.writeStringField("understood", question.parsed().understood(question.kinds()));
    warnings(json, question.notices(), result);
    notes(json, question.notices(), result);
    json.writeStringField("kind", question.kind().map(k -> k.word()).orElse("any"));
    kinds(json, result);
    json.writeNumberField("total", result.total());
    json.writeBooleanField("partial", result.partial());
    json.writeNumberField("undated", result.undated());
    json.writeNumberField("took_ms", Math.round(tookNanos / 10_000.0) / 100.0);
    json.writeStringField("sort", Question.word(question.request().sort()));
    json.writeStringField("next", result.next());
    json.writeStringField("index_version", result.version().value());
    hits(json, "hits", result.hits(), question);
    facets(json, result, labels);
    json.writeStringField("did_you_mean", found.didYouMean());
    relaxed(json, found.relaxed(), question);
    json.writeEndObject();
  }

  private static void warnings(JsonGenerator json, List<Notice> notices, SearchResult result)
      throws IOException {
    json.writeArrayFieldStart("warnings");
    for (Notice notice : notices) {
      if (notice.severity() == Severity.WARNING) {
        json.writeStartObject();
        Json.notice(json, notice);
        json.writeEndObject();
      }
    }
    if (result.partial()) {
      said(json, "TIMED_OUT", "The search was stopped in time: counts are at least so many.");
    }
    if (result.expansionsCut()) {
      said(
          json,
          "TOO_MANY_EXPANSIONS",
          "A prefix or fuzzy word stands for more words than are looked at: counts are at least so"
              + " many.");
    }
    json.writeEndArray();
  }

  private static void said(JsonGenerator json, String code, String message) throws IOException {
    json.writeStartObject();
    Json.notice(json, new Notice(code, 0, 0, message, null, Severity.WARNING));
    json.writeEndObject();
  }

  private static void notes(JsonGenerator json, List<Notice> notices, SearchResult result)
      throws IOException {
    json.writeArrayFieldStart("notes");
    for (Notice notice : notices) {
      if (notice.severity() == Severity.NOTE) {
        note(json, notice.code(), notice.message(), null);
      }
    }
    long more = result.mayFallInRange();
    if (more > 0) {
      note(json, "MAY_FALL_IN_RANGE", more + " more may fall in this range.", more);
    }
    long undated = result.undatedLeftOut();
    if (undated > 0) {
      String message =
          undated == 1
              ? "1 that bears no date is left out."
              : undated + " that bear no date are left out.";
      note(json, "UNDATED_LEFT_OUT", message, undated);
    }
    if (result.versionChanged()) {
      note(
          json,
          "INDEX_CHANGED",
          "The collection changed since the first page; this page is of the newest state.",
          null);
    }
    json.writeEndArray();
  }

  private static void note(JsonGenerator json, String code, String message, @Nullable Long count)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("code", code);
    json.writeStringField("message", message);
    if (count != null) {
      json.writeNumberField("count", count);
    }
    json.writeEndObject();
  }

  private static void kinds(JsonGenerator json, SearchResult result) throws IOException {
    json.writeObjectFieldStart("kinds");
    for (SearchResult.KindCount kind : result.kinds()) {
      json.writeNumberField(kind.kind().word(), kind.records());
    }
    json.writeEndObject();
  }

  private static void hits(JsonGenerator json, String name, List<Hit> hits, Question question)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Hit hit : hits) {
      HitJson.write(json, hit, question.request().today());
    }
    json.writeEndArray();
  }

  private static void facets(JsonGenerator json, SearchResult result, FacetLabels labels)
      throws IOException {
    json.writeObjectFieldStart("facets");
    for (FacetCounts counts : result.facets()) {
      json.writeObjectFieldStart(counts.facet().word());
      json.writeArrayFieldStart("values");
      for (ValueCount value : labels.named(counts)) {
        json.writeStartObject();
        json.writeStringField("value", value.value());
        json.writeStringField("label", value.label());
        json.writeNumberField("count", value.records());
        json.writeBooleanField("selected", value.selected());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeNumberField("other", counts.other());
      json.writeNumberField("distinct", counts.distinct());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void relaxed(JsonGenerator json, @Nullable SearchResult relaxed, Question question)
      throws IOException {
    if (relaxed == null) {
      json.writeNullField("relaxed");
      return;
    }
    json.writeObjectFieldStart("relaxed");
    json.writeStringField("label", "Most of your words");
    json.writeNumberField("total", relaxed.total());
    hits(json, "hits", relaxed.hits(), question);
    json.writeEndObject();
  }
}
