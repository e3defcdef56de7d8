package org.onrecord.split;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.PassageRole;
import org.onrecord.model.Span;

/** Works out what each paragraph is where the format does not say so. */
final class PlainRoles {

  /** A heading is hardly ever longer; a paragraph without a full stop often is. */
  private static final int LONGEST_HEADING = 140;

  private final String text;
  private final Furniture furniture;

  PlainRoles(String text, Furniture furniture) {
    this.text = text;
    this.furniture = furniture;
  }

  /** A paragraph of text without marks; a tabbed line is a row. */
  static Piece plain(String text, Span span, @Nullable Integer page) {
    List<Span> cells = isRuled(text, span) ? ruled(text, span) : cells(text, span);
    boolean row = cells.size() >= 3 || (cells.size() == 2 && isRuled(text, span));
    return new Piece(
        span,
        row ? PassageRole.ROW : PassageRole.PARAGRAPH,
        0,
        page,
        row ? cells : List.of(),
        List.of());
  }

  private static List<Span> cells(String text, Span span) {
    int tab = text.indexOf('\t', span.start(), span.end());
    String mark = tab >= 0 ? "\t" : " | ";
    List<Span> cells = new ArrayList<>();
    int from = span.start();
    while (from <= span.end()) {
      int to = text.indexOf(mark, from);
      if (to < 0 || to >= span.end()) {
        to = span.end();
      }
      cells.add(Lines.trimmed(text, from, to));
      from = to + mark.length();
    }
    return cells;
  }

  /** Whether a line is a row of a table drawn with bars: {@code | Action | Lead |}. */
  static boolean isRuled(CharSequence text, Span line) {
    return line.length() > 4
        && text.charAt(line.start()) == '|'
        && text.charAt(line.end() - 1) == '|';
  }

  /** Whether a line only draws: {@code |-----|----|}. */
  static boolean isRule(CharSequence text, Span line) {
    return isRuled(text, line) && line.of(text).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static List<Span> ruled(String text, Span span) {
    List<Span> cells = new ArrayList<>();
    int from = span.start() + 1;
    while (from < span.end()) {
      int to = text.indexOf('|', from);
      cells.add(Lines.trimmed(text, from, to));
      from = to + 1;
    }
    return cells;
  }

  /** The same pieces with furniture, items and headings told apart. */
  List<Piece> of(List<Piece> pieces) {
    List<Piece> told = new ArrayList<>(pieces.size());
    boolean teasers = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String line = piece.span().of(text);
      if (piece.role() == PassageRole.BOILERPLATE) {
        told.add(piece);
        continue;
      }
      if (teasers && endsTeasers(piece, line)) {
        teasers = false;
      }
      boolean short_ = line.length() <= LONGEST_HEADING;
      String levelled = short_ ? Furniture.levelled(line) : "";
      if (short_ && furniture.opensTeasers(line, levelled)) {
        teasers = true;
      }
      if (teasers || (short_ && !isTableRow(pieces, i) && furniture.is(line, levelled))) {
        told.add(piece.as(PassageRole.BOILERPLATE));
      } else {
        told.add(role(pieces, i, line));
      }
    }
    return told;
  }

  /**
   * A row of a table has a neighbour with as many cells; a menu of links has not. Two cells are
   * only ever a row where the format said so.
   */
  private static boolean isTableRow(List<Piece> pieces, int i) {
    int cells = pieces.get(i).cells().size();
    return cells == 2
        || (cells >= 3
            && ((i > 0 && pieces.get(i - 1).cells().size() == cells)
                || (i + 1 < pieces.size() && pieces.get(i + 1).cells().size() == cells)));
  }

  /** A run of teasers ends where a heading or a full paragraph shows that the text goes on. */
  private static boolean endsTeasers(Piece piece, String line) {
    return piece.role() == PassageRole.HEADING || (line.length() > 160 && line.endsWith("."));
  }

  private Piece role(List<Piece> pieces, int i, String line) {
    Piece piece = pieces.get(i);
    if (piece.role() == PassageRole.ROW) {
      if (isTableRow(pieces, i) || (!piece.cells().isEmpty() && isMarked(piece))) {
        return piece;
      }
      Piece item = item(piece);
      return item == null ? piece.as(PassageRole.PARAGRAPH) : item;
    }
    if (piece.role() != PassageRole.PARAGRAPH) {
      return piece;
    }
    Piece item = item(piece);
    if (item != null && !isNumberedHeading(line)) {
      return item;
    }
    return isHeading(line)
        ? new Piece(
            piece.span(), PassageRole.HEADING, 2, piece.page(), piece.cells(), piece.strong())
        : piece;
  }

  private static boolean isMarked(Piece piece) {
    return !piece.strong().isEmpty() || piece.level() > 0;
  }

  private @Nullable Piece item(Piece piece) {
    ListMarker marker = ListMarker.of(text, piece.span().start(), piece.span().end());
    return marker == null
        ? null
        : new Piece(
            piece.span(),
            PassageRole.ITEM,
            Math.max(1, piece.level()),
            piece.page(),
            List.of(),
            piece.strong());
  }

  private static boolean isNumberedHeading(String line) {
    return line.length() <= LONGEST_HEADING && isCapitals(line);
  }

  private static boolean isHeading(String line) {
    if (line.length() > LONGEST_HEADING) {
      return false;
    }
    char last = lastMark(line);
    if (isCapitals(line) && last != ':') {
      return true;
    }
    return ".:;,!?”\"".indexOf(last) < 0
        && !hasColumns(line)
        && line.length() <= 110
        && hasFewWords(line)
        && startsAsHeading(line)
        && !looksSpoken(line)
        && !endsQuotedSentence(line);
  }

  /** "Ann Lee Head of Parks": two columns set apart by blanks or a tab are no heading. */
  private static boolean hasColumns(String line) {
    String words = line.strip();
    int gap = Math.max(words.indexOf("   "), words.indexOf('\t'));
    // a number stands apart from its heading as well
    return gap > 5;
  }

  /** No more than sixteen words. */
  private static boolean hasFewWords(String line) {
    int gaps = 0;
    for (int i = 1; i < line.length(); i++) {
      gaps += isBlank(line.charAt(i)) && !isBlank(line.charAt(i - 1)) ? 1 : 0;
    }
    return gaps < 16;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The last mark or letter, where ":-" and ": –" are a colon. */
  private static char lastMark(String line) {
    int end = line.length() - 1;
    while (end > 0 && ("-–—".indexOf(line.charAt(end)) >= 0 || line.charAt(end) == ' ')) {
      end--;
    }
    return line.charAt(end) == ':' ? ':' : line.charAt(line.length() - 1);
  }

  private static boolean startsAsHeading(String line) {
    int first = line.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || "‘“'\"".indexOf(line.charAt(0)) >= 0;
  }

  /** "“We will act”, said Jo Bell" without a stop is a paragraph, and so is a list of names. */
  private static boolean looksSpoken(String line) {
    return line.contains(": ") || line.contains("”, ") || line.contains("” ");
  }

  /** "‘It is late,’ she said. ‘Go home.’": a stop inside a single closing mark. */
  private static boolean endsQuotedSentence(String line) {
    int end = line.length() - 1;
    return end > 1
        && "’'".indexOf(line.charAt(end)) >= 0
        && ".!?,".indexOf(line.charAt(end - 1)) >= 0;
  }

  private static boolean isCapitals(String line) {
    int upper = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      if (Character.isUpperCase(c)) {
        upper++;
      }
    }
    return upper >= 4;
  }
}
