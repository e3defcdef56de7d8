package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.Scorable;
import org.jspecify.annotations.Nullable;

/**
 * Counts every hit of the words by its codes, and keeps the first of them where the order needs no
 * score or scores are at hand. One for each search; not thread-safe.
 */
final class CountPass implements Pass {

  /** Where the order needs the score of each hit. */
  static final float EACH = Float.NaN;

  private static final int MANY = 512;

  private final Snapshot snapshot;
  private final Narrowing narrowing;
  private final Counts counts;
  private final Tally[] sideways;
  private final @Nullable TopHits top;
  private final float score;
  private final boolean each;
  private final boolean byKindAlone;
  private final int[] docs = new int[MANY];
  private Codes codes = Codes.NONE;
  private @Nullable Scorable scorer;

  /**
   * @param top where to keep the first hits; null where another pass finds them
   * @param score of every hit alike, or {@link #EACH}
   */
  CountPass(
      Snapshot snapshot, Narrowing narrowing, Counts counts, @Nullable TopHits top, float score) {
    this.snapshot = snapshot;
    this.narrowing = narrowing;
    this.counts = counts;
    this.sideways = counts.sideways.toArray(Tally[]::new);
    this.top = top;
    this.score = score;
    this.each = top != null && Float.isNaN(score);
    this.byKindAlone = narrowing.isByKindAlone();
  }

  @Override
  public void leaf(LeafReaderContext leaf) throws IOException {
    codes = snapshot.codes(leaf);
    narrowing.leaf(leaf);
    counts.hits.leaf(leaf.reader());
    for (Tally tally : sideways) {
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
    long a = codes.a[doc];
    int missed = narrowing.missed(a, codes, doc);
    if (missed >= 0) {
      sideways[missed].add(a, codes.b, doc);
    } else if (missed == Narrowing.HIT) {
      counts.hits.add(a, codes.b, doc);
      if (top != null) {
        top.offer(doc, each && scorer != null ? scorer.score() : score, codes.b[doc]);
      }
    } else if (missed == Narrowing.KIND) {
      counts.otherKind[Codes.group(a)]++;
    } else if (missed == Narrowing.DATE) {
      missedDate(codes.b[doc], doc);
    }
  }

  private void missedDate(long b, int doc) throws IOException {
    if (narrowing.dates == null) {
      return;
    }
    switch (narrowing.dates.fit(b, doc)) {
      case PARTLY -> counts.mayFallInRange++;
      case UNDATED -> counts.undatedLeftOut++;
      case INSIDE, OUTSIDE -> {}
    }
  }

  /** The documents that stand first in {@link #docs}, in rising order. */
  private void many(int many) throws IOException {
    if (each || !byKindAlone) {
      for (int i = 0; i < many; i++) {
        if (!narrowing.isPlainlyOutside(codes, docs[i])) {
          collect(docs[i]);
        }
      }
      return;
    }
    int hits = 0;
    for (int i = 0; i < many; i++) {
      int group = Codes.group(codes.a[docs[i]]);
      if (narrowing.isWanted(group)) {
        docs[hits++] = docs[i];
      } else if (narrowing.isAdmitted(group)) {
        counts.otherKind[group]++;
      }
    }
    counts.hits.addAll(docs, hits, codes);
    if (top != null) {
      for (int i = 0; i < hits; i++) {
        top.offer(docs[i], score, codes.b[docs[i]]);
      }
    }
  }

  @Override
  public void collectRange(int from, int to) throws IOException {
    for (int start = from; start < to; start += MANY) {
      int many = Math.min(MANY, to - start);
      for (int i = 0; i < many; i++) {
        docs[i] = start + i;
      }
      many(many);
    }
  }

  @Override
  public void collect(DocIdStream stream) throws IOException {
    for (int n = stream.intoArray(docs); n > 0; n = stream.intoArray(docs)) {
      many(n);
    }
  }
}
