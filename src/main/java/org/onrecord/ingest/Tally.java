package org.onrecord.ingest;

import org.onrecord.store.Ledger;
import org.onrecord.store.StoredDocument;

/**
 * What one add did, and what the index holds afterwards.
 *
 * @param documents held, likewise passages, quotes and commitments
 * @param seconds it took
 */
public record Tally(
    int added,
    int changed,
    int unchanged,
    int failed,
    int skipped,
    long documents,
    long passages,
    long quotes,
    long commitments,
    double seconds) {

  /** Counts while an add runs. */
  static final class Counter {
    int added;
    int changed;
    int unchanged;
    int failed;
    int skipped;

    Tally with(Ledger ledger, double seconds) {
      long passages = 0;
      long quotes = 0;
      long commitments = 0;
      for (StoredDocument each : ledger.documents()) {
        passages += each.sum().passages();
        quotes += each.sum().quotes();
        commitments += each.sum().commitments();
      }
      return new Tally(
          added,
          changed,
          unchanged,
          failed,
          skipped,
          ledger.documents().size(),
          passages,
          quotes,
          commitments,
          seconds);
    }
  }
}
