package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;
import org.onrecord.model.Commitment;
import org.onrecord.model.Copies;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Decision;
import org.onrecord.model.Document;
import org.onrecord.model.Explanation;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;
import org.onrecord.search.Entry;

/**
 * Writes records and documents as bytes, each text once. {@link StoredRecord} reads them again; the
 * two change together, and with them {@link Fields#SCHEMA}. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // what is written is read by the same schema alone
final class RecordWriter {

  private final ByteBuffersDataOutput out = ByteBuffersDataOutput.newResettableInstance();

  BytesRef document(Document d) throws IOException {
    out.reset();
    out.writeString(d.id().value());
    out.writeString(d.source());
    text(d.title());
    text(d.url());
    text(d.publisher());
    out.writeVInt(d.sourceClass().ordinal());
    text(d.style());
    text(d.body());
    date(d.date());
    authorities(d.authorities());
    texts(d.flags());
    out.writeString(d.sha256());
    text(d.licence());
    out.writeString(d.lang());
    return new BytesRef(out.toArrayCopy());
  }

  BytesRef passage(Entry entry, Passage p) throws IOException {
    begin(entry, RecordKind.PARAGRAPH, false);
    out.writeVInt(p.n());
    out.writeVInt(p.span().start());
    out.writeString(p.text());
    out.writeVInt(p.role().ordinal());
    out.writeVInt(p.level());
    number(p.page());
    number(p.heading());
    number(p.leadIn());
    spans(p.cells());
    spans(p.strong());
    tags(p.tags());
    return new BytesRef(out.toArrayCopy());
  }

  BytesRef statement(Entry entry, Statement s) throws IOException {
    begin(entry, RecordKind.QUOTE, true);
    out.writeVInt(s.kind().ordinal());
    body(s.parts(), s.passages(), s.text(), s.tags(), s.why());
    speaker(s.speaker());
    text(s.role());
    text(s.cue());
    out.writeVInt(s.basis().ordinal());
    Copies copies = s.copies();
    text(copies == null ? null : copies.cluster());
    if (copies != null) {
      out.writeByte((byte) (copies.original() ? 1 : 0));
      out.writeVInt(copies.others());
    }
    return new BytesRef(out.toArrayCopy());
  }

  BytesRef commitment(Entry entry, Commitment c) throws IOException {
    begin(entry, RecordKind.COMMITMENT, true);
    body(c.parts(), c.passages(), c.text(), c.tags(), c.why());
    speaker(c.who());
    text(c.role());
    optionalDate(c.due());
    out.writeVInt(c.basis().ordinal());
    return new BytesRef(out.toArrayCopy());
  }

  BytesRef decision(Entry entry, Decision d) throws IOException {
    begin(entry, RecordKind.DECISION, true);
    body(d.parts(), d.passages(), d.text(), d.tags(), d.why());
    return new BytesRef(out.toArrayCopy());
  }

  BytesRef judgement(Entry entry, Judgement j) throws IOException {
    begin(entry, RecordKind.JUDGEMENT, true);
    body(j.parts(), j.passages(), j.text(), j.tags(), j.why());
    authorities(List.of(j.authority()));
    out.writeString(j.area());
    out.writeString(j.grade());
    day(j.from());
    day(j.to());
    return new BytesRef(out.toArrayCopy());
  }

  private void begin(Entry entry, RecordKind kind, boolean spans) throws IOException {
    out.reset();
    out.writeByte((byte) kind.ordinal());
    out.writeString(entry.id().value());
    out.writeVInt(entry.place().ordinal());
    text(entry.place().heading());
    if (spans) {
      out.writeVInt(entry.place().role().ordinal());
      number(entry.place().page());
      out.writeVInt(entry.place().spans().size());
      for (Entry.PassageSpan s : entry.place().spans()) {
        out.writeVInt(s.passage());
        span(s.span());
      }
    }
  }

  private void body(
      List<Span> parts, List<Integer> passages, String text, Tags tags, Explanation why)
      throws IOException {
    spans(parts);
    out.writeVInt(passages.size());
    for (int n : passages) {
      out.writeZInt(n);
    }
    out.writeString(text);
    tags(tags);
    out.writeString(why.rule());
    optionalSpan(why.cue());
    optionalSpan(why.name());
    texts(why.rejected());
  }

  private void tags(Tags t) throws IOException {
    authorities(t.authorities());
    texts(t.themes());
    optionalDate(t.date());
    out.writeString(t.lang());
  }

  private void speaker(@Nullable Speaker speaker) throws IOException {
    switch (speaker) {
      case null -> out.writeByte((byte) 0);
      case Speaker.Person p -> named(1, p.id(), p.name());
      case Speaker.Body b -> named(2, b.id(), b.name());
      case Speaker.Described d -> named(3, d.id(), d.name());
      case Speaker.Ambiguous a -> {
        out.writeByte((byte) 4);
        out.writeVInt(a.candidates().size());
        for (Speaker.Person p : a.candidates()) {
          out.writeString(p.id());
          out.writeString(p.name());
        }
      }
    }
  }

  private void named(int kind, String id, String name) {
    out.writeByte((byte) kind);
    out.writeString(id);
    out.writeString(name);
  }

  private void optionalDate(@Nullable DateInterval d) throws IOException {
    out.writeByte((byte) (d == null ? 0 : 1));
    if (d != null) {
      date(d);
    }
  }

  private void date(DateInterval d) throws IOException {
    day(d.earliest());
    day(d.latest());
    text(d.text());
    out.writeVInt(d.basis().ordinal());
    text(d.rule());
  }

  private void day(@Nullable LocalDate d) throws IOException {
    out.writeByte((byte) (d == null ? 0 : 1));
    if (d != null) {
      out.writeZLong(d.toEpochDay());
    }
  }

  private void authorities(List<Authority> list) throws IOException {
    out.writeVInt(list.size());
    for (Authority a : list) {
      out.writeString(a.code());
      out.writeString(a.name());
    }
  }

  private void texts(List<String> list) throws IOException {
    out.writeVInt(list.size());
    for (String s : list) {
      out.writeString(s);
    }
  }

  private void spans(List<Span> list) throws IOException {
    out.writeVInt(list.size());
    for (Span s : list) {
      span(s);
    }
  }

  private void span(Span s) throws IOException {
    out.writeVInt(s.start());
    out.writeVInt(s.length());
  }

  private void optionalSpan(@Nullable Span s) throws IOException {
    out.writeByte((byte) (s == null ? 0 : 1));
    if (s != null) {
      span(s);
    }
  }

  private void number(@Nullable Integer n) throws IOException {
    out.writeByte((byte) (n == null ? 0 : 1));
    if (n != null) {
      out.writeZInt(n);
    }
  }

  private void text(@Nullable String s) {
    out.writeByte((byte) (s == null ? 0 : 1));
    if (s != null) {
      out.writeString(s);
    }
  }
}
