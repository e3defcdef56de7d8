package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * All records of every document that has a record which matches. Boilerplate counts for nothing.
 */
final class DocumentWide extends Query {

  private final Query inner;
  private final Snapshot snapshot;

  DocumentWide(Query inner, Snapshot snapshot) {
    this.inner = inner;
    this.snapshot = snapshot;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = inner.rewrite(searcher);
    return rewritten.equals(inner) ? this : new DocumentWide(rewritten, snapshot);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(inner), ScoreMode.COMPLETE_NO_SCORES, 1);
    return new ConstantScoreWeight(this, 0) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
        ScorerSupplier supplier = weight.scorerSupplier(leaf);
        if (supplier == null) {
          return null;
        }
        long cost = supplier.cost();
        return new ScorerSupplier() {
          @Override
          public Scorer get(long lead) throws IOException {
            FixedBitSet blocks = blocks(supplier.get(Long.MAX_VALUE).iterator(), leaf);
            return new ConstantScoreScorer(0, mode, new BitSetIterator(blocks, cost));
          }

          @Override
          public long cost() {
            return cost;
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private FixedBitSet blocks(DocIdSetIterator hits, LeafReaderContext leaf) throws IOException {
    Codes codes = snapshot.codes(leaf);
    var blocks = new FixedBitSet(leaf.reader().maxDoc());
    int doc = hits.nextDoc();
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      Form form = snapshot.tables.forms[Codes.group(codes.a[doc])];
      if (form.boilerplate()) {
        doc = hits.nextDoc();
        continue;
      }
      int head = codes.head(doc);
      blocks.set(codes.blockStart(doc), head + 1);
      doc = hits.advance(head + 1);
    }
    return blocks;
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "document(" + inner.toString(field) + ")";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DocumentWide o && o.inner.equals(inner) && o.snapshot == snapshot;
  }

  @Override
  public int hashCode() {
    return 31 * inner.hashCode() + 7;
  }
}
