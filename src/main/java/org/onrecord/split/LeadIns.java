package org.onrecord.split;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.PassageRole;

/** Finds, passage by passage, the one that introduces a list item. */
final class LeadIns {

  private static final Pattern RESOLVING =
      Pattern.compile(
          "(?i)\\W*(resolved|agreed|decision|decisions|action|actions|recommended|recommendations?)\\b.*",
          Pattern.DOTALL);

  /** "4.2", a number of a list within a list. */
  private static final Pattern DEEPER = Pattern.compile("\\(?\\d+\\.\\d");

  /** An item that leads in, or a paragraph; {@code mark} tells lists of one level apart. */
  private record Open(int n, int level, boolean item, String mark) {}

  private final CharSequence text;
  private final Deque<Open> open = new ArrayDeque<>();

  LeadIns(CharSequence text) {
    this.text = text;
  }

  /** The lead-in of {@code piece}, the {@code n}-th passage; null where it has none. */
  @Nullable Integer of(int n, Piece piece) {
    if (piece.role() == PassageRole.BOILERPLATE) {
      return null;
    }
    boolean item = piece.role() == PassageRole.ITEM;
    if (!item) {
      open.clear();
    }
    String mark = item ? mark(piece) : "";
    if (item) {
      close(piece.level(), mark);
    }
    Open leader = open.peek();
    if (introduces(piece)) {
      open.push(new Open(n, piece.level(), item, mark));
    }
    return item && leader != null ? leader.n() : null;
  }

  /** An item ends what led in from its own list, or from one above it. */
  private void close(int level, String mark) {
    boolean same =
        open.stream().anyMatch(o -> o.item() && o.level() >= level && o.mark().equals(mark));
    while (!open.isEmpty() && open.peek().item() && open.peek().level() >= level) {
      Open top = open.peek();
      boolean own = top.level() > level || top.mark().isEmpty() || top.mark().equals(mark);
      if (!own && !same) {
        return;
      }
      open.pop();
      if (top.mark().equals(mark) && top.level() == level) {
        return;
      }
    }
  }

  /** The family of an item's mark; "4.2" is another one than "4". */
  private String mark(Piece piece) {
    ListMarker marker = ListMarker.of(text, piece.span().start(), piece.span().end());
    if (marker == null) {
      return "";
    }
    String label = text.subSequence(piece.span().start(), marker.content()).toString();
    return marker.kind() + (DEEPER.matcher(label).lookingAt() ? "+" : "");
  }

  private boolean introduces(Piece piece) {
    int last = piece.span().end() - 1;
    while (last > piece.span().start()
        && (ListMarker.isSpace(text.charAt(last)) || "-–—".indexOf(text.charAt(last)) >= 0)) {
      last--;
    }
    return text.charAt(last) == ':'
        || (piece.role() != PassageRole.ITEM && RESOLVING.matcher(piece.span().of(text)).matches());
  }
}
