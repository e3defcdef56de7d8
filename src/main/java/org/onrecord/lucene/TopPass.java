package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first hits alone, and tells Lucene below which score it may skip. One for each search;
 * not thread-safe.
 */
final class TopPass implements LeafCollector {

  private final Snapshot snapshot;
  private final Narrowing narrowing;
  private final TopHits top;
  private long[] words = {};
  private @Nullable Scorable scorer;
  private float worst;

  TopPass(Snapshot snapshot, Narrowing narrowing, TopHits top) {
    this.snapshot = snapshot;
    this.narrowing = narrowing;
    this.top = top;
  }

  void leaf(LeafReaderContext leaf) throws IOException {
    words = snapshot.codes(leaf).words;
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
    float score = scorer.score();
    if (score < worst) {
      return;
    }
    long b = words[3 * doc + 1];
    if (narrowing.passes(words[3 * doc], b, words[3 * doc + 2], doc)) {
      top.offer(doc, score, b);
      if (top.isFull() && top.worstScore() > worst) {
        worst = top.worstScore();
        scorer.setMinCompetitiveScore(worst);
      }
    }
  }
}
