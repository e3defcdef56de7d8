package org.onrecord.attribute.text;

/**
 * One quotation, by token numbers of its paragraph.
 *
 * @param open the opening mark
 * @param close the closing mark; the number of tokens where the mark is missing
 * @param closed whether the closing mark is there
 */
public record Quote(int open, int close, boolean closed) {

  /** The first token inside. */
  public int from() {
    return open + 1;
  }

  /** One past the last token inside. */
  public int to() {
    return close;
  }

  /** The first token after the quotation and its closing mark. */
  public int after() {
    return closed ? close + 1 : close;
  }

  /** How many tokens stand between its marks. */
  public int length() {
    return close - open - 1;
  }
}
