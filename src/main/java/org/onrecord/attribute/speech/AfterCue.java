package org.onrecord.attribute.speech;

import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** How a sentence goes on after a cue that stands in its midst: "A, she said, B". */
final class AfterCue {

  private final Paragraph p;
  private final Range s;
  private final SentenceShapes shapes;

  AfterCue(Paragraph p, Range s, SentenceShapes shapes) {
    this.p = p;
    this.s = s;
    this.shapes = shapes;
  }

  /** Whether what stands between {@code left} and the cue is reported, by how it goes on after. */
  boolean follows(Site site, int left, int after) {
    int end = site.from();
    boolean according = site.link() == Site.Link.ACCORDING;
    boolean within = goesOnWithVerb(after);
    if (!within && (end - left < 3 || !Clauses.hasVerb(p, left + 1, end))) {
      return false;
    }
    boolean verbless = !Clauses.hasSureVerb(p, left, end) && !according && !within;
    boolean adverbial = verbless && p.at(left).is(Kind.PREPOSITION) && !hasMainClause(left, end);
    boolean condition =
        shapes.opensSubordinate(left) && !shapes.endsAfter(site) && !goesOnWithClause(after);
    return !adverbial && !condition && (goesOn(after) || endsAt(site, after) || according);
  }

  /** Whether a comma or a dash closes the cue. */
  boolean goesOn(int after) {
    return p.isMark(after, ',') || (after < s.to() && p.at(after).isDash());
  }

  /** "The trouble, she said, is that A": the verb of what is said stands after the cue. */
  private boolean goesOnWithVerb(int comma) {
    int i = comma + 1;
    while (p.is(i, Kind.ADVERB)) {
      i++;
    }
    Token t = p.at(i);
    boolean verb = t.isAny(Kind.CLAUSE_VERBS) && !t.is(Kind.CUE);
    return p.isMark(comma, ',') && verb && !p.quoted(i) && i < s.to() - 1;
  }

  /** "If the roof goes, she warned, the hall will close": the main clause follows the cue. */
  private boolean goesOnWithClause(int comma) {
    return p.isMark(comma, ',')
        && !p.is(comma + 1, Kind.CONJUNCTION)
        && !p.is(comma + 1, Kind.SUBORDINATOR)
        && !shapes.isReporting(comma + 1, s.to())
        && Clauses.hasVerb(p, comma + 1, s.to());
  }

  /** Over ", she said plainly,", and where {@code adverbials} may stand over those, too. */
  int over(int from, boolean adverbials) {
    int i = from;
    while (i < s.to() && p.at(i).lower().endsWith("ly") && p.isMark(i + 1, ',')) {
      i++;
    }
    return adverbials ? afterAdverbial(i) : i;
  }

  /** Over "on Monday", "in a letter to the board" after a cue, if a comma or the end follows. */
  private int afterAdverbial(int i) {
    Token first = p.at(i);
    boolean opens =
        (first.is(Kind.PREPOSITION) && !first.is("to"))
            || first.is(Kind.TIME)
            || first.is("last")
            || first.is("this")
            || first.is("yesterday");
    for (int k = i; opens && k < Math.min(s.to(), i + 12); k++) {
      Token t = p.at(k);
      if (t.isMark(',') || (t.endsSentence() && k + 1 >= s.to())) {
        return k;
      }
      if (!t.isWord() || p.quoted(k) || isClausal(t)) {
        return i;
      }
    }
    return i;
  }

  /** Whether nothing more is said after the cue and what says when. */
  private boolean endsAt(Site site, int after) {
    return shapes.endsAfter(site) || (after < s.to() && p.at(after).endsSentence());
  }

  /** "in May" is no modal, a possessive no verb. */
  private static boolean isClausal(Token t) {
    return t.isAny(Kind.CLAUSE_VERBS | Kind.SUBORDINATOR.bit()) && !t.is("'s") && !t.isCapital();
  }

  /** "In all, twelve were lost", "To win, they need X": a clause stands after the first comma. */
  private boolean hasMainClause(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.isMark(i, ',') && !p.quoted(i)) {
        return Clauses.hasVerb(p, i + 1, to);
      }
    }
    return false;
  }
}
