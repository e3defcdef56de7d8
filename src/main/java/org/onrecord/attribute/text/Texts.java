package org.onrecord.attribute.text;

/** Small things about text. */
public final class Texts {

  private Texts() {}

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
