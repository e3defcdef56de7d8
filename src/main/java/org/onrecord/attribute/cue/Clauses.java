package org.onrecord.attribute.cue;

import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Tells clauses from noun phrases. */
public final class Clauses {

  private Clauses() {}

  /** Whether some tokens, quoted ones too, hold a verb that can head a clause. */
  public static boolean hasVerb(Paragraph p, int from, int to) {
    return firstVerb(p, from, to) >= 0;
  }

  /** The first token that can head a clause; -1 where none does. */
  public static int firstVerb(Paragraph p, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, p.size()); i++) {
      if (isVerb(p, i, i > from)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isVerb(Paragraph p, int i, boolean inside) {
    Token t = p.at(i);
    if (t.is("'s")) {
      return isVerbHere(p, i);
    }
    if ((t.isCapital() && inside) || isModifier(p, i)) {
      return false;
    }
    if (t.isAny(Kind.CLAUSE_VERBS)) {
      return true;
    }
    if (t.shape() != Token.Shape.LOWER) {
      return false;
    }
    boolean cue = t.is(Kind.CUE) && !t.is(Kind.DOUBTFUL) && !t.lower().endsWith("ing");
    boolean past = t.lower().endsWith("ed") && t.lower().length() > 4;
    boolean plain = t.is(Kind.PLAIN_VERB) && isPluralSubject(p, i - 1);
    boolean doubtful = t.is(Kind.DOUBTFUL) && p.at(i - 1).isAny(Kind.SUBJECT.bit());
    return cue || past || plain || doubtful;
  }

  /** "a focused visit", "its proposed plan": a verb's form before a noun. */
  private static boolean isModifier(Paragraph p, int i) {
    Token before = p.at(i - 1);
    boolean article = before.is("the") || before.is("a") || before.is("an") || before.is("'s");
    return (article || isNumbered(p, i) || (before.is(Kind.POSSESSIVE) && !before.is("her")))
        && !p.at(i).isAny(Kind.AUXILIARIES);
  }

  /** "two shared houses", "no planned closures", "some repeated delays". */
  private static boolean isNumbered(Paragraph p, int i) {
    Token before = p.at(i - 1);
    Token next = p.at(i + 1);
    boolean plural =
        next.shape() == Token.Shape.LOWER
            && next.lower().endsWith("s")
            && !next.lower().endsWith("ss");
    return before.is(Kind.DETERMINER)
        && !before.isAny(Kind.SUBJECT.bit() | Kind.OBJECT_PRONOUN.bit() | Kind.INDEFINITE.bit())
        && !before.is("this")
        && !before.is("that")
        && plural
        && p.at(i).lower().endsWith("ed");
  }

  /** Before a plain form: "they", "inspectors", "children". */
  private static boolean isPluralSubject(Paragraph p, int at) {
    int i = p.at(at).shape() == Token.Shape.QUOTE ? at - 1 : at;
    Token t = p.at(i);
    return t.is("they")
        || t.is("we")
        || t.is("i")
        || t.is("you")
        || t.is("who")
        || t.is("people")
        || t.is("children")
        || t.is(Kind.GROUP)
        || (t.is(Kind.ADVERB) && i > 0 && isPluralSubject(p, i - 1))
        || (t.shape() == Token.Shape.LOWER
            && t.lower().endsWith("s")
            && !t.lower().endsWith("ss")
            && !t.is("'s")
            && !t.isAny(Kind.FINITE.bit() | Kind.DETERMINER.bit()));
  }

  /** "it's", "that's", "she's": a pronoun's ending is a verb, a noun's mostly a possessive. */
  private static boolean isVerbHere(Paragraph p, int i) {
    return (i > 0
            && p.at(i - 1).isAny(Kind.SUBJECT.bit() | Kind.INDEFINITE.bit() | Kind.QUESTION.bit()))
        || p.is(i - 1, "that")
        || p.is(i - 1, "let");
  }

  /** Whether some tokens hold a finite verb for sure: an auxiliary, a modal, a known past form. */
  public static boolean hasSureVerb(Paragraph p, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, p.size()); i++) {
      Token t = p.at(i);
      if (t.is("'s") ? isVerbHere(p, i) : t.isAny(Kind.CLAUSE_VERBS)) {
        return true;
      }
    }
    return false;
  }
}
