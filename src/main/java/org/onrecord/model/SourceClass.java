package org.onrecord.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How near to the council's own record a document stands. */
public enum SourceClass {
  /** Minutes, decisions, agenda reports. */
  OFFICIAL_RECORD,
  /** Reports and letters of an inspectorate. */
  INSPECTORATE,
  /** Press releases, speeches, council news. */
  COUNCIL_STATEMENT,
  /** Newspapers, broadcasters, trade press. */
  NEWS,
  OTHER;

  /** The word for it on the outside: in the interface, in files and in queries. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of this word, in any case; empty where there is none. */
  public static Optional<SourceClass> of(String word) {
    return Arrays.stream(values()).filter(v -> v.word().equalsIgnoreCase(word)).findFirst();
  }

  /** All words, in order. */
  public static List<String> words() {
    return Arrays.stream(values()).map(SourceClass::word).toList();
  }
}
