package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.util.Bits;

/**
 * Leads passes over a range of an index's documents until time is up. One for each thread; not
 * thread-safe.
 */
final class Walk {

  /** Documents between two looks at the clock: under a millisecond's work. */
  private static final int WINDOW = 1 << 16;

  private final Snapshot snapshot;
  private final Deadline deadline;
  private final int from;
  private final int to;
  private boolean cut;

  private Walk(Snapshot snapshot, Deadline deadline, int from, int to) {
    this.snapshot = snapshot;
    this.deadline = deadline;
    this.from = from;
    this.to = to;
  }

  static Walk overAll(Snapshot snapshot, Deadline deadline) {
    return new Walk(snapshot, deadline, 0, snapshot.reader.maxDoc());
  }

  /** Over the lower half of the documents; one of them may be cut across. */
  Walk lowerHalf() {
    return new Walk(snapshot, deadline, from, middle());
  }

  Walk upperHalf() {
    return new Walk(snapshot, deadline, middle(), to);
  }

  private int middle() {
    return (from + to) >>> 1;
  }

  /** Documents that it leads over. */
  int length() {
    return to - from;
  }

  /** Whether the time was up before the end: what the passes know is not all. */
  boolean wasCut() {
    return cut;
  }

  /** Makes a query ready for {@link #over}. */
  Weighed weighed(Query query, ScoreMode mode) throws IOException {
    return Weighed.of(query, mode, snapshot, this::touches);
  }

  private boolean touches(LeafReaderContext leaf) {
    return leaf.docBase < to && leaf.docBase + leaf.reader().maxDoc() > from;
  }

  /** Leads the pass over all hits of a query, which it uses up. */
  void over(Weighed query, Pass pass) throws IOException {
    for (LeafReaderContext leaf : snapshot.reader.leaves()) {
      if (!touches(leaf)) {
        continue;
      }
      if (stop()) {
        return;
      }
      ScorerSupplier supplier = query.supplier(leaf);
      if (supplier == null) {
        continue;
      }
      pass.leaf(leaf);
      BulkScorer scorer = supplier.bulkScorer();
      Bits live = leaf.reader().getLiveDocs();
      int last = last(leaf);
      for (int doc = first(leaf); doc < last; ) {
        int end = (int) Math.min((long) doc + WINDOW, last);
        doc = scorer.score(pass, live, doc, end);
        if (stop()) {
          break;
        }
      }
    }
  }

  /** Leads the pass over all documents. */
  void overEverything(Pass pass) throws IOException {
    for (LeafReaderContext leaf : snapshot.reader.leaves()) {
      if (!touches(leaf)) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      int last = last(leaf);
      pass.leaf(leaf);
      for (int start = first(leaf); start < last && !stop(); start += WINDOW) {
        int end = Math.min(start + WINDOW, last);
        if (live == null) {
          pass.collectRange(start, end);
          continue;
        }
        for (int doc = start; doc < end; doc++) {
          if (live.get(doc)) {
            pass.collect(doc);
          }
        }
      }
    }
  }

  private int first(LeafReaderContext leaf) {
    return Math.max(0, from - leaf.docBase);
  }

  private int last(LeafReaderContext leaf) {
    return Math.min(leaf.reader().maxDoc(), to - leaf.docBase);
  }

  private boolean stop() {
    cut |= deadline.isPassed();
    return cut;
  }
}
