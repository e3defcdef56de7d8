package org.onrecord.search;

import java.util.List;
import org.onrecord.model.Span;

/**
 * One record found.
 *
 * @param entry the record
 * @param snippet the part of its text to show, with what matched
 * @param score comparable only within one result; 0 where the order is not by relevance
 */
public record Hit(Entry entry, Snippet snippet, float score) {

  /**
   * A piece of a record's text.
   *
   * @param text the piece
   * @param marks what matched: ranges in {@code text}, in order, none overlapping
   */
  public record Snippet(String text, List<Span> marks) {
    public Snippet {
      marks = List.copyOf(marks);
    }
  }
}
