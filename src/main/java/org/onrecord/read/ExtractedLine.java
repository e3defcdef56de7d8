package org.onrecord.read;

import org.onrecord.model.Findings;

/** One line of a file of extracted documents. */
public sealed interface ExtractedLine {

  /** The line's number, from 1. */
  int number();

  /**
   * A document with all that was found in it.
   *
   * @param text the reading: the passages in order, parted by empty lines
   */
  record Extracted(int number, String text, Findings findings) implements ExtractedLine {}

  /** A line that cannot be taken; the others can. */
  record Refused(int number, String reason) implements ExtractedLine {}
}
