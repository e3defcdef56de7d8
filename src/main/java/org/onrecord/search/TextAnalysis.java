package org.onrecord.search;

import java.util.List;
import org.onrecord.model.Span;
import org.onrecord.query.Clause;

/**
 * How texts are cut into words and what of them is shown: one analysis for all engines, so that
 * each finds and marks the same. Safe for use by many threads.
 */
public interface TextAnalysis {

  /** The words of a text in the order of their positions; several may stand at one position. */
  List<Token> words(String text);

  /**
   * The piece of a record's text that shows best why it matched, with marks.
   *
   * @param wanted the clauses of the query that ask for words
   */
  Hit.Snippet snippet(String text, List<Clause> wanted);

  /**
   * What of a text the clauses ask for: ranges in order, none overlapping; whole phrases as one.
   *
   * @param wanted the clauses of the query that ask for words
   */
  List<Span> marks(String text, List<Clause> wanted);

  /**
   * One word of a text.
   *
   * @param word folded: case, accents and apostrophes are gone
   * @param stem what all forms of the word have in common
   * @param kind what it is
   * @param position counts from 0
   * @param isFunctionWord whether it is there for grammar's sake
   */
  record Token(String word, String stem, Kind kind, int position, boolean isFunctionWord) {}

  /** What a token is. */
  enum Kind {
    PLAIN,
    /** All parts of a hyphenated word as one, at the first part's position. */
    JOINED,
    /** Where a joined word ends: its position is the last part's. */
    TAIL
  }

  /**
   * The token that marks, at the last part's position, where a joined word of so many parts ends.
   */
  static String tail(String joined, int parts) {
    return "\u0001" + (char) ('0' + parts) + joined;
  }

  /** Most parts of a hyphenated word that are also joined. */
  int MOST_PARTS = 4;
}
