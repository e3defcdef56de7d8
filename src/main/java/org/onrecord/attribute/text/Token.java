package org.onrecord.attribute.text;

/**
 * One word or mark of a paragraph.
 *
 * @param start where it begins in the reading
 * @param end one past its last unit
 * @param lower the word in lower case with straight apostrophes; a mark as it stands
 * @param shape what it looks like
 * @param bits what the word can be, see {@link Kind}
 */
public record Token(int start, int end, String lower, Shape shape, long bits) {

  /** What a token looks like. */
  public enum Shape {
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

  /** Whether the word can be of a kind; most words can be of several. */
  public boolean is(Kind kind) {
    return (bits & kind.bit()) != 0;
  }

  /** Whether it is this word in lower case, or this mark. */
  public boolean is(String word) {
    return lower.equals(word);
  }

  /** Whether the word can be of one of several kinds, given as their {@link Kind#bit()}s. */
  public boolean isAny(long mask) {
    return (bits & mask) != 0;
  }

  /** Whether it is a word or a number, and no mark. */
  public boolean isWord() {
    return shape != Shape.MARK && shape != Shape.QUOTE;
  }

  /** Whether it begins with a capital letter. */
  public boolean isCapital() {
    return shape == Shape.CAPITALISED || shape == Shape.ALL_CAPITALS || shape == Shape.INITIAL;
  }

  /** Whether it is this mark, and no quotation mark. */
  public boolean isMark(char mark) {
    return shape == Shape.MARK && lower.charAt(0) == mark;
  }

  /** Whether it is a dash of any length. */
  public boolean isDash() {
    return shape == Shape.MARK && "–—-".indexOf(lower.charAt(0)) >= 0;
  }

  /** Whether it is a mark that can end a sentence. */
  public boolean endsSentence() {
    return shape == Shape.MARK && ".?!…".indexOf(lower.charAt(0)) >= 0;
  }
}
