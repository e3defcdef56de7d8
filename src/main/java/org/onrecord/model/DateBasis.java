package org.onrecord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a date is known, strongest first. */
public enum DateBasis {
  /** The operator said so. */
  METADATA,
  /** The document's text bears it. */
  STATED,
  /** Worked out; the rule is named. */
  INFERRED,
  /** Not known; both ends are null. */
  UNKNOWN;

  /** The word for it on the outside: in the interface, in files and in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of this word, in any case; empty where there is none. */
  public static Optional<DateBasis> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(DateBasis::word).toList();
  }
}
