package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/**
 * Counts every hit of the words by its codes, and keeps the first of them where the order needs no
 * score or scores are at hand. One for each search; not thread-safe.
 */
final class CountPass implements LeafCollector {

  private final Snapshot snapshot;
  private final Narrowing narrowing;
  private final Counts counts;
  private final @Nullable TopHits top;
  private final boolean scored;
  private final boolean byKindAlone;
  private final int[] docs = new int[512];
  private long[] words = {};
  private @Nullable Scorable scorer;

  /**
   * @param top where to keep the first hits; null where another pass finds them
   * @param scored whether their order needs scores
   */
  CountPass(
      Snapshot snapshot,
      Narrowing narrowing,
      Counts counts,
      @Nullable TopHits top,
      boolean scored) {
    this.snapshot = snapshot;
    this.narrowing = narrowing;
    this.counts = counts;
    this.top = top;
    this.scored = scored;
    this.byKindAlone = narrowing.isByKindAlone();
  }

  void leaf(LeafReaderContext leaf) throws IOException {
    words = snapshot.codes(leaf).words;
    narrowing.leaf(leaf);
    counts.hits.leaf(leaf.reader());
    for (Tally tally : counts.sideways) {
      tally.leaf(leaf.reader());
    }
    if (top != null) {
      top.leaf(leaf);
    }
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int doc) throws IOException {
    long a = words[3 * doc];
    int form = Codes.form(a);
    if (byKindAlone) {
      if (!narrowing.isAdmitted(form)) {
        return;
      }
      counts.anyKind[form]++;
      if (narrowing.isWanted(form)) {
        hit(doc, a, words[3 * doc + 1], words[3 * doc + 2]);
      }
      return;
    }
    long b = words[3 * doc + 1];
    long t = words[3 * doc + 2];
    int missed = narrowing.missed(a, b, t, doc);
    if (missed >= 0) {
      counts.sideways.get(missed).add(a, b, t, doc);
    } else if (missed == Narrowing.HIT) {
      counts.anyKind[form]++;
      hit(doc, a, b, t);
    } else if (missed == Narrowing.KIND) {
      counts.anyKind[form]++;
    } else if (missed == Narrowing.DATE) {
      missedDate(a, b, doc);
    }
  }

  private void hit(int doc, long a, long b, long t) throws IOException {
    counts.hits.add(a, b, t, doc);
    if (top != null) {
      top.offer(doc, scored && scorer != null ? scorer.score() : 0, b);
    }
  }

  private void missedDate(long a, long b, int doc) throws IOException {
    if (narrowing.dates == null) {
      return;
    }
    switch (narrowing.dates.fit(a, b, doc)) {
      case PARTLY -> counts.mayFallInRange++;
      case UNDATED -> counts.undatedLeftOut++;
      case INSIDE, OUTSIDE -> {}
    }
  }

  @Override
  public void collectRange(int from, int to) throws IOException {
    for (int doc = from; doc < to; doc++) {
      collect(doc);
    }
  }

  @Override
  public void collect(DocIdStream stream) throws IOException {
    for (int n = stream.intoArray(docs); n > 0; n = stream.intoArray(docs)) {
      for (int i = 0; i < n; i++) {
        collect(docs[i]);
      }
    }
  }
}
