package org.onrecord.attribute.text;

/** Small things about text. */
public final class Texts {

  private Texts() {}

  /** Whether any digit stands in the text. */
  public static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** How many words a text has: parts between white space (a blank beginning counts as one). */
  public static int words(String text) {
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = isBlank(text.charAt(i));
      boolean after = i == 0 || isBlank(text.charAt(i - 1));
      words += (!blank && after) || (blank && i == 0) ? 1 : 0;
    }
    return Math.max(1, words);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The text with every run of white space as one space, none at either end. */
  public static String levelled(String text) {
    var level = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007') {
        space = true;
      } else {
        if (space && !level.isEmpty()) {
          level.append(' ');
        }
        space = false;
        level.append(c);
      }
    }
    return level.toString();
  }
}
