package org.onrecord.split;

import org.jspecify.annotations.Nullable;

/**
 * The mark at the head of a list item: a bullet, a dash, a number or a letter.
 *
 * @param kind its family; items of one list share it
 * @param content where the item's words begin
 */
public record ListMarker(Kind kind, int content) {

  /** The families of marks. */
  public enum Kind {
    BULLET,
    DASH,
    NUMBER,
    LETTER,
    ROMAN
  }

  private static final String BULLETS = "•·▪■●○◦▫◾◼⁃∙*❖➢➤►✓";

  /**
   * The mark at the head of {@code text} from {@code start}; null where there is none. PDF bullets
   * are often private-use characters of a symbol font, so any of those counts as one.
   *
   * @param start the first unit of the passage
   * @param end one past its last unit
   */
  public static @Nullable ListMarker of(CharSequence text, int start, int end) {
    if (start >= end) {
      return null;
    }
    char c = text.charAt(start);
    if (BULLETS.indexOf(c) >= 0 || (c >= '\uE000' && c <= '\uF8FF')) {
      return at(Kind.BULLET, text, start + 1, end, false);
    }
    if (c == '-' || c == '–' || c == '—') {
      return at(Kind.DASH, text, start + 1, end, true);
    }
    return labelled(text, start, end);
  }

  private static @Nullable ListMarker labelled(CharSequence text, int start, int end) {
    boolean bracket = text.charAt(start) == '(';
    int i = bracket ? start + 1 : start;
    int from = i;
    while (i < end && Character.isLetterOrDigit(text.charAt(i)) && i - from < 5) {
      i++;
    }
    Kind kind = kind(text, from, i);
    if (kind == null || i >= end) {
      return null;
    }
    if (kind == Kind.NUMBER && text.charAt(i) == '.') {
      int deeper = afterDeeperNumbers(text, i, end);
      if (deeper > i + 1) {
        return at(Kind.NUMBER, text, deeper, end, true);
      }
    }
    char close = text.charAt(i);
    boolean closed = bracket ? close == ')' : close == ')' || close == '.';
    return closed ? at(kind, text, i + 1, end, true) : null;
  }

  /** After "1.2.3" or "1.2.3." of a number that began before {@code dot}. */
  private static int afterDeeperNumbers(CharSequence text, int dot, int end) {
    int i = dot;
    while (i + 1 < end && text.charAt(i) == '.' && Character.isDigit(text.charAt(i + 1))) {
      i++;
      while (i < end && Character.isDigit(text.charAt(i))) {
        i++;
      }
    }
    return i < end && text.charAt(i) == '.' ? i + 1 : i;
  }

  private static @Nullable Kind kind(CharSequence text, int from, int to) {
    int length = to - from;
    if (length == 0) {
      return null;
    }
    boolean digits = true;
    boolean roman = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      digits &= Character.isDigit(c);
      roman &= "ivxlc".indexOf(c) >= 0;
    }
    if (digits) {
      return length <= 3 ? Kind.NUMBER : null;
    }
    if (length == 1) {
      return roman && text.charAt(from) != 'c' && text.charAt(from) != 'l'
          ? Kind.ROMAN
          : Kind.LETTER;
    }
    return roman ? Kind.ROMAN : null;
  }

  private static @Nullable ListMarker at(
      Kind kind, CharSequence text, int after, int end, boolean needsSpace) {
    int i = after;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i >= end || (needsSpace && i == after) ? null : new ListMarker(kind, i);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }
}
