package org.onrecord.attribute.undertaking;

import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Tokens;

/**
 * Where a sentence undertakes something.
 *
 * @param at the token of the modal or undertaking verb
 * @param verb the token of what is to be done
 * @param kind how it is undertaken
 * @param clause the first token of its clause
 * @param subjectFrom the first token of its subject
 * @param subjectTo one past the last; equal to {@code subjectFrom} where the subject is understood
 *     from an earlier verb
 * @param negated whether it is undertaken that something will not be done
 */
record Trigger(
    int at, int verb, Kind kind, int clause, int subjectFrom, int subjectTo, boolean negated) {

  /** How something is undertaken. */
  enum Kind {
    /** will, shall, going to. */
    WILL,
    /** would, in reported speech. */
    WOULD,
    /** is to, are to. */
    IS_TO,
    /** promised to, undertook to, agreed to. */
    PROMISE,
    /** starts on, opens in: the present with a date to come. */
    PRESENT
  }

  /** The words after a passive's {@code by}, up to the clause's end; empty where it has none. */
  Range agent(Tokens tokens, int to) {
    for (int i = verb + 1; i < to - 1; i++) {
      if (tokens.word(i).equals("by") && !tokens.isNumber(i + 1)) {
        return new Range(i + 1, to);
      }
    }
    return new Range(to, to);
  }

  boolean hasSubject() {
    return subjectTo > subjectFrom;
  }
}
