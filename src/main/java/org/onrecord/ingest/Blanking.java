package org.onrecord.ingest;

import org.onrecord.model.Passage;

/** A passage with other words of the same length. */
final class Blanking {

  private Blanking() {}

  static Passage of(Passage p, String text) {
    return text.equals(p.text())
        ? p
        : new Passage(
            p.n(),
            p.span(),
            text,
            p.role(),
            p.level(),
            p.page(),
            p.heading(),
            p.leadIn(),
            p.cells(),
            p.strong(),
            p.tags());
  }
}
