package org.onrecord.attribute.cue;

import java.util.Set;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Cue;
import org.onrecord.attribute.text.Frame;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Finds where the content after a reporting verb begins, over hearers and adverbials. */
final class ContentFinder {

  private static final int LONGEST_HEARER = 16;
  private static final Set<String> MANNERS =
      Set.of(
          "writing",
          "person",
          "public",
          "private",
          "evidence",
          "reply",
          "response",
          "email",
          "e-mail",
          "letter",
          "telephone",
          "phone",
          "length",
          "once");

  private final Paragraph p;
  private final int hi;
  private final ContentShapes shapes;

  ContentFinder(Paragraph p, int hi) {
    this.p = p;
    this.hi = hi;
    this.shapes = new ContentShapes(p, hi);
  }

  /** The content of {@code cue}, whose last token is before {@code at}. */
  Content of(Cue cue, int at) {
    int i = overAdverbs(at);
    if (i >= hi) {
      return Content.none(at);
    }
    if (p.isMark(i, ':')) {
      return new Content(
          i + 1, i + 1 < p.size() && p.quoted(i + 1) ? Opening.QUOTE : Opening.COLON, at);
    }
    if (cue.lemma().equals("quote")) {
      return shapes.quoted(i);
    }
    if (p.is(i, "as") && p.is(i + 1, "to") && p.is(i + 2, Kind.QUESTION)) {
      i += 2;
    }
    if (shapes.announcesList(i)) {
      return new Content(hi, Opening.COLON, at);
    }
    if (shapes.quoteOpens(i) && !cue.has(Frame.OBJECT)) {
      return new Content(i, Opening.QUOTE, at);
    }
    if (p.isMark(i, ',') && shapes.quoteOpens(i + 1)) {
      return new Content(i + 1, Opening.QUOTE, at);
    }
    if (p.is(i, "that") && shapes.endsInColon(i + 1)) {
      return new Content(hi, Opening.COLON, i);
    }
    boolean clause =
        !cue.has(Frame.DATA)
            || shapes.isClause(i + 1, hi)
            || (cue.lemma().equals("suggest") && shapes.isWish(i + 1));
    if (p.is(i, "that") && takesThat(cue) && p.at(i + 1).isAny(Kind.AUXILIARIES)) {
      return new Content(i, Opening.CLAUSE, at);
    }
    if (p.is(i, "that") && clause && takesThat(cue)) {
      return new Content(i + 1, Opening.THAT, at);
    }
    if (isQuestion(i, cue)) {
      return new Content(i, Opening.QUESTION, at);
    }
    if (shapes.infinitive(i)
        && (cue.has(Frame.TO) || (cue.has(Frame.ASK) && !cue.has(Frame.NOUN)))) {
      return new Content(i, Opening.INFINITIVE, at);
    }
    if (shapes.infinitive(i) && cue.has(Frame.URGE) && p.is(i - 1, "both")) {
      return new Content(i - 1, Opening.INFINITIVE, i);
    }
    Content hearer = cue.has(Frame.TELL) || cue.has(Frame.URGE) ? hearer(cue, i) : Content.none(at);
    if (hearer.opening() != Opening.NONE) {
      return hearer;
    }
    if (cue.lemma().equals("deny") && shapes.isGerund(i)) {
      return new Content(i, Opening.CLAUSE, at);
    }
    Content later = laterThat(cue, i);
    if (later.opening() != Opening.NONE) {
      return later;
    }
    boolean bare = cue.has(Frame.SAY) && !cue.lemma().equals("tell");
    if (bare && shapes.startsClause(i) && shapes.isBareClause(i) && clauseNow(cue, i)) {
      return new Content(i, Opening.CLAUSE, at);
    }
    if (cue.has(Frame.FOR) || cue.has(Frame.OBJECT)) {
      Content object = shapes.object(cue, i);
      if (object.opening() != Opening.NONE) {
        return object;
      }
    }
    return new Content(i, Opening.NONE, hearer.hearer());
  }

  private static boolean takesThat(Cue cue) {
    return cue.has(Frame.THAT) || cue.has(Frame.SAY) || cue.has(Frame.ASK) || cue.has(Frame.TELL);
  }

  /** "told" and its like need their hearer; a clause right after "found" must have its own verb. */
  private boolean clauseNow(Cue cue, int i) {
    return !cue.has(Frame.TELL) || !p.is(i, Kind.OBJECT_PRONOUN) || p.is(i, "it");
  }

  private int overAdverbs(int at) {
    int i = at;
    while (i < hi && !p.quoted(i)) {
      Token t = p.at(i);
      boolean ly =
          t.lower().endsWith("ly") && t.shape() == Token.Shape.LOWER && t.lower().length() > 4;
      boolean plain =
          t.is(Kind.ADVERB)
              && !t.is("there")
              && !t.is("here")
              && !t.is("only")
              && !t.is("very")
              && !t.is("too");
      int bracket = shapes.afterBracket(i);
      if (bracket > 0) {
        i = bracket;
      } else if ((ly && !p.is(i + 1, Kind.BE)) || (plain && !shapes.startsClauseAfterTime(i))) {
        i++;
      } else if ((t.is("on") && p.is(i + 1, Kind.TIME)) || isManner(i)) {
        i += 2;
      } else if (t.is(Kind.TIME) && t.isCapital() && !p.is(i + 1, Kind.BE)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** "confirmed in writing that", "argued at length that". */
  private boolean isManner(int i) {
    boolean opens = p.is(i, "in") || p.is(i, "by") || p.is(i, "at");
    return opens && MANNERS.contains(p.at(i + 1).lower()) && p.is(i + 2, "that");
  }

  private boolean isQuestion(int i, Cue cue) {
    if (!p.is(i, Kind.QUESTION) || p.quoted(i)) {
      return false;
    }
    boolean asks = cue.has(Frame.ASK);
    if (p.is(i, "if")
        || p.is(i, "when")
        || p.is(i, "where")
        || p.is(i, "who")
        || p.is(i, "which")) {
      return asks || (cue.lemma().equals("explain") && p.is(i, "where"));
    }
    boolean takes = asks || takesThat(cue) || cue.has(Frame.OBJECT);
    return takes && shapes.isClause(i, hi);
  }

  /** "members that", "leaders to fill", "the meeting:", "the Chronicle it will". */
  private Content hearer(Cue cue, int from) {
    int i = from;
    while (i < hi && i - from < LONGEST_HEARER && !p.quoted(i)) {
      Token t = p.at(i);
      if (t.is("that")
          && i > from
          && !p.is(from, "about")
          && !p.is(from, "for")
          && shapes.isClause(i + 1, hi)
          && !p.at(i - 1).is(Kind.PREPOSITION)) {
        return cue.has(Frame.TELL) ? new Content(i + 1, Opening.THAT, i) : urged(cue, from, i);
      }
      if (i > from && t.is(Kind.QUESTION) && !t.is("who") && !t.is("which") && !t.is("where")) {
        return new Content(i, Opening.QUESTION, i);
      }
      if (i > from && shapes.infinitive(i) && cue.has(Frame.URGE)) {
        return new Content(from, Opening.INFINITIVE, i);
      }
      if (t.isMark(':')) {
        return new Content(i + 1, shapes.quoteOpens(i + 1) ? Opening.QUOTE : Opening.COLON, i);
      }
      int aside = t.isMark(',') && i > from ? shapes.afterAside(i) : -1;
      if (aside > 0) {
        return cue.has(Frame.TELL) ? new Content(aside, Opening.THAT, i) : Content.none(from);
      }
      if (!t.isWord() && !t.isMark('&') && !t.is("’")) {
        boolean quote = t.isMark(',') && shapes.quoteOpens(i + 1);
        return quote ? new Content(i + 1, Opening.QUOTE, i) : new Content(i, Opening.NONE, i);
      }
      if ((i > from && (Hearers.reports(p, from, i) || t.isAny(Kind.CLAUSE_VERBS)) && !t.is("'s"))
          || (t.is(Kind.SUBJECT) && !t.is("it") && !t.is("you"))) {
        return bareAfterHearer(cue, from);
      }
      i++;
    }
    if (i < hi && shapes.quoteOpens(i) && i > from) {
      return new Content(i, Opening.QUOTE, i);
    }
    return new Content(i, Opening.NONE, i);
  }

  private static Content urged(Cue cue, int from, int at) {
    return cue.has(Frame.URGE) && !cue.has(Frame.ASK) ? Content.none(at) : Content.none(from);
  }

  /** The hearer ends where the next noun phrase begins. */
  private Content bareAfterHearer(Cue cue, int from) {
    if (!cue.has(Frame.TELL)) {
      return Content.none(from);
    }
    int i = from;
    Name name = p.nameAt(from);
    if (name != null) {
      i = name.to();
    } else if (p.is(from, Kind.OBJECT_PRONOUN) || p.is(from, Kind.GROUP)) {
      i = from + 1;
    } else {
      i = Hearers.end(p, from, hi);
      if (i < 0 || !shapes.isClause(i, hi)) {
        i = from + (p.is(from, Kind.DETERMINER) ? 2 : 1);
        while (i < hi && !shapes.startsPhrase(i)) {
          i++;
        }
      }
    }
    boolean clause =
        i < hi && i > from && shapes.startsClause(i) && shapes.isClause(i, hi) && !p.quoted(i);
    return clause && (cue.lemma().equals("tell") || cue.has(Frame.SAY)) && cue.lemma().length() > 3
        ? new Content(i, Opening.CLAUSE, i)
        : Content.none(from);
  }

  /** "said in a statement that", "confirmed to reporters on Monday that". */
  private Content laterThat(Cue cue, int from) {
    boolean topic = cue.has(Frame.ASK) && (p.is(from, "about") || p.is(from, "for"));
    if ((!takesThat(cue) && !cue.has(Frame.QUOTE))
        || p.quoted(from)
        || !shapes.opensAdverbial(from)
        || (p.isMark(from, ',') && p.is(from + 1, Kind.CONJUNCTION))
        || topic) {
      return Content.none(from);
    }
    for (int i = from + 1; i < Math.min(hi, from + 13); i++) {
      Token t = p.at(i);
      if (p.quoted(i)) {
        return shapes.quoteOpens(i)
                && cue.has(Frame.QUOTE)
                && (p.isMark(i - 1, ',') || shapes.quoteIsClause(i))
            ? new Content(i, Opening.QUOTE, from)
            : Content.none(from);
      }
      if (t.is("that") && shapes.isClause(i + 1, hi) && !p.at(i - 1).is(Kind.PREPOSITION)) {
        return takesThat(cue) ? new Content(i + 1, Opening.THAT, from) : Content.none(from);
      }
      if (takesThat(cue) && isQuestion(i, cue) && !p.is(i, "if") && !p.is(i, "who")) {
        return new Content(i, Opening.QUESTION, from);
      }
      if (t.is(Kind.CUE) && t.lower().endsWith("ing")) {
        return Content.none(from);
      }
      if (t.isMark(':')) {
        return new Content(i + 1, shapes.quoteOpens(i + 1) ? Opening.QUOTE : Opening.COLON, from);
      }
      if (t.isMark(',') && shapes.quoteOpens(i + 1)) {
        return new Content(i + 1, Opening.QUOTE, from);
      }
      boolean may = t.is(Kind.TIME) && t.isCapital();
      if ((t.isAny(Kind.AUXILIARIES) && !may)
          || t.isMark(';')
          || t.endsSentence()
          || (t.is(Kind.SUBJECT) && !t.is("you"))) {
        boolean own = t.is(Kind.SUBJECT) && !t.is("who") && !t.is("which");
        return own && cue.has(Frame.SAY) && i > from + 1 && shapes.isClause(i, hi)
            ? new Content(i, Opening.CLAUSE, from)
            : Content.none(from);
      }
    }
    return Content.none(from);
  }
}
