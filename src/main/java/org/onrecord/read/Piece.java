package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Block;

/**
 * A block of a PDF before it is written: what it is and where its words stand.
 *
 * @param kind what it is
 * @param level a heading's rank, an item's depth; 0 for all others
 * @param marked whether a bullet, number or letter stands in front of it
 * @param cells a row's cells; one for all others
 */
record Piece(Block.Kind kind, int level, boolean marked, List<List<Fragment>> cells) {

  Piece {
    cells = List.copyOf(cells);
  }

  static Piece of(Block.Kind kind, int level, List<Fragment> fragments) {
    return new Piece(kind, level, false, List.of(List.copyOf(fragments)));
  }

  /** A row without the empty cells behind its last full one. */
  static Piece row(Block.Kind kind, List<List<Fragment>> cells) {
    int last = cells.size();
    while (last > 1
        && Fragment.join(cells.get(last - 1)).stream().allMatch(r -> r.text().isBlank())) {
      last--;
    }
    return new Piece(kind, 0, false, cells.subList(0, last));
  }

  /** The same with other words. */
  Piece with(List<Fragment> fragments) {
    return new Piece(kind, level, marked, List.of(List.copyOf(fragments)));
  }

  Piece as(Block.Kind other) {
    return new Piece(other, level, marked, cells);
  }

  /** The same as an item behind its mark. */
  Piece asMarked() {
    return new Piece(Block.Kind.ITEM, Math.max(1, level), true, cells);
  }

  /** Whether it is a row of a few words in bold type in each cell, as names of columns are. */
  boolean isLikeColumnNames() {
    return kind == Block.Kind.ROW
        && fragments().stream().allMatch(f -> f.bold() || f.text().isBlank())
        && cells.stream().allMatch(cell -> of(kind, 0, cell).words().matches("\\D{2,40}"));
  }

  boolean isRow() {
    return kind == Block.Kind.ROW || kind == Block.Kind.HEADER_ROW;
  }

  List<Fragment> fragments() {
    List<Fragment> all = new ArrayList<>();
    cells.forEach(all::addAll);
    return all;
  }

  /** The words, white space as it comes. */
  String words() {
    var words = new StringBuilder();
    for (Run run : Fragment.join(fragments())) {
      words.append(run.text());
    }
    return words.toString().strip();
  }

  /** The page that it begins on, from 1. */
  int page() {
    for (List<Fragment> cell : cells) {
      if (!cell.isEmpty()) {
        return cell.getFirst().page();
      }
    }
    return 1;
  }

  /** The page that it ends on. */
  int lastPage() {
    List<Fragment> all = fragments();
    return all.isEmpty() ? page() : all.getLast().page();
  }

  void write(ReadingBuilder out) throws UnreadableException {
    if (isRow()) {
      out.addRow(kind, page(), cells.stream().map(PdfWords::of).toList());
    } else {
      out.add(kind, level, page(), PdfWords.of(fragments()));
    }
  }
}
