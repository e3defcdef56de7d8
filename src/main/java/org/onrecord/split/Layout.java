package org.onrecord.split;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Block;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;
import org.onrecord.model.Tags;

/**
 * Turns a reading into numbered passages: what the format marks is kept, what it does not mark is
 * worked out from the text. Stateless and safe for use by several threads.
 */
public final class Layout {

  private static final Furniture FURNITURE = new Furniture();

  private Layout() {}

  /**
   * The passages of a reading, in reading order, numbered from 1, each with the heading above it
   * and, for list items, the passage that leads in. White space at either end is left out; empty
   * blocks are.
   */
  public static List<Passage> passages(SourceDocument source) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks(source)) {
      addPieces(source.text(), block, pieces);
    }
    return numbered(source.text(), new PlainRoles(source.text(), FURNITURE).of(pieces));
  }

  private static List<Block> blocks(SourceDocument source) {
    return source.blocks().isEmpty()
        ? List.of(Block.of(new Span(0, source.text().length()), Block.Kind.TEXT))
        : source.blocks();
  }

  private static void addPieces(String text, Block block, List<Piece> pieces) {
    PassageRole role =
        switch (block.kind()) {
          case TEXT -> null;
          case PARAGRAPH -> PassageRole.PARAGRAPH;
          case HEADING -> PassageRole.HEADING;
          case ITEM -> PassageRole.ITEM;
          case ROW, HEADER_ROW -> PassageRole.ROW;
          case CAPTION, BOILERPLATE -> PassageRole.BOILERPLATE;
        };
    if (role == null) {
      for (Span span : Lines.paragraphs(text, block.span())) {
        if (!PlainRoles.isRule(text, span)) {
          pieces.add(PlainRoles.plain(text, span, block.page()));
        }
      }
      return;
    }
    Span span = Lines.trimmed(text, block.span().start(), block.span().end());
    if (span.length() > 0) {
      pieces.add(new Piece(span, role, block.level(), block.page(), block.cells(), block.strong()));
    }
  }

  private static List<Passage> numbered(String text, List<Piece> pieces) {
    List<Passage> passages = new ArrayList<>();
    LeadIns leadIns = new LeadIns(text);
    Integer heading = null;
    for (Piece piece : pieces) {
      int n = passages.size() + 1;
      Integer leadIn = leadIns.of(n, piece);
      passages.add(passage(n, text, piece, heading, leadIn));
      if (piece.role() == PassageRole.HEADING) {
        heading = n;
      }
    }
    return passages;
  }

  private static Passage passage(
      int n, String text, Piece piece, @Nullable Integer heading, @Nullable Integer leadIn) {
    return new Passage(
        n,
        piece.span(),
        piece.span().of(text),
        piece.role(),
        piece.level(),
        piece.page(),
        heading,
        leadIn,
        piece.cells(),
        piece.strong(),
        Tags.NONE);
  }
}
