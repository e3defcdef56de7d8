package org.onrecord.attribute.cue;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Classes of quoted span: a statement, a fragment of one, or neither. */
public final class Quotations {

  private static final Set<String> NAMING =
      Set.of(
          "called",
          "known",
          "entitled",
          "titled",
          "dubbed",
          "so-called",
          "termed",
          "named",
          "labelled",
          "word",
          "words",
          "term",
          "phrase",
          "rated",
          "judged",
          "graded",
          "rating");

  private Quotations() {}

  /** Whether a quotation can be a whole statement: a clause of some length, or an exclamation. */
  public static boolean isClause(Paragraph p, Quote q) {
    if (q.length() < 2) {
      return false;
    }
    boolean verb = Clauses.hasVerb(p, q.from(), q.to());
    Token last = p.at(q.to() - 1);
    int words = words(p, q);
    return (verb && (words >= 4 || last.endsSentence() || last.isMark(',')))
        || (words >= 3 && (last.is("?") || last.is("!")));
  }

  /** Whether a quotation inside reported speech is somebody's words, not a grade, title or term. */
  public static boolean isFragment(Paragraph p, Quote q) {
    if (q.length() == 0 || isGrade(p, q) || isTitle(p, q)) {
      return false;
    }
    Token before = p.get(q.open() - 1);
    if (before != null && NAMING.contains(before.lower())) {
      return false;
    }
    int words = words(p, q);
    Token next = p.get(q.after());
    boolean beforeNoun =
        next != null
            && next.isWord()
            && !next.isAny(
                Kind.PREPOSITION.bit()
                    | Kind.CONJUNCTION.bit()
                    | Kind.BE.bit()
                    | Kind.SUBORDINATOR.bit()
                    | Kind.ADVERB.bit()
                    | Kind.DETERMINER.bit());
    boolean term =
        before != null
            && (before.isAny(Kind.DETERMINER.bit()) || before != null)
            && before.is("'s");
    boolean scare =
        words == 1
            && next != null
            && before != null
            && before.is(Kind.DETERMINER)
            && (next.shape() == Token.Shape.NUMBER || next.shape() == Token.Shape.LOWER)
            && beforeNoun;
    boolean word = next != null && (next.is("meant") || next.is("means") || next.is("mean"));
    return !scare
        && !word
        && !(term && words <= 2 && (beforeNoun || next == null || next.endsSentence()));
  }

  /** How many words are quoted; a possessive ending counts as none. */
  public static int words(Paragraph p, Quote q) {
    int words = 0;
    for (int i = q.from(); i < q.to(); i++) {
      words += p.at(i).isWord() && !p.is(i, "'s") ? 1 : 0;
    }
    return words;
  }

  static boolean isGrade(Paragraph p, Quote q) {
    for (int i = q.from(); i < q.to(); i++) {
      Token t = p.at(i);
      if ((t.isWord() && !t.is(Kind.GRADE)) || t.is("poor") || t.is("weak")) {
        return false;
      }
    }
    return true;
  }

  /** Every word of any weight begins with a capital: the name of a plan, a scheme, a book. */
  public static boolean isTitle(Paragraph p, Quote q) {
    int capitals = 0;
    for (int i = q.from(); i < q.to(); i++) {
      Token t = p.at(i);
      if (t.endsSentence() || t.isMark(',')) {
        return false;
      }
      boolean small =
          t.isAny(Kind.PREPOSITION.bit() | Kind.DETERMINER.bit() | Kind.CONJUNCTION.bit())
              || t.is("'s");
      if (t.shape() == Token.Shape.LOWER && !small) {
        return false;
      }
      capitals += t.isCapital() ? 1 : 0;
    }
    return capitals > 0;
  }

  /** The same with a stop inside, as at the end of a sentence: "on “Question Time.”". */
  public static boolean isName(Paragraph p, Quote q) {
    boolean stop = q.length() > 1 && p.at(q.to() - 1).endsSentence();
    Quote bare = stop ? new Quote(q.open(), q.close() - 1, q.closed()) : q;
    Token before = p.at(q.open() - 1);
    boolean named = before.isAny(Kind.PREPOSITION.bit() | Kind.DETERMINER.bit()) || before.is("'s");
    return named && isTitle(p, bare);
  }

  /** Whether some tokens hold a quotation that makes reported speech mixed. */
  public static boolean hasFragment(Paragraph p, int from, int to) {
    for (Quote q : p.quotes()) {
      if (q.open() >= from && q.after() <= to && isFragment(p, q)) {
        return true;
      }
    }
    return false;
  }

  /** The quotation that is the whole sentence; null where other words stand in it. */
  public static @Nullable Quote wholeQuote(Paragraph p, Range s) {
    Quote q = p.quoteAt(s.from());
    if (q == null || q.open() != s.from()) {
      return null;
    }
    for (int i = q.after(); i < s.to(); i++) {
      if (p.at(i).isWord() || p.quoted(i)) {
        return null;
      }
    }
    return q;
  }

  /** "“That this Council notes …": the text of a motion, which nobody says. */
  public static boolean isMotion(Paragraph p, Quote q) {
    int at = p.is(q.from(), "that") ? q.from() + 1 : q.from();
    boolean body = p.is(at, "council") || p.is(at + 1, "council");
    return body && (p.is(at, "this") || p.is(at, "the") || p.is(at, "council"));
  }

  /** Whether a paragraph is one quotation. */
  public static boolean isWhollyQuoted(Paragraph p) {
    Quote q = p.quoteAt(0);
    return q != null && q.open() == 0 && wholeQuote(p, new Range(0, p.size())) != null;
  }
}
