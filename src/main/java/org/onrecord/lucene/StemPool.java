package org.onrecord.lucene;

import java.util.concurrent.ConcurrentLinkedQueue;

/** Lends out stems that earlier searches have worked out. Safe for use by many threads. */
final class StemPool {

  private final ConcurrentLinkedQueue<Stems> idle = new ConcurrentLinkedQueue<>();

  Stems take() {
    Stems stems = idle.poll();
    return stems == null ? new Stems() : stems;
  }

  void giveBack(Stems stems) {
    idle.add(stems);
  }
}
