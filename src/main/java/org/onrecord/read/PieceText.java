package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Block;

/** List markers among a PDF's fragments. */
final class PieceText {

  private static final int PIECES_OF_A_COLUMN = 3;
  private static final int CHARACTERS_OF_A_COLUMN = 600;

  private PieceText() {}

  /** Whether these are a bullet, a number or a letter; some labels hold the item's first word. */
  static boolean isMark(List<Fragment> label) {
    return !words(label).isEmpty() && (isBullet(label) || isLabel(label));
  }

  /** Whether these are nothing but a bullet, in whatever font. */
  static boolean isBullet(List<Fragment> label) {
    String text = words(label);
    return text.isEmpty()
        || (text.length() == 1
            && (Characters.isBullet(text.charAt(0))
                || "o-\u2013\u2014*\u00a7\u00d8\u00fc".indexOf(text.charAt(0)) >= 0));
  }

  /** Whether these are nothing but an item's number or letter. */
  static boolean isLabel(List<Fragment> fragments) {
    return words(fragments)
        .matches("\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|[A-Za-z]|[ivxIVX]{1,5})[.):]?");
  }

  /** A space where the label ends, in the label's type; nothing behind nothing. */
  static List<Fragment> spaceBehind(List<Fragment> label) {
    if (label.isEmpty()) {
      return List.of();
    }
    Fragment f = label.getLast();
    return List.of(
        new Fragment(
            " ", f.page(), f.end(), f.end(), f.y(), f.size(), f.space(), f.bold(), f.height()));
  }

  /** The piece, parted where a line begins with a bullet; each part that does is an item. */
  static List<Piece> atBullets(Piece piece) {
    if (piece.isRow() || piece.kind() == Block.Kind.HEADING) {
      return List.of(piece);
    }
    List<Piece> parts = new ArrayList<>();
    List<Fragment> part = new ArrayList<>();
    Piece as = piece;
    Fragment before = null;
    for (Fragment f : piece.fragments()) {
      boolean begins =
          before == null || !f.isOnLineOf(before) || (before.text().isBlank() && part.isEmpty());
      if (begins && startsWithBullet(f)) {
        addWords(parts, as, part);
        part = new ArrayList<>();
        as = piece.asMarked();
        part.add(withoutBullet(f));
      } else {
        part.add(f);
      }
      before = f;
    }
    addWords(parts, as, part);
    return parts;
  }

  /**
   * A row of a table; what stands in its cells one by one where the table only lays out the page:
   * words in no more than one cell, or as much in one as a page holds.
   */
  static List<Piece> ofRow(boolean header, List<List<Piece>> cells) {
    List<Piece> all = new ArrayList<>();
    boolean column = false;
    for (List<Piece> cell : cells) {
      all.addAll(cell);
      int length = cell.stream().mapToInt(p -> p.words().length()).sum();
      column |= cell.size() >= PIECES_OF_A_COLUMN && length > CHARACTERS_OF_A_COLUMN;
    }
    if (column || cells.stream().filter(cell -> !cell.isEmpty()).count() < 2) {
      return all;
    }
    List<List<Fragment>> words = new ArrayList<>();
    for (List<Piece> cell : cells) {
      List<Fragment> together = new ArrayList<>();
      cell.forEach(piece -> together.addAll(piece.fragments()));
      words.add(together);
    }
    return List.of(Piece.row(header ? Block.Kind.HEADER_ROW : Block.Kind.ROW, words));
  }

  private static void addWords(List<Piece> parts, Piece as, List<Fragment> part) {
    if (!words(part).isEmpty()) {
      parts.add(as.with(part));
    }
  }

  static boolean startsWithBullet(Fragment f) {
    String text = f.text().stripLeading();
    return !text.isEmpty() && Characters.isBullet(text.charAt(0));
  }

  static Fragment withoutBullet(Fragment f) {
    String rest = f.text().stripLeading().substring(1).stripLeading();
    return new Fragment(
        rest, f.page(), f.x(), f.end(), f.y(), f.size(), f.space(), f.bold(), f.height());
  }

  private static String words(List<Fragment> fragments) {
    var words = new StringBuilder();
    fragments.forEach(f -> words.append(f.text()));
    return words.toString().strip();
  }
}
