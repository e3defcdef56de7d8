package org.onrecord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a statement's words stand in the text. */
public enum QuoteKind {
  /** Wholly inside quotation marks, or verbatim by the layout. */
  DIRECT,
  /** Reported speech without a quoted fragment. */
  INDIRECT,
  /** Reported speech that holds a quoted fragment. */
  MIXED;

  /** The word for it on the outside: in the interface, in files and in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of this word, in any case; empty where there is none. */
  public static Optional<QuoteKind> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(QuoteKind::word).toList();
  }
}
