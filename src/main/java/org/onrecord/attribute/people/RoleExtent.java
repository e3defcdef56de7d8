package org.onrecord.attribute.people;

import java.util.Set;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** How far an office's wording reaches to the right of its head. */
final class RoleExtent {

  /** Heads after which a field of work may stand without "of" or "for". */
  private static final Set<String> FIELDLESS =
      Set.of("director", "holder", "officer", "manager", "lead");

  private final Paragraph p;
  private final long stops;
  private final Set<String> joiners;

  private RoleExtent(Paragraph p, long stops, Set<String> joiners) {
    this.p = p;
    this.stops = stops;
    this.joiners = joiners;
  }

  /** One past the last token of the office whose head stands at {@code head}. */
  static int end(Paragraph p, int head, long stops, Set<String> joiners) {
    return new RoleExtent(p, stops, joiners).end(head);
  }

  private int end(int head) {
    int i = head + 1;
    if (i < p.size() && joiners.contains(p.at(i).lower()) && isWording(i + 1)) {
      i = service(complement(i + 1));
    } else if (startsField(i)) {
      int field = complement(i + 1);
      if (p.isMark(i, ',') ? fieldFits(i + 1, field) : field > i + 1) {
        i = field;
      }
    } else if (isFieldless(head) && startsBareField(i)) {
      int field = complement(i);
      i = field > i && endsBareField(i, field) ? field : i;
    }
    return BracketedField.over(p, i);
  }

  /** "Head of Service, Care Delivery": the field of one who heads a service without a name. */
  private int service(int i) {
    if (!p.is(i - 1, "service") || !p.isMark(i, ',') || !startsField(i)) {
      return i;
    }
    int field = complement(i + 1);
    boolean last = field == p.size() && allField(i + 1, field) && p.at(field - 1).isCapital();
    return last || fieldFits(i + 1, field) ? field : i;
  }

  /** "Assistant Director Place, Assets and Growth": the field follows without "of" or "for". */
  private boolean isFieldless(int head) {
    Token t = p.at(head);
    boolean member = t.is("member") && p.is(head - 1, Kind.OFFICE_MODIFIER);
    return t.isCapital() && (member || FIELDLESS.contains(t.lower()));
  }

  private boolean startsBareField(int i) {
    Token t = p.at(i);
    return t.shape() == Token.Shape.CAPITALISED
        && p.nameAt(i) == null
        && !p.quoted(i)
        && !NameShape.isTitle(t)
        && !t.isAny(Kind.OFFICE.bit() | Kind.BODY.bit() | Kind.TIME.bit() | Kind.SUBJECT.bit());
  }

  private boolean endsBareField(int from, int to) {
    if (!allField(from, to) || !p.at(to - 1).isCapital()) {
      return false;
    }
    Token next = p.get(to);
    boolean name = p.nameAt(to) != null || (p.isMark(to, ',') && p.nameAt(to + 1) != null);
    return next == null
        || name
        || next.isMark(')')
        || next.isMark('(')
        || next.is(Kind.CUE)
        || next.is(Kind.HAVE);
  }

  /** ", Resources and Digital", " – Education and Lifelong Learning": a field of work. */
  @SuppressWarnings("ReferenceEquality") // one and the same quotation
  private boolean startsField(int i) {
    Token mark = p.get(i);
    Token next = p.get(i + 1);
    return mark != null
        && next != null
        && (mark.isMark(',') || mark.isDash())
        && next.isCapital()
        && p.nameAt(i + 1) == null
        && !NameShape.isTitle(next)
        && p.quoteAt(i + 1) == p.quoteAt(i - 1);
  }

  /** After a comma a field is one only if a name or a verb follows it. */
  private boolean fieldFits(int from, int to) {
    if (to == from || !p.at(to - 1).isCapital() || !allField(from, to)) {
      return false;
    }
    Token next = p.get(to);
    if (next != null && next.isMark(')')) {
      return !p.at(from).isAny(Kind.OFFICE.bit() | Kind.OFFICE_MODIFIER.bit());
    }
    if (next == null || next.isMark('(')) {
      return next != null;
    }
    if (next.isMark(',') || next.isDash()) {
      return p.nameAt(to + 1) != null || hasAnd(from, to);
    }
    return next.is(Kind.CUE) || next.is(Kind.HAVE) || next.is(Kind.ADVERB) || p.nameAt(to) != null;
  }

  private boolean hasAnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.is(i, "and")) {
        return true;
      }
    }
    return false;
  }

  private boolean allField(int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = p.at(i);
      if (!t.isCapital()
          && !t.is("and")
          && !t.is("'s")
          && !t.is("of")
          && !t.is("for")
          && !t.is("the")
          && !t.isMark('&')
          && !t.isMark('’')
          && !t.isMark(',')) {
        return false;
      }
    }
    return true;
  }

  private int complement(int from) {
    int i = from;
    while (i < p.size() && isWording(i)) {
      if (p.is(i, "and") && !joins(i)) {
        break;
      }
      if (p.isMark(i, ',') && !listGoesOn(i)) {
        break;
      }
      i++;
    }
    while ((i > from && !p.at(i - 1).isWord())
        || (i > from
            && !p.at(i - 1).isCapital()
            && p.at(i - 1)
                .isAny(
                    Kind.PREPOSITION.bit()
                        | Kind.CONJUNCTION.bit()
                        | Kind.DETERMINER.bit()
                        | Kind.ADVERB.bit()))) {
      if (p.at(i - 1).shape() == Token.Shape.QUOTE) {
        break;
      }
      i--;
    }
    return i;
  }

  private boolean isWording(int i) {
    Token t = p.get(i);
    if (t == null || p.nameAt(i) != null || NameShape.isTitle(t)) {
      return false;
    }
    if (t.is("'s")) {
      return isOwner(i) && !p.quoted(i);
    }
    if (t.isAny(stops)) {
      return false;
    }
    if (t.shape() == Token.Shape.QUOTE && (t.is("’") || t.is("'"))) {
      return !p.quoted(i);
    }
    if (p.quoted(i)) {
      return false;
    }
    if (t.isMark(',') || t.isMark('&') || t.isMark('/')) {
      return true;
    }
    if (!t.isWord()) {
      return false;
    }
    boolean verb =
        t.is(Kind.CUE) || t.is(Kind.FINITE) || t.lower().endsWith("ed") || t.is(Kind.ING);
    return t.isCapital() || !verb || isNounHere(i);
  }

  /** "Children's Services", "children's services": whose, and not "is". */
  private boolean isOwner(int i) {
    Token next = p.get(i + 1);
    if (next == null || !next.isWord() || p.nameAt(i + 1) != null) {
      return false;
    }
    long verbal =
        Kind.DETERMINER.bit()
            | Kind.ADVERB.bit()
            | Kind.PREPOSITION.bit()
            | Kind.NEGATIVE.bit()
            | Kind.CUE.bit();
    return p.at(i - 1).isCapital() ? next.isCapital() : !next.isAny(verbal);
  }

  /** "support", "review", "needs" after "for" or an adjective are nouns. */
  private boolean isNounHere(int i) {
    Token t = p.at(i);
    boolean plain = !t.lower().endsWith("ed") && !t.lower().endsWith("ing");
    return (plain && t.is(Kind.PLAIN_VERB) && !t.is(Kind.FINITE))
        || t.is("needs")
        || t.is("works")
        || t.is("housing")
        || t.is("planning")
        || t.is("learning")
        || t.is("parenting")
        || t.is("safeguarding")
        || t.is("licensing")
        || t.is("cleansing")
        || t.is("wellbeing")
        || t.is("commissioning")
        || t.is("engineering");
  }

  /** An "and" within the office joins two of a kind. */
  private boolean joins(int i) {
    Token next = p.get(i + 1);
    if (next == null || !isWording(i + 1) || (next.is(Kind.OFFICE) && next.isCapital())) {
      return false;
    }
    if (OfficeWords.open(p, i + 1)) {
      return false;
    }
    boolean capital = p.at(i - 1).isCapital() || p.is(i - 1, "'s");
    return capital == next.isCapital() || (!capital && !next.isCapital()) || next.is("the");
  }

  /** A comma stays inside where capitalised words follow and an "and" closes the list. */
  private boolean listGoesOn(int comma) {
    if (!p.at(comma - 1).isCapital() && !p.is(comma - 1, "'s")) {
      return lowerListGoesOn(comma);
    }
    int i = comma + 1;
    while (i < p.size() && i - comma < 12) {
      Token t = p.at(i);
      if (p.nameAt(i) != null || NameShape.isTitle(t)) {
        return false;
      }
      if (t.is("and") || t.isMark('&')) {
        int at = p.is(i + 1, "the") ? i + 2 : i + 1;
        Token next = p.get(at);
        return next != null && next.isCapital() && p.nameAt(at) == null && !NameShape.isTitle(next);
      }
      if (!t.isCapital() && !t.isMark(',') && !t.is("'s") && !t.is("of") && !t.isMark('’')) {
        return false;
      }
      i++;
    }
    return false;
  }

  private boolean lowerListGoesOn(int comma) {
    for (int i = comma + 1; i < Math.min(p.size(), comma + 4); i++) {
      Token t = p.at(i);
      if (t.is("and")) {
        return i > comma + 1
            && p.get(i + 1) != null
            && !p.at(i + 1).isCapital()
            && isWording(i + 1);
      }
      if (!t.isWord()
          || t.isCapital()
          || !isWording(i)
          || t.is(Kind.DETERMINER)
          || t.is(Kind.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }
}
