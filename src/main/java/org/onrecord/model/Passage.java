package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph, list item, heading or table row.
 *
 * @param n its number in reading order, from 1
 * @param span where it stands in the reading
 * @param text its words: exactly the reading's at {@code span}
 * @param role what it is in the layout
 * @param level a heading's rank from 1, an item's depth from 1; 0 for all others
 * @param page the page that it begins on, from 1; null where the source has no pages
 * @param heading the number of the nearest heading above; null where there is none
 * @param leadIn the number of the passage that introduces this list item; null likewise
 * @param cells of a row: where each cell stands in the reading; empty for all others
 * @param strong where words stand in bold, in the reading; empty where the source has no such thing
 * @param tags authorities, themes, own date and language
 */
public record Passage(
    int n,
    Span span,
    String text,
    PassageRole role,
    int level,
    @Nullable Integer page,
    @Nullable Integer heading,
    @Nullable Integer leadIn,
    List<Span> cells,
    List<Span> strong,
    Tags tags) {

  public Passage {
    cells = List.copyOf(cells);
    strong = List.copyOf(strong);
    if (n < 1) {
      throw new IllegalArgumentException("passages count from 1, not from " + n);
    }
    if (text.length() != span.length()) {
      throw new IllegalArgumentException("passage " + n + ": " + span + " is not its text's");
    }
  }

  public Passage withTags(Tags tags) {
    return new Passage(n, span, text, role, level, page, heading, leadIn, cells, strong, tags);
  }

  /** Whether it is kept only for the reader's view and never searched unless asked for. */
  public boolean isBoilerplate() {
    return role == PassageRole.BOILERPLATE;
  }
}
