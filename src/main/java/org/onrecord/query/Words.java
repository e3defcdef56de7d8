package org.onrecord.query;

import java.util.Locale;
import java.util.regex.Pattern;

/** What counts as a word's letter, and words as the tree holds them. */
final class Words {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Words() {}

  static boolean isLetter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK;
  }

  static long letters(String word) {
    return word.codePoints().filter(Words::isLetter).count();
  }

  /** In lower case, with one space wherever there was any. */
  static String levelled(String typed) {
    return SPACES.matcher(typed.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** A phrase's words in lower case, one space between them; empty where it holds none. */
  static String inPhrase(String inside) {
    String words = levelled(inside);
    return letters(words) == 0 ? "" : words;
  }

  /** A number of digits; a thousand million where it is larger. */
  static int number(String digits) {
    return digits.length() > 9 ? 1_000_000_000 : Integer.parseInt(digits);
  }
}
