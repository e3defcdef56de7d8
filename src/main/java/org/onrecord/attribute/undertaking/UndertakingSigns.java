package org.onrecord.attribute.undertaking;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells at a glance what can undertake nothing, so that most sentences are never read closely. */
final class UndertakingSigns {

  private static final int BEGINNINGS = 1024;

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
          "voted",
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
          "arrive",
          "stays",
          "goes ",
          " go ",
          "comes ",
          " come ",
          "takes effect",
          "take effect");

  /** The signs by their first two letters, so that a text is gone through only once. */
  private static final String[][] BY_BEGINNING = byBeginning();

  private static String[][] byBeginning() {
    var signs = new String[BEGINNINGS][];
    Map<Integer, List<String>> grouped =
        SIGNS.stream().collect(Collectors.groupingBy(sign -> beginning(sign, 0)));
    grouped.forEach((beginning, all) -> signs[beginning] = all.toArray(String[]::new));
    return signs;
  }

  private static int beginning(String text, int at) {
    return (text.charAt(at) * 31 + text.charAt(at + 1)) & (BEGINNINGS - 1);
  }

  /**
   * Whether a stretch of a text may undertake anything; cheap, and right to say no.
   *
   * @param from the first unit
   * @param to one past the last
   */
  static boolean maybe(String text, int from, int to) {
    for (int at = from; at + 1 < to; at++) {
      String[] signs = BY_BEGINNING[beginning(text, at)];
      if (signs == null) {
        continue;
      }
      for (String sign : signs) {
        if (at + sign.length() <= to && text.startsWith(sign, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private UndertakingSigns() {}
}
