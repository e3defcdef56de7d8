package org.onrecord.split;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.PassageRole;
import org.onrecord.model.Span;

/** A passage in the making: where it stands and what it is, before numbers and links are given. */
record Piece(
    Span span,
    PassageRole role,
    int level,
    @Nullable Integer page,
    List<Span> cells,
    List<Span> strong) {

  static Piece of(Span span, PassageRole role, int level) {
    return new Piece(span, role, level, null, List.of(), List.of());
  }

  Piece as(PassageRole other) {
    return new Piece(span, other, other == role ? level : 0, page, cells, strong);
  }
}
