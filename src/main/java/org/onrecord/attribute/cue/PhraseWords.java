package org.onrecord.attribute.cue;

import java.util.Set;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

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
          "disquiet",
          "unease",
          "alarm",
          "dismay",
          "anxiety",
          "astonishment",
          "confidence",
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

  /** "heartened", "astonished", "struck": any state of mind before "that", no verb of saying. */
  static boolean isMoved(Paragraph p, int k) {
    Token t = p.at(k);
    boolean state = t.lower().endsWith("ed") || t.is("struck") || t.is("minded");
    boolean act = t.is("raised") || t.is("voiced") || t.is("expressed") || t.is("established");
    return state
        && !act
        && t.shape() == Token.Shape.LOWER
        && !t.is(Kind.CUE)
        && p.is(k + 1, "that");
  }
}
