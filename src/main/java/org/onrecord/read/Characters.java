package org.onrecord.read;

/** Which characters are words, space, list markers or nothing at all. */
final class Characters {

  private Characters() {}

  /** White space of any width, no-break too; zero-width space parts words and counts as well. */
  static boolean isSpace(char c) {
    return c <= ' '
        ? c == ' ' || (c >= '\t' && c <= '\r')
        : c == '\u00a0' || c == '\u200b' || (c > '\u007f' && isWideSpace(c));
  }

  private static boolean isWideSpace(char c) {
    return c == '\u0085' || Character.isSpaceChar(c);
  }

  /** Controls and layout hints that no reader sees: soft hyphens, joiners, marks of direction. */
  static boolean isInvisible(char c) {
    return c < ' '
        || (c >= '\u007f' && c <= '\u009f')
        || c == '\u00ad'
        || (c >= '\u200c' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  /**
   * Appends the character at {@code i}, both halves of a pair; a half without its other, which no
   * file could hold again, becomes U+FFFD.
   *
   * @return the index of the last unit taken
   */
  static int append(StringBuilder out, String words, int i) {
    char c = words.charAt(i);
    if (!Character.isSurrogate(c)) {
      out.append(c);
      return i;
    }
    if (Character.isHighSurrogate(c)
        && i + 1 < words.length()
        && Character.isLowSurrogate(words.charAt(i + 1))) {
      out.append(c).append(words.charAt(i + 1));
      return i + 1;
    }
    out.append('\ufffd');
    return i;
  }

  /** A character of a symbol font, which means nothing outside of it. */
  static boolean isPrivateUse(char c) {
    return c >= '\ue000' && c <= '\uf8ff';
  }

  /** A sign that marks a list item wherever it stands alone: bullets, squares, arrows, ticks. */
  static boolean isBullet(char c) {
    return isPrivateUse(c)
        || c == '\u2022'
        || c == '\u2023'
        || c == '\u2043'
        || c == '\u00b7' // middle dot, which Word writes for its symbol font's bullet
        || c == '\u2219'
        || c == '\u22c5'
        || (c >= '\u25a0' && c <= '\u25ff') // geometric shapes
        || (c >= '\u2700' && c <= '\u27bf'); // dingbats
  }
}
