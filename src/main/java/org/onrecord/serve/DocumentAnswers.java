package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Passage;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Span;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;
import org.onrecord.search.SearchEngine;

/** A document with its passages, and its source. */
final class DocumentAnswers {

  /** Most passages of one answer. */
  static final int MOST = 1_000;

  private final SearchEngine engine;
  private final Archive archive;
  private final Marker marker;
  private final Known known;

  DocumentAnswers(SearchEngine engine, Archive archive, Marker marker, Known known) {
    this.engine = engine;
    this.archive = archive;
    this.marker = marker;
    this.known = known;
  }

  Answer one(Ask ask) throws IOException {
    DocumentId id = known.documentId(ask.id());
    int from = ask.parameters().number("from", 1, 10_000_000, 1);
    int size = ask.parameters().number("size", 1, MOST, 100);
    Findings findings =
        engine.document(id).orElseThrow(() -> Refusal.unknown("document", ask.id()));
    List<Passage> all = findings.passages();
    List<Passage> shown = all.stream().filter(p -> p.n() >= from).limit(size).toList();
    boolean more = !shown.isEmpty() && shown.getLast().n() < all.getLast().n();
    Map<Integer, List<Entry>> records = records(findings);
    Map<Integer, List<Span>> marks = marker.marks(shown, ask);
    return Answer.json(json -> {
      json.writeStartObject();
      json.writeFieldName("document");
      document(json, findings.document());
      json.writeNumberField("total", all.size());
      json.writeArrayFieldStart("passages");
      for (Passage passage : shown) {
        passage(
            json,
            passage,
            marks.getOrDefault(passage.n(), List.of()),
            records.getOrDefault(passage.n(), List.of()));
      }
      json.writeEndArray();
      Json.number(json, "next", more ? shown.getLast().n() + 1 : null);
      json.writeEndObject();
    });
  }

  /** What was found in each passage; a record over several stands at its first. */
  private static Map<Integer, List<Entry>> records(Findings findings) {
    Map<Integer, List<Entry>> records = new TreeMap<>();
    for (Entry entry : Entries.of(findings)) {
      Integer n = entry.place().passage();
      if (n != null) {
        records.computeIfAbsent(n, k -> new java.util.ArrayList<>()).add(entry);
      }
    }
    return new HashMap<>(records);
  }

  private static void passage(
      JsonGenerator json, Passage passage, List<Span> marks, List<Entry> records)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("n", passage.n());
    json.writeStringField("text", passage.text());
    json.writeStringField("role", passage.role().word());
    json.writeNumberField("level", passage.level());
    Json.number(json, "page", passage.page());
    Json.number(json, "heading", passage.heading());
    json.writeStringField("lang", passage.tags().lang());
    HitJson.marks(json, marks);
    json.writeArrayFieldStart("records");
    for (Entry entry : records) {
      json.writeStartObject();
      json.writeStringField("id", entry.id().value());
      json.writeStringField("kind", entry.kind().word());
      json.writeStringField("permalink", "/s/" + entry.id());
      boolean undertaking = entry.kind() == RecordKind.COMMITMENT;
      json.writeFieldName(undertaking ? "who" : "speaker");
      HitJson.speaker(json, entry.speaker(), entry.role(), entry.basis());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static void document(JsonGenerator json, Document document) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", document.id().value());
    json.writeStringField("title", document.title());
    json.writeStringField("publisher", document.publisher());
    json.writeStringField("url", document.url());
    json.writeStringField("source", document.source());
    json.writeStringField("class", document.sourceClass().word());
    json.writeStringField("style", document.style());
    json.writeStringField("body", document.body());
    json.writeFieldName("date");
    HitJson.date(json, document.date());
    HitJson.authorities(json, document.authorities());
    Json.strings(json, "flags", document.flags());
    json.writeStringField("sha256", document.sha256());
    json.writeStringField("licence", document.licence());
    json.writeStringField("lang", document.lang());
    json.writeStringField("permalink", "/d/" + document.id());
    json.writeEndObject();
  }

  /** The snapshot's bytes, always as a download: they are a stranger's and may be anything. */
  Answer source(Ask ask) throws IOException {
    DocumentId id = known.documentId(ask.id());
    Archive.Snapshot snapshot =
        archive.snapshot(id).orElseThrow(() -> Refusal.unknown("document", ask.id()));
    if (snapshot.redacted()) {
      throw Refusal.of(
          403,
          "REDACTED",
          "Private matter was taken out of this document, so its source is not given out.");
    }
    String name = snapshot.name().replaceAll("[^A-Za-z0-9._-]", "_");
    return Answer.of(200, "application/octet-stream", snapshot.bytes())
        .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
  }
}
