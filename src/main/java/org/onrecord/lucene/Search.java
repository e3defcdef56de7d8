package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.util.Bits;
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
final class Search implements AutoCloseable {

  /**
   * Hits from which on it pays to find the first ones alone, skipping by score, and to count in a
   * second pass without scores. Below, and for phrases, one pass does both.
   */
  static final long TWO_PASSES_FROM = 20_000;

  /** Documents between two looks at the clock: under a millisecond's work. */
  private static final int WINDOW = 1 << 16;

  private final SearchRequest request;
  private final Snapshot snapshot;
  private final Deadline deadline;
  private final Stems stems;
  private final Compiled compiled;
  private final Sort sort;
  private boolean partial;

  Search(SearchRequest request, Snapshot snapshot) throws IOException {
    this.request = request;
    this.snapshot = snapshot;
    this.deadline = new Deadline(request.timeout());
    this.stems = snapshot.stems.take();
    this.compiled = Compiler.compile(request, snapshot, stems, deadline);
    boolean unscored = request.sort() == Sort.RELEVANCE && !compiled.scores();
    this.sort = unscored ? Sort.NEWEST : request.sort();
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
    Counts counts = count(top);
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
    return result(counts, hits, next, versionChanged);
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
      Counts counts, List<Hit> hits, @Nullable String next, boolean versionChanged) {
    var kinds = new ArrayList<SearchResult.KindCount>();
    for (RecordKind kind : RecordKind.values()) {
      kinds.add(new SearchResult.KindCount(kind, counts.ofKind(kind)));
    }
    return new SearchResult(
        counts.total(),
        partial,
        counts.undated(),
        counts.mayFallInRange,
        counts.undatedLeftOut,
        kinds,
        hits,
        new FacetAnswers(request, counts, snapshot.tables).all(),
        next,
        snapshot.version,
        versionChanged,
        compiled.expansionsCut());
  }

  /** Counts all hits and finds the first ones, in one pass or two. */
  private Counts count(TopHits top) throws IOException {
    var counts = new Counts(request, snapshot.tables, Statuses.on(request.today()));
    boolean scored = sort == Sort.RELEVANCE && request.size() > 0;
    Query query = compiled.query();
    if (query == null) {
      everything(new CountPass(snapshot, narrowing(), counts, top, 0));
      return counts;
    }
    if (scored && Flat.isOf(query)) {
      // every hit scores alike: nothing can be skipped by score, and no score need be asked for
      run(weighed(query, ScoreMode.COMPLETE_NO_SCORES), counting(counts, top, Flat.SCORE));
      return counts;
    }
    Weighed counted = weighed(query, ScoreMode.COMPLETE_NO_SCORES);
    if (!scored) {
      run(counted, counting(counts, top, 0));
    } else if (counted.cost() >= TWO_PASSES_FROM && Flat.canSkip(query)) {
      Query chosen = new FilterQueries(snapshot, request.today()).chosen(query, request.choices());
      run(weighed(chosen, ScoreMode.TOP_SCORES), new TopPass(snapshot, narrowing(), top));
      run(counted, counting(counts, null, 0));
    } else {
      run(weighed(query, ScoreMode.COMPLETE), counting(counts, top, CountPass.EACH));
    }
    return counts;
  }

  private CountPass counting(Counts counts, @Nullable TopHits top, float score) {
    return new CountPass(snapshot, narrowing(), counts, top, score);
  }

  private Narrowing narrowing() {
    Compiled.Between dates = compiled.dates();
    return new Narrowing(
        request, snapshot.tables, compiled.boilerplate(), dates == null ? null : dates.window());
  }

  private Weighed weighed(Query query, ScoreMode mode) throws IOException {
    return Weighed.of(query, mode, snapshot);
  }

  private void run(Weighed query, Pass pass) throws IOException {
    for (LeafReaderContext leaf : snapshot.reader.leaves()) {
      if (stop()) {
        return;
      }
      ScorerSupplier supplier = query.supplier(leaf);
      if (supplier == null) {
        continue;
      }
      pass.leaf(leaf);
      BulkScorer scorer = supplier.bulkScorer();
      Bits live = leaf.reader().getLiveDocs();
      int maxDoc = leaf.reader().maxDoc();
      for (int doc = 0; doc < maxDoc && doc != DocIdSetIterator.NO_MORE_DOCS; ) {
        int end = (int) Math.min((long) doc + WINDOW, maxDoc);
        doc = scorer.score(pass, live, doc, end);
        if (stop()) {
          break;
        }
      }
    }
  }

  private void everything(CountPass pass) throws IOException {
    for (LeafReaderContext leaf : snapshot.reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      int maxDoc = leaf.reader().maxDoc();
      pass.leaf(leaf);
      for (int from = 0; from < maxDoc && !stop(); from += WINDOW) {
        int to = Math.min(from + WINDOW, maxDoc);
        if (live == null) {
          pass.collectRange(from, to);
          continue;
        }
        for (int doc = from; doc < to; doc++) {
          if (live.get(doc)) {
            pass.collect(doc);
          }
        }
      }
    }
  }

  private boolean stop() {
    partial |= deadline.isPassed();
    return partial;
  }

  /** Every hit in order. */
  List<Ranked> all() throws IOException {
    Query everyRecord = compiled.query();
    var counts =
        new Counts(request.withFacets(List.of()), snapshot.tables, Statuses.on(request.today()));
    if (everyRecord == null) {
      everything(counting(counts, null, 0));
    } else {
      run(weighed(everyRecord, ScoreMode.COMPLETE_NO_SCORES), counting(counts, null, 0));
    }
    var top = new TopHits(sort, (int) counts.total(), null);
    boolean scored = sort == Sort.RELEVANCE;
    if (everyRecord == null) {
      everything(counting(counts, top, 0));
    } else if (scored) {
      run(weighed(everyRecord, ScoreMode.COMPLETE), counting(counts, top, CountPass.EACH));
    } else {
      run(weighed(everyRecord, ScoreMode.COMPLETE_NO_SCORES), counting(counts, top, 0));
    }
    if (partial) {
      throw new IOException("the export took longer than " + request.timeout());
    }
    return scored ? rescored(top.inOrder()) : top.inOrder();
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
    snapshot.stems.giveBack(stems);
  }
}
