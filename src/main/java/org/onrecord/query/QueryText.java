package org.onrecord.query;

import java.text.Normalizer;

/**
 * A query as the lexer reads it: composed (NFC), typographic marks made plain, and each unit still
 * knowing where it stood in what was typed.
 */
final class QueryText {

  private final String text;
  private final int[] typedAt;

  private QueryText(String text, int[] typedAt) {
    this.text = text;
    this.typedAt = typedAt;
  }

  /** Levels what a reader typed. */
  static QueryText of(String typed) {
    var out = new StringBuilder(typed.length());
    int[] at = new int[typed.length() * 3 + 1]; // NFC at most triples UTF-16 units (UAX 15, 13.)
    int i = 0;
    while (i < typed.length()) {
      int end = endOfCluster(typed, i);
      String composed = Normalizer.normalize(typed.substring(i, end), Normalizer.Form.NFC);
      for (int k = 0; k < composed.length(); k++) {
        at[out.length()] = Math.min(i + k, end - 1);
        out.append(plain(composed.charAt(k)));
      }
      i = end;
    }
    at[out.length()] = typed.length();
    return new QueryText(out.toString(), at);
  }

  private static int endOfCluster(String typed, int from) {
    int end = from + Character.charCount(typed.codePointAt(from));
    while (end < typed.length() && isCombining(typed.codePointAt(end))) {
      end += Character.charCount(typed.codePointAt(end));
    }
    return end;
  }

  private static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static char plain(char c) {
    return switch (c) {
      case '“', '”', '„', '«', '»' -> '"';
      case '‘', '’', 'ʼ', '´' -> '\'';
      case '–', '—', '−', '‐', '‑' -> '-';
      case '\t', '\n', '\r', '\u00a0', '\u2007', '\u202f', '\u3000' -> ' ';
      default -> Character.isISOControl(c) ? ' ' : c;
    };
  }

  int length() {
    return text.length();
  }

  /** The unit at {@code i}; a space past the end, so that no look-ahead needs a check. */
  char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
  }

  String between(int start, int end) {
    return text.substring(start, end);
  }

  boolean startsWith(String prefix, int at) {
    return text.startsWith(prefix, at);
  }

  /** Where unit {@code i} stood in what was typed. */
  int typedPosition(int i) {
    return typedAt[Math.min(i, text.length())];
  }
}
