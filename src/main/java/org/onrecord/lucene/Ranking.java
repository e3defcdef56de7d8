package org.onrecord.lucene;

/**
 * Every constant of the order by relevance, in one place. The base is BM25 (k1 1.2, b 0.75) over
 * the stemmed text; what is here is added or multiplied on top.
 */
final class Ranking {

  /**
   * Weight of a query's word in the speaker's name or role against one in the text. Names are
   * short, so BM25 favours them already; doubling it puts what Peck said above what others said of
   * Peck.
   */
  static final float NAMED_SPEAKER = 2;

  /**
   * First hits that are scored a second time, by things that need positions and neighbours: ten
   * pages of twenty, beyond which nobody has been seen to look.
   */
  static final int WINDOW = 200;

  private Ranking() {}
}
