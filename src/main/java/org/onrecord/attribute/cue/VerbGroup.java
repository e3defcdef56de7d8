package org.onrecord.attribute.cue;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * What stands left of a reporting verb within its own group: auxiliaries and adverbs.
 *
 * @param left the token before the group
 * @param passive whether a form of "be" makes the verb passive
 * @param progressive whether a form of "be" goes with an -ing form
 * @param conjunction whether the group hangs on "and" or "but", its subject unsaid
 */
record VerbGroup(int left, boolean passive, boolean progressive, boolean conjunction) {

  /** The group of a single verb; null where the form cannot report at this place. */
  static @Nullable VerbGroup of(Paragraph p, int lo, int verb, Cue cue) {
    int j = verb - 1;
    boolean have = false;
    boolean doing = false;
    boolean be = false;
    while (j >= lo && !p.quoted(j)) {
      Token t = p.at(j);
      if (isAdverb(t)) {
        j--;
      } else if (t.isMark(',') && p.is(j - 1, "however") && p.isMark(j - 2, ',')) {
        j -= 3;
      } else if ((t.is(Kind.HAVE) && !have)
          || (t.is("'s") && cue.form() != Cue.Form.THIRD && isPronoun(p, j - 1))) {
        have = true;
        j--;
      } else if (t.is(Kind.BE) && !t.is("'s") && !be && !have) {
        be = true;
        j--;
      } else if (t.is(Kind.DO) && !doing) {
        doing = true;
        j--;
      } else {
        break;
      }
    }
    j = TimeBefore.skip(p, lo, j);
    Token left = p.get(j);
    boolean infinitive = left != null && left.is("to") && j >= lo;
    if (infinitive && phraseTo(p, j) >= 0) {
      j = phraseTo(p, j) - 1;
    } else if (infinitive || (left != null && left.is(Kind.MODAL) && !left.is("may"))) {
      return null;
    }
    boolean passive = be && cue.form() != Cue.Form.ING;
    if (cue.form() == Cue.Form.PARTICIPLE && !have && !be) {
      return null;
    }
    if (cue.form() == Cue.Form.PLAIN && !doing && !infinitive && !pluralBefore(p, lo, j)) {
      return null;
    }
    if (cue.form() == Cue.Form.THIRD && isNounPlace(p, lo, j)) {
      return null;
    }
    return new VerbGroup(j, passive, be && !passive, isConjunction(p, lo, j));
  }

  /** The group before a phrase that begins at {@code from}, which brings its own verb. */
  static @Nullable VerbGroup before(Paragraph p, int lo, int from) {
    int j = from - 1;
    boolean be = false;
    while (j >= lo
        && !p.quoted(j)
        && (isAdverb(p.at(j))
            || p.at(j).is(Kind.HAVE)
            || (p.at(j).is(Kind.BE) && !p.is(j, "'s")))) {
      be |= p.at(j).is(Kind.BE);
      j--;
    }
    Token left = p.get(j);
    if (left != null && j >= lo && (left.is("to") || left.is(Kind.MODAL))) {
      return null;
    }
    return new VerbGroup(j, false, be, isConjunction(p, lo, j));
  }

  private static boolean isPronoun(Paragraph p, int j) {
    return p.is(j, Kind.PERSON_PRONOUN) || p.is(j, "it");
  }

  private static boolean isConjunction(Paragraph p, int lo, int j) {
    return j >= lo && (p.is(j, "and") || p.is(j, "but") || p.is(j, "then")) && !p.quoted(j);
  }

  private static boolean isAdverb(Token t) {
    return t.is(Kind.NEGATIVE)
        || t.is("long")
        || t.is("since")
        || t.is("both")
        || (t.is("all") && t.shape() == Token.Shape.LOWER)
        || t.is("himself")
        || t.is("herself")
        || t.is("themselves")
        || t.is("itself")
        || (t.is(Kind.ADVERB) && !t.is("so"))
        || (t.shape() == Token.Shape.LOWER
            && t.lower().endsWith("ly")
            && t.lower().length() > 4
            && !t.is("family")
            && !t.is("assembly"));
  }

  /** "went on to", "wrote to": the report begins with that verb. */
  private static int phraseTo(Paragraph p, int to) {
    if (p.is(to - 1, "on")
        && (p.is(to - 2, "went")
            || p.is(to - 2, "goes")
            || p.is(to - 2, "going")
            || p.is(to - 2, "gone"))) {
      return to - 2;
    }
    boolean able =
        p.is(to - 1, "able")
            || p.is(to - 1, "pleased")
            || p.is(to - 1, "happy")
            || p.is(to - 1, "keen")
            || p.is(to - 1, "proud")
            || p.is(to - 1, "quick")
            || p.is(to - 1, "careful");
    if (able && p.is(to - 2, Kind.BE)) {
      return to - 2;
    }
    if (p.is(to - 1, "continues") || p.is(to - 1, "continue") || p.is(to - 1, "began")) {
      return to - 1;
    }
    if (p.is(to - 1, "wrote") || p.is(to - 1, "written") || p.is(to - 1, "continued")) {
      return p.is(to - 2, Kind.HAVE) ? to - 2 : to - 1;
    }
    return -1;
  }

  private static boolean pluralBefore(Paragraph p, int lo, int j) {
    Token t = p.get(j);
    if (t == null || j < lo) {
      return false;
    }
    return t.is("they")
        || t.is("you")
        || t.is(Kind.GROUP)
        || (t.isWord()
            && t.lower().endsWith("s")
            && !t.lower().endsWith("ss")
            && !t.is("'s")
            && (!t.isAny(Kind.ADVERB.bit() | Kind.FINITE.bit())
                || j == lo
                || isConjunction(p, lo, j - 1)))
        || (t.isMark(',') && p.at(lo).isWord())
        || t.is("who")
        || t.shape() == Token.Shape.NUMBER
        || t.is("cent")
        || t.is("percent")
        || (t.isAny(Kind.DETERMINER.bit()) && p.at(j - 1).endsSentence())
        || (t.isAny(Kind.DETERMINER.bit()) && j == lo)
        || t.isMark(')')
        || (t.isWord() && headIsPlural(p, lo, j));
  }

  /** "residents of the road say": the plural stands further left. */
  private static boolean headIsPlural(Paragraph p, int lo, int j) {
    for (int k = j; k >= Math.max(lo, j - 8); k--) {
      if (p.at(k).isAny(Kind.GROUP.bit() | Kind.DATA.bit())) {
        return true;
      }
      if (!p.at(k).isWord()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isNounPlace(Paragraph p, int lo, int j) {
    Token t = p.get(j);
    return t != null
        && j >= lo
        && ((t.is(Kind.DETERMINER) && !t.is("this") && !t.is("that"))
            || (t.is(Kind.POSSESSIVE) && !t.is("her"))
            || t.is("'s")
            || (t.shape() == Token.Shape.NUMBER && j > lo && p.is(j - 1, Kind.DETERMINER))
            || t.is(Kind.PREPOSITION));
  }

  /** "went on to say", "wrote to ask", "did not accept" are shown whole. */
  static int firstWord(Paragraph p, int i) {
    if (p.is(i - 1, "to") && p.is(i - 2, "on") && (p.is(i - 3, "went") || p.is(i - 3, "goes"))) {
      return i - 3;
    }
    if (p.is(i - 1, "to") && (p.is(i - 2, "wrote") || p.is(i - 2, "written"))) {
      return i - 2;
    }
    boolean not = p.is(i - 1, "not") && p.is(i - 2, Kind.DO);
    return not && (p.is(i, "accept") || p.is(i, "agree")) ? i - 2 : i;
  }
}
