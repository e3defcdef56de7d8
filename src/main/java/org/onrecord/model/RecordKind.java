package org.onrecord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a search can return. */
public enum RecordKind {
  PARAGRAPH,
  QUOTE,
  COMMITMENT,
  DECISION,
  JUDGEMENT;

  /** The word for it on the outside: in the interface, in files and in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of this word, in any case; empty where there is none. */
  public static Optional<RecordKind> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(RecordKind::word).toList();
  }
}
