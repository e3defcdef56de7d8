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

  private record Open(int n, int level, boolean item) {}

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
    while (item && !open.isEmpty() && open.peek().item() && open.peek().level() >= piece.level()) {
      open.pop();
    }
    Open leader = open.peek();
    if (introduces(piece)) {
      open.push(new Open(n, piece.level(), item));
    }
    return item && leader != null ? leader.n() : null;
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
