package org.onrecord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a passage is in its document's layout. */
public enum PassageRole {
  PARAGRAPH,
  HEADING,
  /** One item of a list. */
  ITEM,
  /** One row of a table. */
  ROW,
  /** Navigation, credits, forms: kept, but never searched unless asked for. */
  BOILERPLATE;

  /** The word for it on the outside: in the interface, in files and in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of this word, in any case; empty where there is none. */
  public static Optional<PassageRole> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(PassageRole::word).toList();
  }
}
