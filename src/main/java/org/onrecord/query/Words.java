package org.onrecord.query;

import java.util.Locale;

/** What counts as a word's letter, and words as the tree holds them. */
final class Words {

  private Words() {}

  static boolean isLetter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  static long letters(String word) {
    return word.codePoints().filter(Words::isLetter).count();
  }

  /** A phrase's words in lower case, one space between them; empty where it holds none. */
  static String inPhrase(String inside) {
    String words = inside.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return letters(words) == 0 ? "" : words;
  }

  /** A number of digits; a thousand million where it is larger. */
  static int number(String digits) {
    return digits.length() > 9 ? 1_000_000_000 : Integer.parseInt(digits);
  }
}
