package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first hits alone, and tells Lucene below which score it may skip. One for each search;
 * not thread-safe.
 */
final class TopPass implements Pass {

  private final Snapshot snapshot;
  private final Narrowing narrowing;
  private final TopHits top;
  private Codes codes = Codes.NONE;
  private @Nullable Scorable scorer;
  private final boolean byKindAlone;
  private float worst;

  TopPass(Snapshot snapshot, Narrowing narrowing, TopHits top) {
    this.snapshot = snapshot;
    this.narrowing = narrowing;
    this.top = top;
    this.byKindAlone = narrowing.isByKindAlone();
  }

  @Override
  public void leaf(LeafReaderContext leaf) throws IOException {
    codes = snapshot.codes(leaf);
    narrowing.leaf(leaf);
    top.leaf(leaf);
  }

  @Override
  public void setScorer(Scorable scorer) throws IOException {
    this.scorer = scorer;
    if (top.isFull()) {
      worst = top.worstScore();
      scorer.setMinCompetitiveScore(worst);
    }
  }

  @Override
  public void collect(int doc) throws IOException {
    if (scorer == null) {
      return;
    }
    // whichever of the two turns more away is asked first
    if (!byKindAlone && !narrowing.passes(codes, doc)) {
      return;
    }
    float score = scorer.score();
    if (score < worst) {
      return;
    }
    if (!byKindAlone || narrowing.passes(codes, doc)) {
      top.offer(doc, score, codes.b[doc]);
      if (top.isFull() && top.worstScore() > worst) {
        worst = top.worstScore();
        scorer.setMinCompetitiveScore(worst);
      }
    }
  }
}
