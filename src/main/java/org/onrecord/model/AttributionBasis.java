package org.onrecord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a speaker was known by at the attribution. */
public enum AttributionBasis {
  /** By name. */
  NAMED,
  /** By a pronoun that was resolved. */
  PRONOUN,
  /** By an office alone, resolved to its holder where the document shows one. */
  OFFICE,
  /** By a label, a heading or a lead-in line. */
  HEADING,
  /** Several candidates, none decided for. */
  AMBIGUOUS,
  /** Nobody was found. */
  NONE;

  /** The word for it on the outside: in the interface, in files and in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of this word, in any case; empty where there is none. */
  public static Optional<AttributionBasis> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(AttributionBasis::word).toList();
  }
}
