package org.onrecord.attribute.source;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Governed;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.NameShape;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Finds two who speak as one before a reporting verb. */
final class JointSources {

  private final Paragraph p;
  private final int lo;

  JointSources(Paragraph p, int lo) {
    this.p = p;
    this.lo = lo;
  }

  /**
   * "X, leader, and Y, chair of Z": two who speak together, each with an apposition. Asked of the
   * last one named, it looks for "and" before and for a first name before that, over one aside.
   */
  @Nullable Source together(Source second) {
    if (second.type() == Source.Type.OFFICE) {
      return offices(second);
    }
    Name last = second.name();
    if (last == null || second.type() != Source.Type.NAMED) {
      return null;
    }
    int and = second.from() - 1;
    if (!p.is(and, "and") || and <= lo) {
      return null;
    }
    for (int i = and - 1; i >= lo; i--) {
      Name first = p.nameAt(i);
      if (p.quoted(i) || p.at(i).isAny(Kind.SUBJECT.bit() | Kind.BE.bit() | Kind.MODAL.bit())) {
        return null;
      }
      if (first != null) {
        boolean beside =
            first.to() == and
                || p.isMark(first.to(), ',')
                || p.isMark(first.to(), '(')
                || ((p.is(first.to(), "of") || p.is(first.to(), "from") || p.is(first.to(), "for"))
                    && and - first.to() < 7);
        boolean object = p.at(first.from() - 1).is(Kind.PREPOSITION);
        return beside && !object && !hasVerb(lo, first.from()) && first.person() != last.person()
            ? new Source(
                Source.Type.JOINT,
                first.from(),
                second.to(),
                new Range(first.from(), last.to()),
                last,
                null)
            : null;
      }
    }
    return null;
  }

  /** "The Leader and the Chief Executive": two offices, or a name and an office. */
  private @Nullable Source offices(Source second) {
    int and = second.from() - 1;
    if (!p.is(and, "and") || and <= lo || !p.is(second.from(), "the")) {
      return null;
    }
    int from = and;
    Name name = p.nameAt(and - 1);
    if (name != null) {
      from = name.from();
    }
    for (Role role : p.roles()) {
      boolean before = role.to() == and && p.is(role.from() - 1, "the");
      from = name == null && before ? role.from() - 1 : from;
    }
    boolean opens =
        from < and
            && from >= lo
            && !p.at(from - 1).is(Kind.PREPOSITION)
            && !hasVerb(lo, from)
            && (from == lo || p.isMark(from - 1, ','));
    return opens
        ? new Source(
            Source.Type.JOINT, from, second.to(), new Range(from, second.head().to()), null, null)
        : null;
  }

  /** Whether whoever is named next may be what a verb is done to. */
  private boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = p.at(i);
      boolean past = t.lower().endsWith("ed") && t.shape() == Token.Shape.LOWER;
      if (past || (t.isAny(NounPhrases.CLAUSAL | Kind.FINITE.bit()) && !t.is("'s"))) {
        return true;
      }
    }
    return false;
  }

  /** "Jo Bell of the GMB": the person whom the body at {@code j} follows; null where none does. */
  @Nullable Source member(int j) {
    int i = j;
    while (i > lo && j - i < 6 && (p.at(i).isCapital() || p.is(i, "the"))) {
      i--;
    }
    boolean of = i < j && (p.is(i, "of") || p.is(i, "from")) && p.at(j).isCapital();
    Name name = of ? p.nameAt(i - 1) : null;
    boolean own =
        name != null && name.to() == i && name.from() >= lo && !Governed.owned(p, name, lo);
    boolean object = own && name != null && name.from() > lo && Governed.byPreposition(p, name);
    return !own || object || name == null
        ? null
        : SourceBefore.named(name).reaching(name.from(), j + 1);
  }

  /** "Katie and Reece Dolan", "Cllr Bell and Cllr Lee": where the first one begins. */
  int start(int last) {
    Name first = p.nameAt(last);
    if (first != null && first.to() == last + 1 && first.from() >= lo) {
      boolean object = first.from() > lo && p.at(first.from() - 1).is(Kind.PREPOSITION);
      return object ? -1 : first.from();
    }
    Token t = p.at(last);
    return t.isCapital() && t.isAny(NameShape.GIVEN) ? last : -1;
  }
}
