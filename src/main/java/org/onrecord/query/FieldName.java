package org.onrecord.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that may stand before a colon. The first word of each is the canonical one. */
enum FieldName {
  SPEAKER("speaker", "who", "by", "cllr", "person"),
  ROLE("role"),
  PARTY("party"),
  CUE("cue"),
  AUTHORITY("authority", "council", "la"),
  BODY("body", "committee"),
  PUBLISHER("publisher"),
  CLASS("class"),
  THEME("theme", "topic"),
  DATE("date"),
  SINCE("since", "from"),
  UNTIL("until", "to"),
  AFTER("after"),
  BEFORE("before"),
  YEAR("year"),
  MYEAR("myear"),
  DUE("due"),
  STATUS("status"),
  JUDGEMENT("judgement", "grade", "judgment"),
  QUOTE("quote"),
  IS("is"),
  HAS("has"),
  DOC("doc"),
  KIND("kind"),
  SORT("sort"),
  IN("in");

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<String> words;

  FieldName(String... words) {
    this.words = List.of(words);
  }

  String word() {
    return words.getFirst();
  }

  /** The field of this name or alias, in any case. */
  static Optional<FieldName> of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.words.contains(lower)).findFirst();
  }

  /** The name or alias within two edits of a mistyped one; empty where none is near. */
  static Optional<String> near(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String best = null;
    int least = 3;
    for (FieldName field : values()) {
      for (String word : field.words) {
        int edits = EditDistance.between(lower, word);
        if (edits < least && edits < word.length() - 1) {
          least = edits;
          best = word;
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
