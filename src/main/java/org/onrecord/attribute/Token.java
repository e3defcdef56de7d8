package org.onrecord.attribute;

/**
 * One word or mark of a paragraph.
 *
 * @param start where it begins in the reading
 * @param end one past its last unit
 * @param lower the word in lower case with straight apostrophes; a mark as it stands
 * @param shape what it looks like
 * @param bits what the word can be, see {@link Kind}
 */
record Token(int start, int end, String lower, Shape shape, long bits) {

  /** What a token looks like. */
  enum Shape {
    LOWER,
    CAPITALISED,
    /** Two capitals or more and no small letter. */
    ALL_CAPITALS,
    /** One capital letter, as of a name. */
    INITIAL,
    NUMBER,
    QUOTE,
    MARK
  }

  boolean is(Kind kind) {
    return (bits & kind.bit()) != 0;
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isAny(long mask) {
    return (bits & mask) != 0;
  }

  boolean isWord() {
    return shape != Shape.MARK && shape != Shape.QUOTE;
  }

  /** Whether it begins with a capital letter. */
  boolean isCapital() {
    return shape == Shape.CAPITALISED || shape == Shape.ALL_CAPITALS || shape == Shape.INITIAL;
  }

  boolean isMark(char mark) {
    return shape == Shape.MARK && lower.charAt(0) == mark;
  }

  boolean isDash() {
    return shape == Shape.MARK && "–—-".indexOf(lower.charAt(0)) >= 0;
  }

  boolean endsSentence() {
    return shape == Shape.MARK && ".?!…".indexOf(lower.charAt(0)) >= 0;
  }
}
