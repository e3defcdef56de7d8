package org.onrecord.attribute.cue;

import java.util.Set;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Token;

/** What tokens look like as the beginning of content: a clause, an infinitive, a quotation. */
final class ContentShapes {

  private static final Set<String> WISHED_FOR = Set.of("for", "of", "as");

  private final Paragraph p;
  private final int hi;

  ContentShapes(Paragraph p, int hi) {
    this.p = p;
    this.hi = hi;
  }

  /** Whether only a colon, with or without a dash, stands between a token and the end. */
  boolean endsInColon(int i) {
    return p.isMark(i, ':') && (i + 1 >= hi || (p.at(i + 1).isDash() && i + 2 >= hi));
  }

  /** "highlighted the following key points:": the list beneath is the content. */
  boolean announcesList(int i) {
    int end = hi;
    while (end > i && p.at(end - 1).isDash()) {
      end--;
    }
    if (!p.isMark(end - 1, ':') || end - i > 12 || hi < p.size()) {
      return false;
    }
    return isFollowing(i, end) || !Clauses.hasSureVerb(p, i, end);
  }

  /** "the following points", "these comments": nouns that look like verbs. */
  private boolean isFollowing(int from, int end) {
    for (int i = from; i < end; i++) {
      if (p.at(i).isAny(Kind.AUXILIARIES)) {
        return false;
      }
    }
    return p.is(from + 1, "following") || p.is(from, "as");
  }

  boolean startsClauseAfterTime(int i) {
    return p.is(i + 1, Kind.BE) || p.is(i + 1, Kind.HAVE);
  }

  /** "(Tuesday)" before what is said: one past the bracket; -1 where none is, or a long one. */
  int afterBracket(int i) {
    for (int k = i + 1; p.isMark(i, '(') && k < Math.min(hi - 1, i + 6); k++) {
      if (p.isMark(k, ')')) {
        return k > i + 1 ? k + 1 : -1;
      }
      if (p.at(k).isAny(Kind.AUXILIARIES)) {
        return -1;
      }
    }
    return -1;
  }

  boolean quoteOpens(int i) {
    Quote q = p.quoteAt(i);
    return q != null && q.open() == i;
  }

  boolean infinitive(int i) {
    int verb = p.is(i, "not") ? i + 2 : i + 1;
    boolean anonymous =
        p.is(verb, "be") && (p.is(verb + 1, "named") || p.is(verb + 1, "identified"));
    if (anonymous || (p.is(verb, "remain") && p.is(verb + 1, "anonymous"))) {
      return false;
    }
    if (!p.is(verb - 1, "to") || verb >= hi) {
      return false;
    }
    Token t = p.at(verb);
    String word = t.lower();
    boolean plural =
        word.endsWith("ions")
            || word.endsWith("ments")
            || word.endsWith("ers")
            || word.endsWith("ies");
    return t.shape() == Token.Shape.LOWER
        && !plural
        && !t.isAny(Kind.DETERMINER.bit() | Kind.GROUP.bit() | Kind.OBJECT_PRONOUN.bit());
  }

  boolean startsPhrase(int i) {
    Token t = p.at(i);
    return t.isAny(
            Kind.DETERMINER.bit()
                | Kind.POSSESSIVE.bit()
                | Kind.SUBJECT.bit()
                | Kind.INDEFINITE.bit())
        || (t.isCapital() && !p.at(i - 1).isCapital() && !p.at(i - 1).is("of"))
        || (t.is(Kind.GROUP) && p.at(i - 1).isCapital());
  }

  boolean quoteIsClause(int i) {
    Quote q = p.quoteAt(i);
    return q != null && Quotations.isClause(p, q);
  }

  boolean startsClause(int i) {
    Token t = p.at(i);
    if (p.quoted(i)) {
      return true;
    }
    return t.isWord()
        && !t.isAny(Kind.AUXILIARIES)
        && !(t.is(Kind.PREPOSITION) && (t.is("of") || t.is("to") || t.is("for") || t.is("about")))
        && !t.is("and")
        && !t.is("or")
        && !t.is("but")
        && !t.is("as");
  }

  /** Whether tokens hold a verb that can head a clause, after at least one other word. */
  boolean isClause(int from, int to) {
    int end = Math.min(to, hi);
    int verb = Clauses.firstVerb(p, p.is(from, Kind.SUBJECT) ? from : from + 1, end);
    return verb >= 0 && verb < end;
  }

  /** "the Committee visit the site": a plain form after a noun, as of what is wished. */
  boolean isWish(int from) {
    for (int i = from + 1; i < hi; i++) {
      Token before = p.at(i - 1);
      boolean noun =
          before.isCapital()
              || before.isAny(Kind.GROUP.bit() | Kind.BODY.bit() | Kind.OFFICE.bit());
      if (p.is(i, Kind.PLAIN_VERB) && noun && p.at(i).shape() == Token.Shape.LOWER) {
        return true;
      }
    }
    return false;
  }

  /** A clause without "that": its verb must not hang on an "and" after a mere object. */
  boolean isBareClause(int from) {
    int verb = Clauses.firstVerb(p, p.is(from, Kind.SUBJECT) ? from : from + 1, hi);
    if (verb < 0) {
      return false;
    }
    int before = verb - 1;
    while (before > from && p.is(before, Kind.ADVERB)) {
      before--;
    }
    if (p.is(before, Kind.CONJUNCTION) && !p.quoted(before)) {
      return false;
    }
    boolean subordinate = false;
    for (int i = from + 1; i < verb; i++) {
      if (p.isMark(i, ';') && !p.quoted(i)) {
        return false;
      }
      boolean relative =
          p.is(i, Kind.SUBORDINATOR) && !p.is(i, Kind.PREPOSITION) && !p.is(i, "whether");
      subordinate |= relative && !p.quoted(i);
      if (p.isMark(i, ',') && !p.quoted(i) && p.is(i + 1, Kind.CONJUNCTION)) {
        return false;
      }
    }
    return !subordinate || Clauses.firstVerb(p, verb + 2, hi) >= 0;
  }

  /** ", for information, that": where the clause begins after a short aside; -1 where none is. */
  int afterAside(int comma) {
    boolean relative =
        p.is(comma + 1, "who")
            || p.is(comma + 1, "which")
            || p.is(comma + 2, "of")
            || p.is(comma + 2, "among");
    for (int i = comma + 1; i < Math.min(hi, comma + (relative ? 20 : 7)); i++) {
      if (p.isMark(i, ',')) {
        return p.is(i + 1, "that") && isClause(i + 2, hi) ? i + 2 : -1;
      }
      if (!p.at(i).isWord() || p.quoted(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** "having seen". */
  boolean isGerund(int i) {
    Token t = p.at(i);
    return t.lower().endsWith("ing") && t.shape() == Token.Shape.LOWER && t.lower().length() > 4;
  }

  /** Whether words that say when, where or to whom begin at {@code i}. */
  boolean opensAdverbial(int i) {
    Token t = p.at(i);
    return (t.is(Kind.PREPOSITION) && !t.is(Kind.DETERMINER))
        || t.is(Kind.TIME)
        || t.isMark(',')
        || t.is("last")
        || (t.is("this") && p.is(i + 1, Kind.TIME))
        || t.is("earlier");
  }

  /** "quoted a carer from her ward: “…”". */
  Content quoted(int from) {
    for (int i = from; i < Math.min(hi, from + 14); i++) {
      if (quoteOpens(i)) {
        return new Content(i, Opening.QUOTE, i);
      }
      if (!p.at(i).isWord() && !p.isMark(i, ':') && !p.isMark(i, ',')) {
        break;
      }
    }
    return Content.none(from);
  }

  /** "praised the “…” of staff", "criticised X for having". */
  Content object(Cue cue, int from) {
    for (int i = from; i < hi; i++) {
      Token t = p.at(i);
      if (quoteOpens(i) && cue.has(Frame.OBJECT)) {
        return new Content(from, Opening.OBJECT, from);
      }
      if (!p.quoted(i) && (t.endsSentence() || t.isMark(';') || (t.is("that") && i > from))) {
        return Content.none(from);
      }
      boolean gerund =
          cue.has(Frame.FOR)
              && i > from
              && WISHED_FOR.contains(t.lower())
              && p.get(i + 1) != null
              && p.at(i + 1).lower().endsWith("ing")
              && p.at(i + 1).shape() == Token.Shape.LOWER;
      if (gerund) {
        return new Content(from, Opening.OBJECT, from);
      }
    }
    return Content.none(from);
  }
}
