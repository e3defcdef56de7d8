package org.onrecord.lucene;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;
import org.onrecord.model.Copies;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Document;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Speaker;
import org.onrecord.query.Filter.Field;
import org.onrecord.search.Entry;

/** Works out the filter terms of a record: what each {@link Field} can ask of it. */
final class EntryTerms {

  private EntryTerms() {}

  /** Adds all terms of one record to {@code terms}; {@code words} is used to cut names. */
  static void add(Entry entry, Words words, List<String> terms) {
    terms.add(Fields.recordId(entry.id().value()));
    terms.add("kind:" + entry.kind().word());
    document(entry.document(), words, terms);
    for (Authority a : entry.tags().authorities()) {
      terms.add(Fields.term(Field.AUTHORITY, a.code()));
    }
    for (String theme : entry.tags().themes()) {
      terms.add(Fields.term(Field.THEME, theme));
    }
    date(entry.date(), terms);
    speaker(entry, words, terms);
    optional(Field.CUE, entry.cue(), terms);
    if (entry.quote() != null) {
      terms.add(Fields.term(Field.QUOTE, entry.quote().word()));
    }
    Entry.Grade grade = entry.grade();
    optional(Field.JUDGEMENT, grade == null ? null : grade.grade(), terms);
    DateInterval due = entry.due();
    if (due != null && due.latest() != null) {
      terms.add(Fields.term(Field.HAS, "due"));
    }
    Copies copies = entry.copies();
    boolean original = copies == null || copies.original();
    terms.add(Fields.term(Field.IS, original ? "original" : "copied"));
    if (copies != null && copies.others() > 0) {
      terms.add(Fields.term(Field.HAS, "copies"));
    }
    if (entry.isBoilerplate()) {
      terms.add(Fields.term(Field.IS, "boilerplate"));
    }
  }

  private static void document(Document d, Words words, List<String> terms) {
    terms.add(Fields.term(Field.DOC, d.id().value()));
    terms.add(Fields.term(Field.CLASS, d.sourceClass().word()));
    optional(Field.PUBLISHER, d.publisher(), terms);
    String body = d.body();
    if (body != null) {
      words.read(body);
      for (int i = 0; i < words.count(); i++) {
        terms.add(Fields.bodyWord(words.word(i)));
      }
    }
    for (String flag : d.flags()) {
      terms.add(Fields.term(Field.IS, flag));
    }
  }

  private static void date(DateInterval date, List<String> terms) {
    terms.add(Fields.term(Field.YEAR, date.yearFacet()));
    if (date.isKnown()) {
      terms.add(Fields.term(Field.HAS, "date"));
    }
    if (date.basis() == DateBasis.INFERRED) {
      terms.add(Fields.term(Field.IS, "inferred"));
    }
  }

  private static void speaker(Entry entry, Words words, List<String> terms) {
    if (entry.kind() != RecordKind.QUOTE && entry.kind() != RecordKind.COMMITMENT) {
      return;
    }
    String id = speakerId(entry.speaker());
    Speaker speaker = entry.speaker();
    if (id == null || speaker == null) {
      terms.add(Fields.term(Field.IS, "unattributed"));
    } else {
      terms.add(Fields.term(Field.SPEAKER, id));
      terms.add(Fields.term(Field.HAS, "speaker"));
      words.read(speaker.name());
      for (int i = 0; i < words.count(); i++) {
        terms.add(Fields.nameWord(words.word(i)));
      }
    }
    String role = entry.role();
    if (role != null) {
      words.read(role);
      for (int i = 0; i < words.count(); i++) {
        terms.add(Fields.roleWord(words.word(i)));
      }
    }
  }

  /** The id to filter and count by; null for nobody and for several candidates. */
  static @Nullable String speakerId(@Nullable Speaker speaker) {
    return switch (speaker) {
      case null -> null;
      case Speaker.Person p -> p.id();
      case Speaker.Body b -> b.id();
      case Speaker.Described d -> d.id();
      case Speaker.Ambiguous a -> null;
    };
  }

  private static void optional(Field field, @Nullable String value, List<String> terms) {
    if (value != null && !value.isBlank()) {
      terms.add(Fields.term(field, value));
    }
  }
}
