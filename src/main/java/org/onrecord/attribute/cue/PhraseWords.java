package org.onrecord.attribute.cue;

import java.util.Set;

/** Words that make reports of several words: "was pleased", "voiced fears", "gave her word". */
final class PhraseWords {

  static final Set<String> FEELINGS =
      Set.of(
          "pleased",
          "concerned",
          "disappointed",
          "glad",
          "delighted",
          "confident",
          "surprised",
          "sorry",
          "proud",
          "worried",
          "satisfied",
          "hopeful",
          "grateful",
          "sure",
          "clear",
          "adamant",
          "encouraged",
          "dismayed",
          "unhappy",
          "aware",
          "conscious");
  static final Set<String> VOICED =
      Set.of(
          "concern",
          "concerns",
          "view",
          "opinion",
          "disappointment",
          "hope",
          "regret",
          "fear",
          "fears",
          "frustration",
          "surprise",
          "belief",
          "satisfaction",
          "doubt",
          "doubts",
          "support",
          "worry",
          "worries",
          "wish");
  static final Set<String> GIVEN =
      Set.of(
          "assurance",
          "assurances",
          "undertaking",
          "word",
          "promise",
          "commitment",
          "guarantee",
          "warning",
          "evidence",
          "pledge");

  private PhraseWords() {}
}
