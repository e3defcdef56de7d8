package org.onrecord.attribute.speech;

import java.util.Set;
import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Where, within a sentence, what is reported ends and the author or the meeting goes on. */
final class Tails {

  private static final Set<String> VERDICTS =
      Set.of(
          "finding",
          "view",
          "claim",
          "figure",
          "point",
          "conclusion",
          "verdict",
          "charge",
          "criticism",
          "suggestion",
          "accusation",
          "assertion");

  private final Paragraph p;
  private final int from;
  private final int end;

  private Tails(Paragraph p, int from, int end) {
    this.p = p;
    this.from = from;
    this.end = end;
  }

  /** One past the last reported token of those between {@code from} and {@code end}. */
  static int end(Paragraph p, int from, int end) {
    Tails tails = new Tails(p, from, end);
    for (int i = from + 2; i < end - 1; i++) {
      if (!p.quoted(i) && tails.begins(i)) {
        return tails.before(i);
      }
    }
    return end;
  }

  private boolean begins(int i) {
    if (p.isMark(i, ',') || p.isMark(i, ';')) {
      return isRemark(i) || isVerdict(i) || isOwnVoice(i) || isContrast(i) || isOther(i);
    }
    return (p.is(i, "and") || p.is(i, "but")) && isAct(i);
  }

  /** ", noting her …", ", citing …", ", before leaving": a remark on what was said. */
  private boolean isRemark(int i) {
    Token next = p.at(i + 1);
    boolean ing =
        next.lower().endsWith("ing") && next.shape() == Token.Shape.LOWER && !p.quoted(i + 1);
    boolean remarks =
        ing
            && (next.is(Kind.CUE)
                || next.is("citing")
                || next.is("referring")
                || next.is("alluding"));
    boolean leaves =
        (next.is("before") || next.is("while"))
            && p.at(i + 2).lower().endsWith("ing")
            && !p.quoted(i + 1);
    return (remarks || leaves) && i + 1 < end - 1 && i > from + 2 && Clauses.hasVerb(p, from, i);
  }

  /** "; Councillor Ellis disagreed": what somebody else did. */
  private boolean isOther(int i) {
    Name name = p.isMark(i, ';') ? p.nameAt(i + 1) : null;
    return name != null
        && name.from() == i + 1
        && (p.is(name.to(), Kind.CUE)
            || p.is(name.to(), Kind.COURTESY)
            || p.is(name.to(), "disagreed"))
        && Clauses.hasVerb(p, from, i);
  }

  /** ", while Dufftown felt that": what another body thought of it. */
  private boolean isContrast(int i) {
    int at = i + 2;
    if (!p.is(i + 1, "while") && !p.is(i + 1, "whereas")) {
      return false;
    }
    while (at < Math.min(end, i + 8) && p.at(at).isWord() && !p.at(at).is(Kind.CUE)) {
      at++;
    }
    Token verb = p.at(at);
    return at > i + 2
        && verb.is(Kind.CUE)
        && verb.shape() == Token.Shape.LOWER
        && !verb.lower().endsWith("ing")
        && p.is(at + 1, "that")
        && p.at(i + 2).isCapital()
        && Clauses.hasVerb(p, from, i);
  }

  /** ", a finding with which inspectors concur", ", a claim that she rejects". */
  private boolean isVerdict(int i) {
    boolean noun = p.is(i + 1, "a") && VERDICTS.contains(p.at(i + 2).lower());
    return noun
        && (p.is(i + 3, Kind.PREPOSITION) || p.is(i + 3, "that") || p.is(i + 3, "which"))
        && Clauses.hasVerb(p, from, i);
  }

  /** ", and we accept that", "; our own figures suggest", ", and four of them did". */
  private boolean isOwnVoice(int i) {
    boolean and = p.is(i + 1, "and") || p.is(i + 1, "but") || p.is(i + 1, "though");
    int at = and ? i + 2 : i + 1;
    if ((!and && !p.isMark(i, ';')) || !Clauses.hasVerb(p, from, i)) {
      return false;
    }
    Token t = p.at(at);
    boolean when = t.is("when") && p.is(at + 1, "we");
    if (when || t.is("we") || t.is("our") || (t.is("i") && t.isCapital())) {
      return !hasOwn(from, i);
    }
    boolean shifted = isShifted(from, i);
    for (int k = at; k < Math.min(end, at + 9); k++) {
      Token verb = p.at(k);
      if (!verb.isWord() || p.is(k, Kind.SUBORDINATOR) || verb.is(Kind.PERSON_PRONOUN)) {
        return false;
      }
      if (verb.is("has") || verb.is("have") || verb.is("is") || verb.is("are") || verb.is("will")) {
        return shifted && k > at && !p.isMark(i, ';');
      }
      if (verb.is("did") && k + 2 >= end) {
        return k > at;
      }
      if (verb.isAny(Kind.BE.bit() | Kind.HAVE.bit() | Kind.MODAL.bit() | Kind.FINITE.bit())) {
        return false;
      }
    }
    return false;
  }

  private boolean hasOwn(int a, int b) {
    for (int i = a; i < b; i++) {
      if (p.is(i, "we") || p.is(i, "our") || p.is(i, "us")) {
        return !p.is(i, "us");
      }
    }
    return false;
  }

  /** Whether the first verb is in the tense of reports: had, was, would, could. */
  private boolean isShifted(int a, int b) {
    for (int i = a; i < b; i++) {
      Token t = p.at(i);
      if (p.quoted(i)) {
        continue;
      }
      if (t.is("had") || t.is("was") || t.is("were") || t.is("would") || t.is("could")) {
        return true;
      }
      if (t.isAny(Kind.BE.bit() | Kind.HAVE.bit() | Kind.MODAL.bit())) {
        return false;
      }
    }
    return false;
  }

  /**
   * "and thanked officers", "and left the room", ", and asked for a report": acts, not reported.
   */
  private boolean isAct(int i) {
    int verb = i + 1;
    while (p.is(verb, Kind.ADVERB)) {
      verb++;
    }
    Token t = p.at(verb);
    if (p.quoted(verb) || verb >= end || !Clauses.hasVerb(p, from + 1, i)) {
      return false;
    }
    boolean courtesy =
        t.is(Kind.COURTESY)
            && t.lower().endsWith("ed")
            && (!p.is(verb + 1, "to") || t.is("apologised"))
            && !p.is(verb + 1, "by");
    boolean tribute = t.is("paid") && p.is(verb + 1, "tribute");
    boolean room = p.is(verb + 2, "meeting") || p.is(verb + 2, "room") || p.is(verb + 2, "chamber");
    boolean asks = p.isMark(i - 1, ',') && isRequest(verb);
    return courtesy || tribute || (t.is("left") && room) || asks;
  }

  private boolean isRequest(int verb) {
    boolean something =
        (p.is(verb, "asked") || p.is(verb, "called") || p.is(verb, "requested"))
            && p.is(verb + 1, "for");
    return something
        || p.is(verb, "welcomed")
        || p.is(verb, "praised")
        || p.is(verb, "requested")
        || (p.is(verb, "sought") && p.at(verb + 1).is(Kind.DETERMINER));
  }

  private int before(int i) {
    int to = i;
    while (to > from + 1 && !p.quoted(to - 1) && (p.isMark(to - 1, ',') || p.isMark(to - 1, ';'))) {
      to--;
    }
    return to;
  }
}
