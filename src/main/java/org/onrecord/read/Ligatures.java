package org.onrecord.read;

/** Letters joined in print, which fonts name by one code, as the letters that were written. */
final class Ligatures {

  private static final String[] LETTERS = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char FIRST = '\ufb00';

  private Ligatures() {}

  /** Appends {@code letters} with each ligature taken apart. */
  static void append(StringBuilder out, String letters) {
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (c >= FIRST && c < FIRST + LETTERS.length) {
        out.append(LETTERS[c - FIRST]);
      } else {
        out.append(c);
      }
    }
  }
}
