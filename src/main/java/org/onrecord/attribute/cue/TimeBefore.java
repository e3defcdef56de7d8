package org.onrecord.attribute.cue;

import java.util.Set;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Skips what says when, between a source and its verb: "The union last night said". */
final class TimeBefore {

  private static final Set<String> WHICH =
      Set.of("last", "this", "next", "late", "early", "earlier", "later");

  private TimeBefore() {}

  /** The token before the words of time that end at {@code j}; {@code j} where none end there. */
  static int skip(Paragraph p, int lo, int j) {
    int k = j;
    while (k > lo && p.at(k).is(Kind.TIME) && p.nameAt(k) == null && !p.quoted(k)) {
      k--;
    }
    if (k == j) {
      return j;
    }
    boolean pointed = false;
    while (k > lo
        && WHICH.contains(p.at(k).lower())
        && p.at(k).shape() != Token.Shape.ALL_CAPITALS) {
      pointed = true;
      k--;
    }
    boolean on = k > lo && (p.is(k, "on") || p.is(k, "in"));
    if (isParticiple(p.at(on ? k - 1 : k))) {
      return j;
    }
    if (on) {
      return k - 1;
    }
    boolean day = p.at(k + 1).isCapital() && !p.at(k).is(Kind.DETERMINER);
    return (pointed || day) && p.at(k).isWord() && !p.at(k).is(Kind.PREPOSITION) ? k : j;
  }

  /** "a report published this week": the words of time belong to the noun. */
  private static boolean isParticiple(Token t) {
    boolean ending = t.lower().endsWith("ed") || t.lower().endsWith("ing");
    return t.shape() == Token.Shape.LOWER && (ending || t.is(Kind.PARTICIPLE));
  }
}
