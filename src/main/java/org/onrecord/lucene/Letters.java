package org.onrecord.lucene;

/** What a character is to {@link Words}. */
final class Letters {

  private Letters() {}

  /** Whether the text has a letter or digit there. */
  static boolean isWordAt(CharSequence text, int i) {
    char c = text.charAt(i);
    return c < 128
        ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')
        : Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  /** An apostrophe that is no plain one. */
  static boolean isApostrophe(char c) {
    return c == '’' || c == '‘' || c == 'ʼ' || c == '´' || c == '＇';
  }

  /** A hyphen or dash of any length. */
  static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  /** Soft hyphens, zero-width marks and accents that stand on their own. */
  static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200d')
        || c == '\ufeff'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
