package org.onrecord.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Block;

/** Leaves out what pages repeat at their edges, and joins paragraphs that a page's end cut. */
final class PageFurniture {

  private static final double TOP = 0.1;
  private static final double BOTTOM = 0.88;
  private static final int LEAST_PAGES = 3;

  /** Where a paragraph may end that goes on at the top of the next page. */
  private static final double LOW = 0.75;

  private static final double HIGH = 0.25;

  /** More characters than a heading or a short item has: what goes on in capitals must be prose. */
  private static final int LONG = 80;

  private PageFurniture() {}

  /** The pieces without running heads, feet and page numbers. */
  static List<Piece> without(List<Piece> pieces, int pages) {
    Map<String, Set<Integer>> seen = new HashMap<>();
    for (Piece piece : pieces) {
      if (isAtEdge(piece)) {
        seen.computeIfAbsent(key(piece), k -> new HashSet<>()).add(piece.page());
      }
    }
    List<Piece> kept = new ArrayList<>();
    for (Piece piece : pieces) {
      if (isAtEdge(piece)) {
        int on = seen.getOrDefault(key(piece), Set.of()).size();
        if (on >= Math.max(LEAST_PAGES, pages / 3) || isPageNumber(piece)) {
          continue;
        }
      }
      kept.add(piece);
    }
    return withHeaderRows(joined(kept));
  }

  /** A row in bold above one that is not names the columns, though few files say so. */
  private static List<Piece> withHeaderRows(List<Piece> pieces) {
    List<Piece> named = new ArrayList<>(pieces);
    for (int i = 0; i + 1 < named.size(); i++) {
      Piece next = named.get(i + 1);
      if (named.get(i).isLikeColumnNames() && next.isRow() && !next.isLikeColumnNames()) {
        named.set(i, named.get(i).as(Block.Kind.HEADER_ROW));
      }
    }
    return named;
  }

  private static boolean isAtEdge(Piece piece) {
    List<Fragment> all = piece.fragments();
    if (all.isEmpty() || piece.page() != piece.lastPage()) {
      return false;
    }
    float first = all.getFirst().height();
    float last = all.getLast().height();
    return (first < TOP && last < TOP) || (first > BOTTOM && last > BOTTOM);
  }

  private static String key(Piece piece) {
    return piece.words().replaceAll("\\d+", "#").replaceAll("\\s+", " ");
  }

  private static boolean isPageNumber(Piece piece) {
    return piece
        .words()
        .matches("(?i)(?:page\\s*)?\\d{1,4}(?:\\s*(?:of|/)\\s*\\d{1,4})?|[ivx]{1,5}");
  }

  /** A paragraph that stops without a full stop at a page's end goes on on the next. */
  private static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && goesOn(before, piece)) {
        List<Fragment> both = before.fragments();
        both.addAll(piece.fragments());
        joined.set(joined.size() - 1, before.with(both));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  private static boolean goesOn(Piece before, Piece after) {
    if (!isRunning(before) || !isRunning(after) || after.marked()) {
      return false;
    }
    List<Fragment> above = before.fragments();
    List<Fragment> below = after.fragments();
    String first = before.words();
    String second = after.words();
    if (after.page() != before.lastPage() + 1 || first.isEmpty() || second.length() < 2) {
      return false;
    }
    if (".!?:;\u201d\"".indexOf(first.charAt(first.length() - 1)) >= 0) {
      return false;
    }
    boolean small = Character.isLowerCase(second.charAt(0)) && second.charAt(1) != ')';
    boolean overTheEdge = above.getLast().height() > LOW && below.getFirst().height() < HIGH;
    boolean sameType = Math.abs(above.getLast().size() - below.getFirst().size()) < 0.5;
    return small || (overTheEdge && sameType && first.length() > LONG && second.length() > LONG);
  }

  private static boolean isRunning(Piece piece) {
    return piece.kind() == Block.Kind.PARAGRAPH || piece.kind() == Block.Kind.ITEM;
  }
}
