package org.onrecord.attribute.text;

/**
 * A half-open range of a paragraph's tokens.
 *
 * @param from the first
 * @param to one past the last
 */
public record Range(int from, int to) {

  boolean isEmpty() {
    return to <= from;
  }

  boolean contains(int i) {
    return i >= from && i < to;
  }
}
