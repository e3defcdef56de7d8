package org.onrecord.attribute.people;

import java.util.List;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Tells "“Why not?” Jo Bell asked." from "“Why not?” Jo Bell told members that A.": after a
 * question or an exclamation its sentence may go on with whoever uttered it.
 */
final class AskerAhead {

  private static final int LONGEST_NAME = 9;
  private static final int LONGEST_ASIDE = 24;
  private static final long CLAUSAL = Kind.AUXILIARIES | Kind.SUBORDINATOR.bit();

  private AskerAhead() {}

  /** Whether nothing but a name and its reporting verb begins at token {@code from}. */
  static boolean holds(List<Token> tokens, int from) {
    int verb = verb(tokens, from);
    if (verb <= from) {
      return false;
    }
    int next = verb + 1;
    if (next >= tokens.size()) {
      return true;
    }
    Token t = tokens.get(next);
    boolean hearer = tokens.get(verb).is("told") || tokens.get(verb).is("asked");
    return t.endsSentence()
        || (t.isMark(',') && !opensQuotation(tokens, next + 1))
        || t.isAny(Kind.TIME.bit() | Kind.ADVERB.bit())
        || (t.is(Kind.PREPOSITION) && !t.is(Kind.DETERMINER))
        || t.lower().endsWith("ly")
        || t.is("as")
        || t.is("when")
        || t.is("while")
        || (hearer && endsSoon(tokens, next));
  }

  /** The first verb that reports, if a name or a description and no other clause precedes it. */
  private static int verb(List<Token> tokens, int from) {
    int comma = -1;
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_ASIDE); i++) {
      Token t = tokens.get(i);
      boolean reports =
          t.is(Kind.CUE) && t.shape() == Token.Shape.LOWER && !t.is(Kind.DOUBTFUL) && isFinite(t);
      if (reports && i > from) {
        return comma < 0 || tokens.get(i - 1).isMark(',') ? i : -1;
      }
      if (t.isMark(',') && comma < 0 && i > from) {
        comma = i;
        continue;
      }
      boolean stops = t.endsSentence() && !isInitial(tokens, i);
      if (stops || t.shape() == Token.Shape.QUOTE || t.isMark(':')) {
        return -1;
      }
      if (comma < 0 && (i - from > LONGEST_NAME || (t.isAny(CLAUSAL) && !t.is("'s")))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isFinite(Token t) {
    return !t.lower().endsWith("ing") && (t.lower().endsWith("ed") || t.is(Kind.FINITE) || said(t));
  }

  private static boolean said(Token t) {
    return t.is("said") || t.is("says") || t.is("told") || t.is("asks") || t.is("wrote");
  }

  private static boolean isInitial(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).isMark('.')
        && (tokens.get(i - 1).shape() == Token.Shape.INITIAL
            || NameShape.isTitle(tokens.get(i - 1)));
  }

  private static boolean opensQuotation(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).shape() == Token.Shape.QUOTE;
  }

  /** "told the meeting.", "asked Cllr Lee.": a hearer and no clause. */
  private static boolean endsSoon(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 7); i++) {
      Token t = tokens.get(i);
      if (t.endsSentence() || (t.isMark(',') && !opensQuotation(tokens, i + 1))) {
        return true;
      }
      boolean clause = t.is("that") || t.is("to") || t.isAny(CLAUSAL | Kind.SUBJECT.bit());
      if (clause || !t.isWord()) {
        return i > from && t.is(Kind.PREPOSITION) && !t.is("to");
      }
    }
    return false;
  }
}
