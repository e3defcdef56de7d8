package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.onrecord.search.SearchRequest;

/**
 * Counts five facets by the codes of each hit, in the fewest steps; a hit that misses one choice
 * alone counts for that choice's own facet. One for each search; not thread-safe.
 */
final class ReferenceCounter implements Collector {

  private static final int SHOWN = 12;

  private final Snapshot snapshot;
  private final List<Sieve> sieves;
  private final int[] docs = new int[512];
  private final int[] authority;
  private final int[] year;
  private final int[] speaker;
  private final int[] form;
  private final int[] theme = new int[65];
  private long[] words = {};

  ReferenceCounter(SearchRequest request, Snapshot snapshot) {
    this.snapshot = snapshot;
    Statuses statuses = Statuses.on(request.today());
    sieves = request.choices().stream().map(c -> new Sieve(c, snapshot.tables, statuses)).toList();
    authority = new int[snapshot.tables.authorities];
    year = new int[snapshot.tables.years];
    speaker = new int[snapshot.tables.speakers];
    form = new int[snapshot.tables.forms.length];
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    words = snapshot.codes(leaf).words;
    sieves.forEach(s -> s.leaf(leaf));
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {}

      @Override
      public void collect(int doc) throws IOException {
        count(doc);
      }

      @Override
      public void collect(DocIdStream stream) throws IOException {
        for (int n = stream.intoArray(docs); n > 0; n = stream.intoArray(docs)) {
          for (int i = 0; i < n; i++) {
            count(docs[i]);
          }
        }
      }
    };
  }

  private void count(int doc) throws IOException {
    long a = words[3 * doc];
    long b = words[3 * doc + 1];
    long t = words[3 * doc + 2];
    if (!sieves.isEmpty()) {
      Sieve missed = null;
      for (int i = 0; i < sieves.size(); i++) {
        if (!sieves.get(i).passes(a, b, t, doc)) {
          if (missed != null) {
            return;
          }
          missed = sieves.get(i);
        }
      }
      if (missed != null) {
        sideways(missed, a, b, t);
        return;
      }
    }
    authority[Codes.authority(a)]++;
    year[Codes.year(a)]++;
    form[Codes.form(a)]++;
    speaker[Codes.speaker(b)]++;
    themes(t);
  }

  private void sideways(Sieve missed, long a, long b, long t) {
    switch (missed.facet) {
      case AUTHORITY -> authority[Codes.authority(a)]++;
      case YEAR -> year[Codes.year(a)]++;
      case SPEAKER -> speaker[Codes.speaker(b)]++;
      case THEME -> themes(t);
      case CLASS, PUBLISHER, BODY, GRADE, STATUS, QUOTE -> {}
    }
  }

  private void themes(long t) {
    for (long m = t; m != 0; m &= m - 1) {
      theme[Long.numberOfTrailingZeros(m)]++;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Records counted; form 0 is that of heads, which are none. */
  long total() {
    long total = 0;
    for (int code = 1; code < form.length; code++) {
      total += form[code];
    }
    return total;
  }

  /** Looks at every count, as an answer must, and keeps the first twelve of each facet. */
  int first() {
    int kept = 0;
    var all = new ArrayList<int[]>(List.of(authority, year, speaker, form, theme));
    for (int[] counts : all) {
      var best = new PriorityQueue<Long>();
      for (int code = 1; code < counts.length; code++) {
        if (counts[code] > 0) {
          best.add((long) counts[code] << 32 | code);
          if (best.size() > SHOWN) {
            best.poll();
          }
        }
      }
      kept += best.size();
    }
    return kept;
  }
}
