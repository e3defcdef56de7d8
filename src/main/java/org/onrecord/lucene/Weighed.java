package org.onrecord.lucene;

import java.io.IOException;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * A query made ready to walk over one snapshot, once. Looking its words up is what a query of rare
 * words costs most in, so it is done once for each way of scoring. Not thread-safe.
 */
final class Weighed {

  private final @Nullable ScorerSupplier[] suppliers;

  private Weighed(@Nullable ScorerSupplier[] suppliers) {
    this.suppliers = suppliers;
  }

  static Weighed of(Query query, ScoreMode mode, Snapshot snapshot) throws IOException {
    return of(query, mode, snapshot, leaf -> true);
  }

  /** The same for some segments alone. */
  static Weighed of(
      Query query, ScoreMode mode, Snapshot snapshot, Predicate<LeafReaderContext> wanted)
      throws IOException {
    Weight weight = snapshot.searcher.createWeight(snapshot.searcher.rewrite(query), mode, 1);
    var suppliers = new @Nullable ScorerSupplier[snapshot.reader.leaves().size()];
    for (LeafReaderContext leaf : snapshot.reader.leaves()) {
      ScorerSupplier supplier = wanted.test(leaf) ? weight.scorerSupplier(leaf) : null;
      if (supplier != null && mode.needsScores()) {
        supplier.setTopLevelScoringClause();
      }
      suppliers[leaf.ord] = supplier;
    }
    return new Weighed(suppliers);
  }

  /** What walks over a segment; null where it has no hits. */
  @Nullable ScorerSupplier supplier(LeafReaderContext leaf) {
    return suppliers[leaf.ord];
  }

  /** Hits that there will be at most. */
  long cost() {
    long cost = 0;
    for (ScorerSupplier supplier : suppliers) {
      cost += supplier == null ? 0 : supplier.cost();
    }
    return cost;
  }
}
