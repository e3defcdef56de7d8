package org.onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.lucene.TopHits.Ranked;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Sort;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;
import org.onrecord.search.Ranking;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

/** One search over one snapshot. Made for one request; not thread-safe. */
final class Search implements Closeable {

  private final SearchRequest request;
  private final Snapshot snapshot;
  private final Stems stems;
  private final Compiled compiled;
  private final Sort sort;
  private final Passes passes;

  Search(SearchRequest request, Snapshot snapshot) throws IOException {
    this(request, snapshot, Passes.Shares.MEASURED);
  }

  Search(SearchRequest request, Snapshot snapshot, Passes.Shares shares) throws IOException {
    this.request = request;
    this.snapshot = snapshot;
    var deadline = new Deadline(request.timeout());
    this.stems = snapshot.stems.take();
    this.compiled = Compiler.compile(request, snapshot, stems, deadline);
    boolean unscored = request.sort() == Sort.RELEVANCE && !compiled.scores();
    this.sort = unscored ? Sort.NEWEST : request.sort();
    this.passes = new Passes(shares, request, snapshot, compiled, deadline);
    Beside.searchBegins();
  }

  /** Whether it asks for no words: such answers are few, and worth keeping. */
  boolean isWordless() {
    return !compiled.scores();
  }

  /**
   * The answer.
   *
   * @param cursor where to go on; null for the start
   * @param versionChanged whether the cursor's own version is gone
   */
  SearchResult answer(@Nullable Cursor cursor, boolean versionChanged) throws IOException {
    Ranked after = cursor == null ? null : cursor.last();
    int seen = after != null || cursor == null ? 0 : cursor.seen();
    boolean windowed = sort == Sort.RELEVANCE && after == null;
    int most = windowed ? Math.max(Ranking.WINDOW, seen + request.size()) + 1 : request.size() + 1;
    var top = new TopHits(sort, request.size() == 0 ? 0 : most, after);
    try (Beside<Passes.Counted> counting = passes.first(top, sort)) {
      List<Ranked> ranked = top.inOrder();
      Ranked lastOfWindow =
          windowed && ranked.size() > Ranking.WINDOW ? ranked.get(Ranking.WINDOW - 1) : null;
      ranked = windowed ? rescored(ranked) : ranked;
      int from = Math.min(seen, ranked.size());
      int to = Math.min(from + request.size(), ranked.size());
      List<Ranked> page = ranked.subList(from, to);
      boolean more = request.size() > 0 && ranked.size() > to;
      String next = more ? next(page, windowed, to, lastOfWindow) : null;
      List<Hit> hits = hits(page);
      return result(counting.result(), hits, next, versionChanged);
    }
  }

  /** The same hits, the first of them in the order of their second score. */
  private List<Ranked> rescored(List<Ranked> ranked) throws IOException {
    int window = Math.min(Ranking.WINDOW, ranked.size());
    var all =
        new ArrayList<>(
            Rescoring.of(
                ranked.subList(0, window), snapshot, compiled.words(), compiled.queries()));
    all.addAll(ranked.subList(window, ranked.size()));
    return all;
  }

  private String next(List<Ranked> page, boolean windowed, int seen, @Nullable Ranked edge) {
    String version = snapshot.version.value();
    int check = Cursor.check(request);
    if (windowed && seen < Ranking.WINDOW) {
      return new Cursor(version, check, seen, null).encode();
    }
    Ranked last = windowed && seen == Ranking.WINDOW && edge != null ? edge : page.getLast();
    return new Cursor(version, check, seen, last).encode();
  }

  private SearchResult result(
      Passes.Counted counted, List<Hit> hits, @Nullable String next, boolean versionChanged) {
    Counts counts = counted.counts();
    var kinds = new ArrayList<SearchResult.KindCount>();
    for (RecordKind kind : RecordKind.values()) {
      kinds.add(new SearchResult.KindCount(kind, counts.ofKind(kind)));
    }
    return new SearchResult(
        counts.total(),
        counts.cut || passes.wereCut(),
        counts.undated(),
        counts.mayFallInRange,
        counts.undatedLeftOut,
        kinds,
        hits,
        counted.facets(),
        next,
        snapshot.version,
        versionChanged,
        compiled.expansionsCut());
  }

  /**
   * Every hit in order.
   *
   * @throws IOException if the time was up before the end
   */
  List<Ranked> all() throws IOException {
    List<Ranked> all = passes.all(sort);
    return sort == Sort.RELEVANCE ? rescored(all) : all;
  }

  /** The hits of a page, with marks where the request wants them. */
  List<Hit> hits(List<Ranked> page) throws IOException {
    var records = new RecordReader(snapshot);
    var marks = new Marks(compiled.words(), stems);
    var hits = new ArrayList<Hit>();
    for (Ranked ranked : page) {
      hits.add(hit(ranked, records, marks));
    }
    return hits;
  }

  private Hit hit(Ranked ranked, RecordReader records, Marks marks) throws IOException {
    Entry entry = records.entry(ranked.doc());
    Hit.Snippet snippet =
        request.marks()
            ? Snippets.of(entry.text(), marks.of(entry.text()))
            : new Hit.Snippet("", List.of());
    return new Hit(entry, snippet, sort == Sort.RELEVANCE ? ranked.score() : 0);
  }

  /** Gives back what was lent; the search is not to be used again. */
  @Override
  public void close() {
    Beside.searchEnds();
    snapshot.stems.giveBack(stems);
  }
}
