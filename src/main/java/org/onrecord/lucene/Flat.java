package org.onrecord.lucene;

import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;

/** Tells queries by what their scores are like. */
final class Flat {

  /** What every hit of a flat query scores. */
  static final float SCORE = 1;

  private Flat() {}

  /** Whether every hit scores {@link #SCORE}: prefixes and fuzzy words do. */
  static boolean isOf(Query query) {
    return query instanceof ConstantScoreQuery;
  }

  /** Whether some hits may be told to score low without scoring them. */
  static boolean canSkip(Query query) {
    return switch (query) {
      case ConstantScoreQuery flat -> false;
      case BoostQuery boost -> canSkip(boost.getQuery());
      case BooleanQuery all -> {
        for (BooleanClause clause : all) {
          if (clause.isScoring() && canSkip(clause.query())) {
            yield true;
          }
        }
        yield false;
      }
      case DisjunctionMaxQuery any -> any.getDisjuncts().stream().anyMatch(Flat::canSkip);
      default -> true;
    };
  }
}
