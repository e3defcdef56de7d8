package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Authority;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Document;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.search.DueStatus;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;

/** A hit as JSON: one shape for searches, records, exports and people. */
final class HitJson {

  /** Longest text of a hit, in UTF-16 units; the record's own page has the whole. */
  static final int LONGEST = 1_000;

  private HitJson() {}

  /** The whole object, with its text cut. */
  static void write(JsonGenerator json, Hit hit, LocalDate today) throws IOException {
    json.writeStartObject();
    fields(json, hit, today, LONGEST);
    json.writeEndObject();
  }

  /** The object's fields, with at most {@code longest} units of text. */
  static void fields(JsonGenerator json, Hit hit, LocalDate today, int longest) throws IOException {
    Entry entry = hit.entry();
    String text = cut(entry.text(), longest);
    json.writeStringField("id", entry.id().value());
    json.writeStringField("kind", entry.kind().word());
    json.writeStringField("text", text);
    json.writeBooleanField("text_cut", text.length() < entry.text().length());
    json.writeObjectFieldStart("snippet");
    json.writeStringField("text", hit.snippet().text());
    marks(json, hit.snippet().marks());
    json.writeEndObject();
    json.writeStringField("quote", entry.quote() == null ? null : entry.quote().word());
    json.writeStringField("cue", entry.cue());
    boolean undertaking = entry.kind() == RecordKind.COMMITMENT;
    json.writeFieldName("speaker");
    speaker(json, undertaking ? null : entry.speaker(), entry.role(), entry.basis());
    json.writeFieldName("who");
    speaker(json, undertaking ? entry.speaker() : null, entry.role(), entry.basis());
    json.writeFieldName("due");
    date(json, entry.due());
    json.writeStringField("status", undertaking ? DueStatus.of(entry.due(), today).word() : null);
    grade(json, entry.grade());
    authorities(json, entry.tags().authorities());
    json.writeFieldName("date");
    date(json, entry.date());
    Json.strings(json, "themes", entry.tags().themes());
    json.writeStringField("class", entry.document().sourceClass().word());
    json.writeStringField("body", entry.document().body());
    json.writeStringField("heading", entry.place().heading());
    json.writeStringField("lang", entry.tags().lang());
    json.writeNumberField("copies", entry.copies() == null ? 0 : entry.copies().others());
    spans(json, entry.place().spans());
    document(json, entry);
    json.writeStringField("permalink", "/s/" + entry.id().value());
  }

  /** {@code marks: [[start, end], …]}, half-open, in UTF-16 units. */
  static void marks(JsonGenerator json, List<Span> marks) throws IOException {
    json.writeArrayFieldStart("marks");
    for (Span mark : marks) {
      json.writeStartArray();
      json.writeNumber(mark.start());
      json.writeNumber(mark.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  static void authorities(JsonGenerator json, List<Authority> authorities) throws IOException {
    json.writeArrayFieldStart("authorities");
    for (Authority authority : authorities) {
      json.writeStartObject();
      json.writeStringField("code", authority.code());
      json.writeStringField("name", authority.name());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static void date(JsonGenerator json, @Nullable DateInterval date) throws IOException {
    if (date == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("earliest", iso(date.earliest()));
    json.writeStringField("latest", iso(date.latest()));
    json.writeStringField("text", date.text());
    json.writeStringField("basis", date.basis().word());
    if (date.rule() != null) {
      json.writeStringField("rule", date.rule());
    }
    json.writeEndObject();
  }

  static void speaker(
      JsonGenerator json, @Nullable Speaker speaker, @Nullable String role, AttributionBasis basis)
      throws IOException {
    if (speaker == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("id", Speakers.id(speaker));
    json.writeStringField("kind", Speakers.kind(speaker));
    json.writeStringField("name", speaker.name());
    json.writeStringField("role", role);
    // of several candidates none was decided for: nothing it was known by
    json.writeStringField(
        "basis", (basis == AttributionBasis.AMBIGUOUS ? AttributionBasis.NONE : basis).word());
    json.writeArrayFieldStart("candidates");
    for (Speaker.Person candidate : Speakers.candidates(speaker)) {
      json.writeStartObject();
      json.writeStringField("id", candidate.id());
      json.writeStringField("name", candidate.name());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void grade(JsonGenerator json, Entry.@Nullable Grade grade) throws IOException {
    if (grade == null) {
      json.writeNullField("judgement");
      return;
    }
    json.writeObjectFieldStart("judgement");
    json.writeStringField("area", grade.area());
    json.writeStringField("grade", grade.grade());
    json.writeStringField("from", grade.from());
    json.writeStringField("to", grade.to());
    json.writeEndObject();
  }

  private static void spans(JsonGenerator json, List<Entry.PassageSpan> spans) throws IOException {
    json.writeArrayFieldStart("spans");
    for (Entry.PassageSpan span : spans) {
      json.writeStartObject();
      json.writeNumberField("passage", span.passage());
      json.writeNumberField("start", span.span().start());
      json.writeNumberField("end", span.span().end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void document(JsonGenerator json, Entry entry) throws IOException {
    Document document = entry.document();
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id().value());
    json.writeStringField("title", document.title());
    json.writeStringField("source", document.source());
    json.writeStringField("publisher", document.publisher());
    json.writeStringField("url", document.url());
    Json.number(json, "passage", entry.place().passage());
    Json.number(json, "page", entry.place().page());
    json.writeEndObject();
  }

  private static @Nullable String iso(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** The first {@code longest} units, never half a character. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end);
  }
}
