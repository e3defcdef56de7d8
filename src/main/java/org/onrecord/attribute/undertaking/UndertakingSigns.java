package org.onrecord.attribute.undertaking;

import java.util.List;

/** Tells at a glance what can undertake nothing, so that most sentences are never read closely. */
final class UndertakingSigns {

  /** Letters of which some stand in whatever undertakes anything. */
  private static final List<String> SIGNS =
      List.of(
          "will",
          "would",
          "shall",
          "\u2019ll",
          "'ll",
          "won\u2019t",
          "won't",
          "is to ",
          "are to ",
          "was to ",
          "were to ",
          "going to",
          "romis",
          "ledge",
          "vow",
          "ommit",
          "ndert",
          "agree",
          "offered",
          "uarantee",
          "assurance",
          "her word",
          "his word",
          "starts",
          "begins",
          "opens",
          "closes",
          "launches",
          "start ",
          "begin ",
          "open ",
          "reopen",
          "goes ",
          " go ",
          "comes ",
          " come ",
          "takes effect",
          "take effect");

  /** Whether a sentence may undertake anything; cheap, and right to say no. */
  static boolean maybe(String sentence) {
    for (String sign : SIGNS) {
      if (sentence.contains(sign)) {
        return true;
      }
    }
    return false;
  }

  private UndertakingSigns() {}
}
