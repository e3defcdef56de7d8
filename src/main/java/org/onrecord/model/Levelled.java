package org.onrecord.model;

/** Text made comparable. */
final class Levelled {

  private Levelled() {}

  /** The text with each run of ASCII white space as one blank, those at its ends too. */
  static String blanks(String text) {
    var level = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = c == ' ' || (c >= '\t' && c <= '\r');
      if (!blank) {
        level.append(c);
      } else if (i == 0 || level.charAt(level.length() - 1) != ' ') {
        level.append(' ');
      }
    }
    return level.toString();
  }
}
