package org.onrecord.query;

/**
 * What a query may cost, checked before any engine sees it. Longer, deeper or wider ones take an
 * engine from milliseconds to minutes.
 */
public final class Limits {

  /** Most UTF-16 units of a query. */
  public static final int LENGTH = 1_000;

  /** Most brackets inside each other. */
  public static final int DEPTH = 20;

  /** Most words, phrases and filters. */
  public static final int CLAUSES = 64;

  /** Most prefixes. */
  public static final int PREFIXES = 4;

  /** Most fuzzy words. */
  public static final int FUZZIES = 2;

  /** Most positions of a loose phrase or of NEAR. */
  public static final int DISTANCE = 50;

  /** Fewest letters before an asterisk. */
  public static final int PREFIX_LETTERS = 3;

  /** Fewest letters before a tilde. */
  public static final int FUZZY_LETTERS = 4;

  private Limits() {}
}
