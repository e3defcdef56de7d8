package org.onrecord.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;
import org.onrecord.lucene.TopHits.Ranked;
import org.onrecord.query.Sort;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult.FacetCounts;

/**
 * The passes of one search over the index: one that finds the first hits and one that counts all,
 * or one that does both; on two cores where one is idle. Not thread-safe.
 */
final class Passes {

  /**
   * From how many hits on it pays to share the work out.
   *
   * @param twoPasses the first hits are found alone, skipping by score, and all are counted in a
   *     second pass without scores; below, and for phrases, one pass does both
   * @param halves one pass walks over both halves of the index at once
   */
  record Shares(long twoPasses, long halves) {
    /** As measured on an index of a million records. */
    static final Shares MEASURED = new Shares(20_000, 50_000);
  }

  private final Shares shares;
  private final SearchRequest request;
  private final Snapshot snapshot;
  private final Compiled compiled;
  private final Deadline deadline;
  private boolean cut;

  Passes(
      Shares shares,
      SearchRequest request,
      Snapshot snapshot,
      Compiled compiled,
      Deadline deadline) {
    this.shares = shares;
    this.request = request;
    this.snapshot = snapshot;
    this.compiled = compiled;
    this.deadline = deadline;
  }

  /**
   * What was counted.
   *
   * @param counts all counts
   * @param facets the facets as they are shown
   */
  record Counted(Counts counts, List<FacetCounts> facets) {}

  /** A query, how its hits are scored, and the score of every hit alike, or each one's own. */
  private record Way(@Nullable Query query, ScoreMode mode, float score) {}

  /** Whether the time was up before the first hits were surely found. */
  boolean wereCut() {
    return cut;
  }

  /**
   * Finds the first hits, and counts all.
   *
   * @param top is filled on return
   * @param sort the order that it keeps
   * @return the counts, which may still be under way
   */
  Beside<Counted> first(TopHits top, Sort sort) throws IOException {
    Query query = compiled.query();
    boolean scored = sort == Sort.RELEVANCE && request.size() > 0;
    if (query == null || !scored || Flat.isOf(query)) {
      // where every hit scores alike nothing can be skipped, and no score need be asked for
      float alike = query != null && scored ? Flat.SCORE : 0;
      return listed(onePass(new Way(query, ScoreMode.COMPLETE_NO_SCORES, alike), top));
    }
    Walk walk = Walk.overAll(snapshot, deadline);
    Weighed weighed = walk.weighed(query, ScoreMode.COMPLETE);
    if (weighed.cost() >= shares.twoPasses && Flat.canSkip(query)) {
      return twoPasses(query, top);
    }
    return listed(onePass(new Way(query, ScoreMode.COMPLETE, CountPass.EACH), walk, weighed, top));
  }

  private Beside<Counted> listed(Counts counts) {
    return Beside.begin(() -> list(counts));
  }

  private Counted list(Counts counts) {
    return new Counted(counts, new FacetAnswers(request, counts, snapshot.tables).all());
  }

  private Beside<Counted> twoPasses(Query query, TopHits top) throws IOException {
    var none = new Way(query, ScoreMode.COMPLETE_NO_SCORES, 0);
    Beside<Counted> counting = Beside.begin(() -> list(onePass(none, null)));
    boolean found = false;
    try {
      Walk walk = Walk.overAll(snapshot, deadline);
      Query chosen = new FilterQueries(snapshot, request.today()).chosen(query, request.choices());
      walk.over(
          walk.weighed(chosen, ScoreMode.TOP_SCORES), new TopPass(snapshot, narrowing(), top));
      cut = walk.wasCut();
      found = true;
      return counting;
    } finally {
      if (!found) {
        counting.close();
      }
    }
  }

  private Counts onePass(Way way, @Nullable TopHits top) throws IOException {
    Walk walk = Walk.overAll(snapshot, deadline);
    return onePass(way, walk, weighed(way, walk), top);
  }

  private static @Nullable Weighed weighed(Way way, Walk walk) throws IOException {
    return way.query == null ? null : walk.weighed(way.query, way.mode);
  }

  private Counts onePass(Way way, Walk walk, @Nullable Weighed weighed, @Nullable TopHits top)
      throws IOException {
    long hits = weighed == null ? walk.length() : weighed.cost();
    if (hits < shares.halves || !Beside.isCoreIdle()) {
      return count(way, walk, weighed, top);
    }
    Walk upper = walk.upperHalf();
    TopHits others = top == null ? null : top.another();
    try (Beside<Counts> rest = Beside.begin(() -> count(way, upper, weighed(way, upper), others))) {
      Counts counts = count(way, walk.lowerHalf(), weighed, top);
      counts.add(rest.result());
      if (top != null && others != null) {
        top.add(others);
      }
      return counts;
    }
  }

  private Counts count(Way way, Walk walk, @Nullable Weighed weighed, @Nullable TopHits top)
      throws IOException {
    var counts = new Counts(request, snapshot.tables, Statuses.on(request.today()));
    var pass = new CountPass(snapshot, narrowing(), counts, top, way.score);
    if (weighed == null) {
      walk.overEverything(pass);
    } else {
      walk.over(weighed, pass);
    }
    counts.cut = walk.wasCut();
    return counts;
  }

  private Narrowing narrowing() {
    Compiled.Between dates = compiled.dates();
    return new Narrowing(
        request, snapshot.tables, compiled.boilerplate(), dates == null ? null : dates.window());
  }

  /**
   * Every hit in the order.
   *
   * @throws IOException if the time was up before the end
   */
  List<Ranked> all(Sort sort) throws IOException {
    Query query = compiled.query();
    var unscored = new Way(query, ScoreMode.COMPLETE_NO_SCORES, 0);
    boolean scored = query != null && sort == Sort.RELEVANCE;
    var way = scored ? new Way(query, ScoreMode.COMPLETE, CountPass.EACH) : unscored;
    var top = new TopHits(sort, (int) onePass(unscored, null).total(), null);
    if (onePass(way, top).cut) {
      throw new IOException("the export took longer than " + request.timeout());
    }
    return top.inOrder();
  }
}
