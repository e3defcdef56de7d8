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
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * A filter that is asked of each record's codes: dates and statuses, for which there are no terms.
 */
final class ColumnQuery extends Query {

  /** Nanoseconds, more or less, in Lucene's terms: simple operations for one check. */
  private static final float COST = 5;

  /** A question to one segment's records, asked in rising order. */
  interface Question {
    /** By the record's two words. */
    boolean matches(long a, long b, int doc) throws IOException;
  }

  /** Makes the question for one segment. */
  interface Opener {
    Question open(LeafReaderContext leaf) throws IOException;
  }

  private final String name;
  private final Snapshot snapshot;
  private final Opener opener;

  /**
   * @param name what is asked; two queries of one snapshot and name are equal
   */
  ColumnQuery(String name, Snapshot snapshot, Opener opener) {
    this.name = name;
    this.snapshot = snapshot;
    this.opener = opener;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, 0) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        int maxDoc = leaf.reader().maxDoc();
        return new ScorerSupplier() {
          @Override
          public Scorer get(long lead) throws IOException {
            return new ConstantScoreScorer(0, mode, check(leaf));
          }

          @Override
          public long cost() {
            return maxDoc;
          }
        };
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  private TwoPhaseIterator check(LeafReaderContext leaf) throws IOException {
    Question question = opener.open(leaf);
    Codes codes = snapshot.codes(leaf);
    DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
    return new TwoPhaseIterator(all) {
      @Override
      public boolean matches() throws IOException {
        int doc = all.docID();
        return question.matches(codes.a[doc], codes.b[doc], doc);
      }

      @Override
      public float matchCost() {
        return COST;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return name;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ColumnQuery o && o.name.equals(name) && o.snapshot == snapshot;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
