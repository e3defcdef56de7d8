package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;

/** Takes private matter out of a reading and puts a mark in its place. */
final class Redactor {

  private Redactor() {}

  /** The same document without private matter, its spans moved; itself where there is none. */
  static SourceDocument redact(SourceDocument document) {
    List<PrivateMatter.Find> finds =
        PrivateMatter.in(document.text()).stream().filter(f -> !isOfTheSite(f, document)).toList();
    Metadata stated = document.stated();
    String title = redact(stated.title());
    if (finds.isEmpty() && Objects.equals(title, stated.title())) {
      return document;
    }
    var text = new StringBuilder();
    List<Move> moves = new ArrayList<>();
    int from = 0;
    for (PrivateMatter.Find find : finds) {
      text.append(document.text(), from, find.span().start());
      int start = text.length();
      text.append(mark(find));
      moves.add(new Move(find.span(), new Span(start, text.length())));
      from = find.span().end();
    }
    text.append(document.text(), from, document.text().length());
    List<Block> blocks = document.blocks().stream().map(b -> moved(b, moves)).toList();
    Metadata named =
        new Metadata(title, null, null, null, null, null, List.of(), null, null).over(stated);
    return new SourceDocument(
        document.source(),
        text.toString(),
        blocks,
        named,
        document.reader(),
        true,
        document.notes());
  }

  /** The address in a page's footer is the publisher's. */
  private static boolean isOfTheSite(PrivateMatter.Find find, SourceDocument document) {
    return find.what().equals(PrivateMatter.HOME_ADDRESS)
        && document.blocks().stream()
            .anyMatch(b -> b.kind() == Block.Kind.BOILERPLATE && b.span().contains(find.span()));
  }

  private static @Nullable String redact(@Nullable String line) {
    if (line == null) {
      return null;
    }
    List<PrivateMatter.Find> finds = PrivateMatter.in(line);
    String out = line;
    for (int i = finds.size() - 1; i >= 0; i--) {
      Span span = finds.get(i).span();
      out = out.substring(0, span.start()) + mark(finds.get(i)) + out.substring(span.end());
    }
    return out;
  }

  private static String mark(PrivateMatter.Find find) {
    return "[removed: " + find.what() + "]";
  }

  /** What stood at {@code was} stands at {@code is} now. */
  private record Move(Span was, Span is) {}

  private static Block moved(Block block, List<Move> moves) {
    return new Block(
        moved(block.span(), moves),
        block.kind(),
        block.level(),
        block.page(),
        block.cells().stream().map(s -> moved(s, moves)).toList(),
        block.strong().stream().map(s -> moved(s, moves)).toList());
  }

  /** A span that cuts into a mark takes in all of it. */
  private static Span moved(Span span, List<Move> moves) {
    return new Span(moved(span.start(), moves, false), moved(span.end(), moves, true));
  }

  private static int moved(int offset, List<Move> moves, boolean end) {
    int low = 0;
    int high = moves.size() - 1;
    Move last = null;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Move move = moves.get(middle);
      if (move.was().start() < offset || (!end && move.was().start() == offset)) {
        last = move;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (last == null) {
      return offset;
    }
    if (offset >= last.was().end()) {
      return offset - last.was().end() + last.is().end();
    }
    return end ? last.is().end() : last.is().start();
  }
}
