package org.onrecord.attribute.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.ListedName;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Reads a noun phrase without a name in it, leftwards from its last word. */
public final class NounPhrases {

  /** The kinds of words that open or carry a clause, so that no noun phrase goes on over them. */
  public static final long CLAUSAL = Kind.AUXILIARIES | Kind.SUBJECT.bit();

  private static final long OPENS = Kind.DETERMINER.bit() | Kind.POSSESSIVE.bit();
  private static final long SPEAKS =
      Kind.GROUP.bit() | Kind.BODY.bit() | Kind.PERSON.bit() | Kind.DOCUMENT.bit();

  private NounPhrases() {}

  /**
   * The source that ends at {@code last}, not before {@code lo}; null where no phrase ends there.
   */
  static @Nullable Source before(Paragraph p, List<Role> roles, int lo, int last) {
    int k = last;
    int cut = last + 1;
    while (k >= lo && !p.quoted(k)) {

      if (isParticiple(p, k, last)) {
        cut = k;
      } else if (!belongs(p, lo, k)) {
        break;
      }
      k--;
    }
    int who = relative(p, lo, k);
    if (who > lo) {
      Source source = before(p, roles, lo, who - 1);
      boolean bare = source != null && p.is(who - 1, "those") && p.at(last).isWord();
      return source == null || !bare
          ? source
          : new Source(
              source.type(),
              source.from(),
              last + 1,
              new Range(source.from(), last + 1),
              null,
              source.role());
    }
    int from = k + 1;
    while (from < cut
        && p.at(from).isAny(Kind.CONJUNCTION.bit() | Kind.ADVERB.bit() | Kind.NEGATIVE.bit())) {
      from++;
    }
    for (int i = from + 1; i < Math.min(cut - 1, from + 4); i++) {
      from = p.is(i, "ago") ? i + 1 : from; // "Three years ago the council"
    }
    if (from >= cut) {
      return null;
    }
    boolean share =
        (p.is(from, "about") || p.is(from, "around") || p.is(from, "over"))
            && (p.at(from + 1).shape() == Token.Shape.NUMBER || isNumeral(p, from + 1));
    if (!share && p.at(from).is(Kind.PREPOSITION) && !p.at(from).is(Kind.DETERMINER)) {
      from = insideAdverbial(p, from, last);
      cut = last + 1;
    }
    return from < 0 ? null : SourceSorts.classify(p, from, cut);
  }

  /**
   * "interviewed by the inspectors", "living near the site": what stands left of it is the head.
   */
  private static boolean isParticiple(Paragraph p, int k, int last) {
    Token t = p.at(k);
    if (k >= last || t.isCapital() || t.isAny(CLAUSAL) || k == 0 || !p.at(k - 1).isWord()) {
      return false;
    }
    Token next = p.at(k + 1);
    boolean past =
        (isPast(t) && next.isAny(Kind.PREPOSITION.bit() | Kind.TIME.bit() | Kind.ADVERB.bit()))
            || (isPast(t) && next.is(Kind.DETERMINER) && p.is(k + 2, Kind.TIME))
            || (isPast(t) && (next.is("out") || next.is("up") || next.is("down")));
    boolean ing =
        t.lower().endsWith("ing")
            && t.lower().length() > 4
            && (next.is(Kind.PREPOSITION) || next.is(Kind.DETERMINER) || next.isCapital())
            && !next.is("of");
    return (past || ing) && !p.at(k - 1).isAny(OPENS | CLAUSAL | Kind.PREPOSITION.bit());
  }

  /** "four in ten", "half of": numbers that words for people stand after, or could. */
  private static boolean isNumeral(Paragraph p, int i) {
    return p.at(i).is(Kind.DETERMINER) && (p.is(i + 1, "in") || p.is(i + 1, "of"));
  }

  static boolean isPast(Token t) {
    return t.lower().endsWith("ed") || t.is(Kind.PARTICIPLE);
  }

  /** "residents who watched the debate said": the subject stands before "who". */
  private static int relative(Paragraph p, int lo, int stop) {
    for (int i = stop; i > Math.max(lo, stop - 8); i--) {
      Token t = p.at(i);
      if (t.is("who") && p.at(i - 1).isWord()) {
        return i;
      }
      if (!t.isWord() || p.quoted(i) || t.is("and") || t.is("that")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean belongs(Paragraph p, int lo, int k) {
    Token t = p.at(k);
    if (ListedName.holds(p, lo, k)) {
      return true;
    }
    if (t.isMark(',') && !p.quoted(k)) {
      return isNameComma(p, lo, k);
    }
    if (!t.isWord()) {
      return t.isMark('&') || t.isMark('/') || ((t.is("’") || t.is("'")) && !p.quoted(k));
    }
    if (t.is(Kind.CONJUNCTION)) {
      boolean within =
          t.is("and")
              && p.at(k - 1).isCapital()
              && p.at(k + 1).isCapital()
              && isBodyAhead(p, k + 1);
      return (t.is("and") || t.is("or")) && k > lo && (within || !hasVerb(p, clause(p, lo, k), k));
    }
    if (t.is("her") || t.is("'s")) {
      return !t.is("'s") || (p.get(k + 1) != null && !p.at(k + 1).is(Kind.ADVERB));
    }
    if (t.is("them") && p.is(k - 1, "of")) {
      return true;
    }
    if (t.isAny(CLAUSAL | Kind.OBJECT_PRONOUN.bit() | Kind.NEGATIVE.bit()) && !t.is("may")) {
      return false;
    }
    if (t.is("that") && p.is(k + 1, Kind.TIME)) {
      return true;
    }
    if (t.is(Kind.SUBORDINATOR) || t.is(Kind.QUESTION)) {
      return t.is(Kind.PREPOSITION) && !t.is("since") && !t.is("after") && !t.is("before");
    }
    if (t.is(Kind.ADVERB)
        && !t.isCapital()
        && k > lo
        && !t.is("early")
        && !t.is("very")
        && !t.is("just")
        && !t.is("only")
        && !t.is("even")) {
      return t.lower().endsWith("ly") || t.is("afterwards") || t.is("beforehand");
    }
    boolean verb = (t.is(Kind.FINITE) || t.is(Kind.CUE)) && !t.isCapital();
    boolean opens = k == lo || p.is(k - 1, Kind.CONJUNCTION) || p.isMark(k - 1, ',');
    boolean plural = t.lower().endsWith("s") && opens && p.is(k + 1, Kind.CUE);
    return !verb || plural || isNoun(p, k);
  }

  /** "Of those that answered, X and Y": where the words since the last comma begin. */
  private static int clause(Paragraph p, int lo, int k) {
    int i = k;
    while (i > lo && !p.isMark(i - 1, ',')) {
      i--;
    }
    return i;
  }

  /** "Equality, Diversity and Inclusion team": a comma in a list of capitals that a body ends. */
  private static boolean isNameComma(Paragraph p, int lo, int k) {
    if (k <= lo
        || !p.at(k - 1).isCapital()
        || !p.at(k + 1).isCapital()
        || p.nameAt(k + 1) != null) {
      return false;
    }
    for (int i = k + 1; i < Math.min(p.size(), k + 8); i++) {
      Token t = p.at(i);
      if (t.is("and")) {
        return p.at(i + 1).isCapital() && isBodyAhead(p, i + 1) && p.nameAt(k - 1) == null;
      }
      if (!t.isCapital() && !t.isMark(',')) {
        return false;
      }
    }
    return false;
  }

  /** Whether capitals from here on end in a word for a body: "… People Scrutiny Committee". */
  private static boolean isBodyAhead(Paragraph p, int from) {
    int i = from;
    while (p.at(i + 1).isCapital() && p.nameAt(i + 1) == null) {
      i++;
    }
    boolean small = p.at(i + 1).is(Kind.BODY) && p.at(i + 1).shape() == Token.Shape.LOWER;
    return (i > from && p.at(i).is(Kind.BODY)) || small;
  }

  /** "report", "claims", "needs" after an article, an adjective or a preposition. */
  private static boolean isNoun(Paragraph p, int k) {
    Token t = p.at(k);
    if (t.lower().endsWith("ed") || (t.lower().endsWith("ing") && !t.is(Kind.CUE))) {
      int before = k - 1;
      while (before > 0 && p.at(before).lower().endsWith("ly")) {
        before--;
      }
      return before >= 0 && p.at(before).isAny(OPENS);
    }
    if (t.isAny(SPEAKS)) {
      return true;
    }
    return k > 0 && (p.at(k - 1).isAny(OPENS | Kind.PREPOSITION.bit()) || p.is(k - 1, "'s"));
  }

  private static boolean hasVerb(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = p.at(i);
      if ((t.isAny(CLAUSAL | Kind.FINITE.bit()) && !t.is("'s"))
          || (t.is(Kind.CUE) && !t.isAny(SPEAKS))) {
        return true;
      }
      if (!t.isCapital() && t.lower().endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  /** "In its report of June Ofsted", "At its meeting the Committee": the phrase at the end. */
  private static int insideAdverbial(Paragraph p, int from, int last) {
    for (int d = last; d > from + 1; d--) {
      boolean opens = p.at(d).isAny(OPENS) && !p.at(d).is(Kind.PERSON_PRONOUN);
      if (opens && !p.at(d - 1).isAny(Kind.PREPOSITION.bit() | OPENS) && p.at(d - 1).isWord()) {
        return d;
      }
    }
    Token t = p.at(last);
    if (!t.isAny(SPEAKS) && !t.isCapital()) {
      return -1;
    }
    int d = last;
    boolean listed = false;
    while (d > from + 1 && t.isCapital() && goesOnLeft(p, from, d)) {
      listed |= !p.at(d - 1).isCapital();
      d--;
    }
    if (listed && p.at(d - 1).is(Kind.DETERMINER)) {
      return d - 1;
    }
    return p.at(d - 1).isAny(OPENS | Kind.PREPOSITION.bit()) ? -1 : d;
  }

  private static boolean goesOnLeft(Paragraph p, int from, int d) {
    boolean capital = p.at(d - 1).isCapital() && !p.at(d - 1).is(Kind.TIME) && d > from + 2;
    return capital || ListedName.holds(p, from, d - 1);
  }
}
