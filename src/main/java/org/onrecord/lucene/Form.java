package org.onrecord.lucene;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Copies;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.RecordKind;
import org.onrecord.search.Entry;

/**
 * What sort of record it is, all in one value: few combinations exist, so one small code stands for
 * kind, quote kind, grade and whether it is boilerplate.
 *
 * @param kind what it is
 * @param quote of a quote; null for all others
 * @param grade of a judgement, in lower case; empty for all others
 * @param boilerplate whether it is found only by {@code is:boilerplate}
 * @param copy whether an original of it exists
 */
record Form(
    RecordKind kind, @Nullable QuoteKind quote, String grade, boolean boilerplate, boolean copy) {

  static Form of(Entry entry) {
    Entry.Grade grade = entry.grade();
    Copies copies = entry.copies();
    return new Form(
        entry.kind(),
        entry.quote(),
        grade == null ? "" : grade.grade().strip().toLowerCase(Locale.ROOT),
        entry.isBoilerplate(),
        copies != null && !copies.original());
  }

  /** As a doc value holds it. */
  String key() {
    return kind.word()
        + Fields.NUL
        + (quote == null ? "" : quote.word())
        + Fields.NUL
        + grade
        + Fields.NUL
        + (boilerplate ? "b" : "")
        + (copy ? "c" : "");
  }

  static Form ofKey(String key) {
    String[] parts = key.split(String.valueOf(Fields.NUL), -1);
    return new Form(
        RecordKind.of(parts[0]).orElseThrow(() -> new IllegalArgumentException(key)),
        QuoteKind.of(parts[1]).orElse(null),
        parts[2],
        parts[3].contains("b"),
        parts[3].contains("c"));
  }
}
