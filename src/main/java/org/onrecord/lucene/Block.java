package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Speaker;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;

/**
 * Turns one document's findings into the block of Lucene documents that holds them, one at a time,
 * as the index takes them. Reused from document to document; not thread-safe.
 */
final class Block {

  private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType COUNTS = type(IndexOptions.DOCS_AND_FREQS, true);
  private static final FieldType PRESENCE = type(IndexOptions.DOCS, false);

  /** Positions between a name and a role, so that no phrase runs across. */
  private static final int GAP = 100;

  private final RecordWriter writer = new RecordWriter();
  private final Words words = new Words();
  private final Words nameWords = new Words();
  private final Words headingWords = new Words();
  private final Stems stems = new Stems();
  private final TermStream terms = new TermStream();
  private final WordStream stemmed = new WordStream(words, stems, WordStream.Form.STEMMED);
  private final Field exactField =
      new Field(Fields.EXACT, new WordStream(words, stems, WordStream.Form.EXACT), POSITIONS);
  private final Field stemmedField = new Field(Fields.STEMMED, stemmed, COUNTS);
  private final Field nameField =
      new Field(Fields.NAME, new WordStream(nameWords, stems, WordStream.Form.BOTH), POSITIONS);
  private final Field headingField =
      new Field(
          Fields.HEADING,
          new WordStream(headingWords, stems, WordStream.Form.STEMMED),
          type(IndexOptions.DOCS_AND_FREQS, false));
  private final Field termsField = new Field(Fields.TERMS, terms, PRESENCE);
  private final List<IndexableField> fields = new ArrayList<>();

  private static FieldType type(IndexOptions options, boolean norms) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(!norms);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** The block; to be walked once, before the next call. */
  Iterable<List<IndexableField>> of(Findings findings) {
    List<Entry> entries = Entries.of(findings);
    return () ->
        new Iterator<>() {
          private int next;

          private List<IndexableField> last(Document document) throws IOException {
            next++;
            return head(document);
          }

          @Override
          public boolean hasNext() {
            return next <= entries.size();
          }

          @Override
          public List<IndexableField> next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            try {
              return next < entries.size()
                  ? record(entries.get(next++), findings)
                  : last(findings.document());
            } catch (IOException e) {
              throw new UncheckedIOException("writing to memory does no I/O", e);
            }
          }
        };
  }

  private List<IndexableField> head(Document document) throws IOException {
    fields.clear();
    terms.terms.clear();
    terms.terms.add(Fields.term(org.onrecord.query.Filter.Field.DOC, document.id().value()));
    terms.terms.add(Fields.head(document.id().value()));
    terms.terms.add(Fields.anyHead());
    fields.add(termsField);
    // no word, but a length for every Lucene document: scoring looks it up without a search
    words.read("");
    fields.add(exactField);
    fields.add(stemmedField);
    fields.add(new StoredField(Fields.STORED, writer.document(document)));
    return fields;
  }

  private List<IndexableField> record(Entry entry, Findings findings) throws IOException {
    fields.clear();
    fields.add(new StoredField(Fields.STORED, stored(entry, findings)));
    terms.terms.clear();
    EntryTerms.add(entry, words, terms.terms);
    fields.add(termsField);
    name(entry);
    String heading = entry.place().heading();
    if (heading != null) {
      headingWords.read(heading);
      fields.add(headingField);
    }
    words.read(entry.text());
    stemmed.form(
        entry.tags().lang().equals("cy") ? WordStream.Form.UNSTEMMED : WordStream.Form.STEMMED);
    fields.add(exactField);
    fields.add(stemmedField);
    values(entry);
    return fields;
  }

  private void name(Entry entry) {
    Speaker speaker = entry.speaker();
    String role = entry.role();
    if (speaker == null && role == null) {
      return;
    }
    nameWords.read(speaker == null ? "" : speaker.name());
    if (role != null) {
      nameWords.more(role, GAP);
    }
    fields.add(nameField);
  }

  private BytesRef stored(Entry entry, Findings f) throws IOException {
    int at = entry.place().ordinal();
    return switch (entry.kind()) {
      case PARAGRAPH -> writer.passage(entry, f.passages().get(at));
      case QUOTE -> writer.statement(entry, f.statements().get(at));
      case COMMITMENT -> writer.commitment(entry, f.commitments().get(at));
      case DECISION -> writer.decision(entry, f.decisions().get(at));
      case JUDGEMENT -> writer.judgement(entry, f.judgements().get(at));
    };
  }

  private void values(Entry entry) {
    for (Authority a : entry.tags().authorities()) {
      fields.add(
          new SortedSetDocValuesField(
              Fields.AUTHORITY, bytes(a.code() + Fields.NUL + Fields.cut(a.name()))));
    }
    for (String theme : entry.tags().themes()) {
      fields.add(new SortedSetDocValuesField(Fields.THEME, bytes(Fields.cut(theme))));
    }
    Speaker speaker = entry.speaker();
    String id = EntryTerms.speakerId(speaker);
    if (id != null && speaker != null) {
      String value = id + Fields.NUL + Fields.cut(speaker.name());
      fields.add(new SortedDocValuesField(Fields.SPEAKER, bytes(value)));
    }
    Document d = entry.document();
    String source =
        d.sourceClass().word() + Fields.NUL + cut(d.publisher()) + Fields.NUL + cut(d.body());
    fields.add(new SortedDocValuesField(Fields.SOURCE, bytes(source)));
    fields.add(new SortedDocValuesField(Fields.FORM, bytes(Form.of(entry).key())));
    fields.add(new NumericDocValuesField(Fields.ORDER, order(entry.id().value())));
    days(entry);
  }

  private void days(Entry entry) {
    DateInterval date = entry.date();
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first != null && last != null) {
      fields.add(new NumericDocValuesField(Fields.DAY, first.toEpochDay()));
      if (!first.equals(last)) {
        fields.add(new NumericDocValuesField(Fields.LAST_DAY, last.toEpochDay()));
      }
    }
    DateInterval due = entry.kind() == RecordKind.COMMITMENT ? entry.due() : null;
    LocalDate dueLast = due == null ? null : due.latest();
    LocalDate dueFirst = due == null ? null : due.earliest();
    if (dueLast != null) {
      fields.add(new NumericDocValuesField(Fields.DUE, dueLast.toEpochDay()));
      if (dueFirst != null && !dueFirst.equals(dueLast)) {
        fields.add(new NumericDocValuesField(Fields.FIRST_DUE, dueFirst.toEpochDay()));
      }
    }
  }

  /**
   * The first twelve characters of an id as a number, in the order of ids: 60 of its 100 bits; ids
   * that are not base32 are ordered by what they have of it.
   */
  static long order(String id) {
    long order = 0;
    for (int i = 2; i < 14; i++) {
      char c = i < id.length() ? id.charAt(i) : '2';
      int five = c >= 'a' ? Math.min(c - 'a', 25) + 6 : Math.clamp(c - '2', 0, 5);
      order = order << 5 | five;
    }
    return order;
  }

  private static String cut(@Nullable String value) {
    return value == null ? "" : Fields.cut(value.strip());
  }

  private static BytesRef bytes(String value) {
    return new BytesRef(value);
  }
}
