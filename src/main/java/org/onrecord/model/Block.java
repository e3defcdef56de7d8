package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a reading as its format marks it. A format without marks gives one block of kind
 * {@link Kind#TEXT} over all its text, and the layout is worked out from the text.
 *
 * @param span where it stands in the reading
 * @param kind what the format says that it is
 * @param level a heading's rank from 1, an item's depth from 1; 0 for all others
 * @param page the page that it begins on, from 1; null where the source has no pages
 * @param cells of a row: where each cell stands in the reading
 * @param strong where words stand in bold, in the reading
 */
public record Block(
    Span span, Kind kind, int level, @Nullable Integer page, List<Span> cells, List<Span> strong) {

  /** What a format can say of a block. */
  public enum Kind {
    /** Text whose layout has to be worked out. */
    TEXT,
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    /** A row that names the table's columns. */
    HEADER_ROW,
    /** A caption or credit of a picture. */
    CAPTION,
    /** Navigation, banners, forms, related stories. */
    BOILERPLATE
  }

  public Block {
    cells = List.copyOf(cells);
    strong = List.copyOf(strong);
  }

  /** A block without cells, bold words or page. */
  public static Block of(Span span, Kind kind) {
    return new Block(span, kind, 0, null, List.of(), List.of());
  }
}
