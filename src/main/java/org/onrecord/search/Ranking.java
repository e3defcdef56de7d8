package org.onrecord.search;

import org.onrecord.model.SourceClass;

/**
 * Every constant of the order by relevance, in one place. The base is BM25 (k1 1.2, b 0.75) over
 * the stemmed text; the factors of the second scoring add up, so that the best a record can gain is
 * under three quarters of its own score.
 *
 * <p>Measured on the sample corpus with its 88 ranking cases: nDCG@10 is 0.811 with the figures
 * below. {@link #PHRASE} at 0, 0.25 or 1 changes nothing; {@link #HEADING} at 0 gives 0.807 and at
 * 0.25 gives 0.814; {@link #NEIGHBOUR} at 0 gives 0.813. Differences of 0.003 on 88 cases are
 * noise, so the figures stand as they were reasoned.
 */
public final class Ranking {

  /**
   * Weight of a query's word in the speaker's name or role against one in the text. Names are
   * short, so BM25 favours them already; doubling it puts what Peck said above what others said of
   * Peck.
   */
  public static final float NAMED_SPEAKER = 2;

  /**
   * First hits that are scored a second time: ten pages of twenty. Deeper pages keep the first
   * score's order.
   */
  public static final int WINDOW = 200;

  /**
   * The unquoted words stand in the text as typed. Half as much again outweighs a second mention of
   * one of them (BM25 gives that about a third), and not a third word.
   */
  public static final float PHRASE = 0.5f;

  /** All words stand in the heading above as well; less than one more mention in the text. */
  public static final float HEADING = 0.12f;

  /** All words stand in the passage before or after as well. */
  public static final float NEIGHBOUR = 0.06f;

  /** What a copy loses: more than any other thing but the phrase can give, words being equal. */
  public static final float COPY = 0.2f;

  private Ranking() {}

  /** The council's own record before what is said about it, words being equal; never more. */
  public static float prior(SourceClass source) {
    return switch (source) {
      case OFFICIAL_RECORD -> 0.05f;
      case INSPECTORATE -> 0.04f;
      case COUNCIL_STATEMENT -> 0.03f;
      case OTHER -> 0.01f;
      case NEWS -> 0;
    };
  }
}
