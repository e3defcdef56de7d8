package org.onrecord.lucene;

import java.io.IOException;
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
  private final int[] speaker;
  private final int[] group;
  private final int[] missedYear;
  private final int[] themes;
  private Codes codes = Codes.NONE;

  ReferenceCounter(SearchRequest request, Snapshot snapshot) {
    this.snapshot = snapshot;
    Statuses statuses = Statuses.on(request.today());
    sieves = request.choices().stream().map(c -> new Sieve(c, snapshot.tables, statuses)).toList();
    authority = new int[snapshot.tables.authorities.size()];
    speaker = new int[snapshot.tables.speakers.size()];
    group = new int[snapshot.tables.forms.length];
    missedYear = new int[snapshot.tables.forms.length];
    themes = new int[snapshot.tables.themesOf.length];
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) {
    codes = snapshot.codes(leaf);
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
    long a = codes.a[doc];
    if (!sieves.isEmpty()) {
      Sieve missed = null;
      for (int i = 0; i < sieves.size(); i++) {
        if (!sieves.get(i).passes(a, codes.b, doc)) {
          if (missed != null) {
            return;
          }
          missed = sieves.get(i);
        }
      }
      if (missed != null) {
        sideways(missed, a);
        return;
      }
    }
    group[Codes.group(a)]++;
    authority[Codes.authority(a)]++;
    speaker[Codes.speaker(a)]++;
    themes[Codes.themes(a)]++;
  }

  private void sideways(Sieve missed, long a) {
    switch (missed.facet) {
      case AUTHORITY -> authority[Codes.authority(a)]++;
      case YEAR -> missedYear[Codes.group(a)]++;
      case SPEAKER -> speaker[Codes.speaker(a)]++;
      case THEME -> themes[Codes.themes(a)]++;
      case CLASS, PUBLISHER, BODY, GRADE, STATUS, QUOTE -> {}
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  /** Records counted; group 0 is that of heads, which are none. */
  long total() {
    long total = 0;
    for (int code = 1; code < group.length; code++) {
      total += group[code];
    }
    return total;
  }

  /** Looks at every count, as an answer must, and keeps the first twelve of each facet. */
  int first() {
    int[] year = new int[snapshot.tables.years.size()];
    for (int code = 1; code < group.length; code++) {
      year[snapshot.tables.yearOf[code]] += group[code] + missedYear[code];
    }
    int[] theme = new int[snapshot.tables.themes.size()];
    for (int set = 1; set < themes.length; set++) {
      for (int code : snapshot.tables.themesOf[set]) {
        theme[code] += themes[set];
      }
    }
    int kept = 0;
    for (int[] counts : List.of(authority, year, speaker, group, theme)) {
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
