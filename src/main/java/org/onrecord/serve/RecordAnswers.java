package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Copies;
import org.onrecord.model.Explanation;
import org.onrecord.model.Findings;
import org.onrecord.model.Passage;
import org.onrecord.model.RecordId;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchEngine;

/** One record whole: its words, where they stand, how sure they are, how to cite them. */
final class RecordAnswers {

  private static final int SIMILAR = 5;

  /** Among so many alike ones the copies are looked for. */
  private static final int ALIKE = 50;

  private final SearchEngine engine;
  private final Archive archive;
  private final Known known;

  RecordAnswers(SearchEngine engine, Archive archive, Known known) {
    this.engine = engine;
    this.archive = archive;
    this.known = known;
  }

  /**
   * A record as its page shows it.
   *
   * @param nearest of a superseded record, the one of today that is most like it
   */
  record Whole(
      Hit hit,
      boolean superseded,
      @Nullable RecordId nearest,
      @Nullable Passage before,
      @Nullable Passage passage,
      @Nullable Passage after) {}

  /**
   * The record of an id.
   *
   * @throws Refusal 404 or 410
   */
  Whole whole(String id) throws IOException {
    RecordId record = known.recordId(id);
    Optional<Hit> hit = engine.record(record);
    if (hit.isPresent()) {
      return placed(hit.get(), false, null);
    }
    Archive.Superseded old =
        archive.superseded(record).orElseThrow(() -> Refusal.unknown("record", id));
    var whole = new Hit(old.entry(), new Hit.Snippet(old.entry().text(), List.of()), 0);
    return new Whole(whole, true, old.nearest(), null, null, null);
  }

  private Whole placed(Hit hit, boolean superseded, @Nullable RecordId nearest) throws IOException {
    Optional<Findings> document = engine.document(hit.entry().document().id());
    Integer n = hit.entry().place().passage();
    if (document.isEmpty() || n == null) {
      return new Whole(hit, superseded, nearest, null, null, null);
    }
    List<Passage> read =
        document.get().passages().stream().filter(p -> !p.isBoilerplate() || p.n() == n).toList();
    List<Entry.PassageSpan> spans = hit.entry().place().spans();
    int last = spans.isEmpty() ? n : spans.getLast().passage();
    Passage before = null;
    Passage passage = null;
    Passage after = null;
    for (Passage p : read) {
      if (p.n() < n) {
        before = p;
      } else if (p.n() == n) {
        passage = p;
      } else if (p.n() > last && after == null) {
        after = p;
      }
    }
    return new Whole(hit, superseded, nearest, before, passage, after);
  }

  Answer one(Ask ask) throws IOException {
    Whole whole = whole(ask.id());
    Entry entry = whole.hit().entry();
    List<Hit> alike = whole.superseded() ? List.of() : engine.similar(entry.id(), ALIKE);
    List<Archive.Correction> corrections = archive.corrections(entry.id());
    Citation citation = Citation.of(entry, ask.base(), ask.today());
    return Answer.json(json -> {
      json.writeStartObject();
      HitJson.fields(json, whole.hit(), ask.today(), Integer.MAX_VALUE);
      json.writeBooleanField("superseded", whole.superseded());
      RecordId nearest = whole.nearest();
      json.writeStringField("nearest", nearest == null ? null : nearest.value());
      passage(json, "before", whole.before());
      passage(json, "passage", whole.passage());
      passage(json, "after", whole.after());
      json.writeFieldName("citations");
      citation.write(json);
      why(json, entry, whole.passage());
      corrections(json, corrections);
      json.writeStringField("sha256", entry.document().sha256());
      json.writeStringField("licence", entry.document().licence());
      hits(json, "copy_records", alike.stream().filter(h -> isCopy(h, entry)).toList(), ask);
      hits(
          json,
          "similar",
          alike.stream().filter(h -> !isCopy(h, entry)).limit(SIMILAR).toList(),
          ask);
      json.writeEndObject();
    });
  }

  private static boolean isCopy(Hit hit, Entry entry) {
    Copies own = entry.copies();
    Copies other = hit.entry().copies();
    return own != null && other != null && own.cluster().equals(other.cluster());
  }

  private static void hits(JsonGenerator json, String name, List<Hit> hits, Ask ask)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Hit hit : hits) {
      HitJson.write(json, hit, ask.today());
    }
    json.writeEndArray();
  }

  static void passage(JsonGenerator json, String name, @Nullable Passage passage)
      throws IOException {
    if (passage == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("n", passage.n());
    json.writeStringField("text", passage.text());
    json.writeStringField("role", passage.role().word());
    Json.number(json, "page", passage.page());
    json.writeEndObject();
  }

  /**
   * How the record was found, with the words that the rule went by where its passage holds them.
   */
  private static void why(JsonGenerator json, Entry entry, @Nullable Passage passage)
      throws IOException {
    Explanation why = entry.why();
    json.writeObjectFieldStart("why");
    json.writeStringField("rule", why.rule());
    json.writeStringField("cue", words(why.cue(), passage));
    json.writeStringField("name", words(why.name(), passage));
    Json.strings(json, "rejected", why.rejected());
    json.writeStringField("basis", entry.basis().word());
    json.writeStringField("date_basis", entry.date().basis().word());
    json.writeStringField("date_rule", entry.date().rule());
    json.writeEndObject();
  }

  private static @Nullable String words(
      org.onrecord.model.@Nullable Span span, @Nullable Passage passage) {
    if (span == null || passage == null || !passage.span().contains(span)) {
      return null;
    }
    return span.shift(-passage.span().start()).of(passage.text());
  }

  private static void corrections(JsonGenerator json, List<Archive.Correction> corrections)
      throws IOException {
    json.writeArrayFieldStart("corrections");
    for (Archive.Correction correction : corrections) {
      json.writeStartObject();
      json.writeStringField("field", correction.field());
      json.writeStringField("value", correction.value());
      json.writeStringField("reason", correction.reason());
      json.writeStringField("date", correction.date());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
