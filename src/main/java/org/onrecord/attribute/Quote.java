package org.onrecord.attribute;

/**
 * One quotation, by token numbers of its paragraph.
 *
 * @param open the opening mark
 * @param close the closing mark; the number of tokens where the mark is missing
 * @param closed whether the closing mark is there
 */
record Quote(int open, int close, boolean closed) {

  /** The first token inside. */
  int from() {
    return open + 1;
  }

  /** One past the last token inside. */
  int to() {
    return close;
  }

  /** The first token after the quotation and its closing mark. */
  int after() {
    return closed ? close + 1 : close;
  }

  int length() {
    return close - open - 1;
  }
}
