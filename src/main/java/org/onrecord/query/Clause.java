package org.onrecord.query;

import java.util.List;

/**
 * What a record must hold to match. Each engine compiles this tree with one exhaustive switch.
 *
 * <p>Words are as the reader typed them, with typographic marks made plain; each engine's analysis
 * folds case and accents.
 */
public sealed interface Clause {

  /** All of them; at least two. */
  record And(List<Clause> clauses) implements Clause {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /** Any of them; at least two. */
  record Or(List<Clause> clauses) implements Clause {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /** Not this one. */
  record Not(Clause clause) implements Clause {}

  /**
   * All of them within so many positions, in any order; at least two.
   *
   * @param clauses words, phrases and prefixes only
   * @param distance 1 to 50
   */
  record Near(List<Clause> clauses, int distance) implements Clause {
    public Near {
      clauses = List.copyOf(clauses);
    }
  }

  /** A word in any of its forms. */
  record Word(String text) implements Clause {}

  /**
   * Exact words.
   *
   * @param text the words, separated by spaces
   * @param slop 0: in this order, side by side; n: all within n positions, in any order; at most 50
   */
  record Phrase(String text, int slop) implements Clause {}

  /** Words that begin so; at least three letters. */
  record Prefix(String text) implements Clause {}

  /** A word with one letter changed, added or left out, the first one fixed. */
  record Fuzzy(String text) implements Clause {}

  /** Records that a filter keeps; never scores. */
  record Where(Filter filter) implements Clause {}

  /** Every record. */
  record Everything() implements Clause {}
}
