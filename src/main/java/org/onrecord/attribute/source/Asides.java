package org.onrecord.attribute.source;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Finds the source before an aside in commas or dashes that stands between it and its verb. */
final class Asides {

  /** The longest quotation that may be a mere term: "which was rated ‘C3’ in May". */
  private static final int TERM = 3;

  /** How many words a subject has at most before its relative clause. */
  private static final int RELATIVE = 9;

  private final Paragraph p;
  private final int lo;
  private final SourceBefore before;

  Asides(Paragraph p, int lo, SourceBefore before) {
    this.p = p;
    this.lo = lo;
    this.before = before;
  }

  /** A comma or dash before the verb closes an aside: "X, leader of Y, said". */
  @Nullable Source over(int close) {
    Source whole = overRelative(close);
    if (whole != null) {
      return whole;
    }
    Name last = p.nameAt(close - 1);
    if (last != null && last.to() == close && last.from() >= lo) {
      Source named = before.plain(close - 1);
      boolean own = named != null && named.from() < last.from();
      boolean made =
          named != null && p.is(named.from() - 1, Kind.PREPOSITION) && opensAside(named.from() - 2);
      if (!made && (own || opensAside(last.from() - 1))) {
        return named;
      }
    }
    for (int open = close - 1; open >= lo; open--) {
      if (p.quoted(open)) {
        Quote inside = p.quoteAt(open);
        if (inside == null || inside.length() > TERM || inside.open() < lo) {
          return null;
        }
        open = inside.open();
        continue;
      }
      boolean mark = p.isMark(open, ',') || (p.at(open).isDash() && p.at(close).isDash());
      if (mark && open > lo) {
        Source left = p.isMark(open - 1, ')') ? before.at(open - 1) : before.plain(open - 1);
        if (left != null && carriesAside(left)) {
          return left;
        }
        Source body = left == null ? null : namedBody(left, open, close);
        if (body != null) {
          return body;
        }
      }
    }
    return last != null && last.to() == close && last.from() >= lo ? before.plain(close - 1) : null;
  }

  /** "X, who founded Y, a club for Z, and has seen much, asked": the subject of it all. */
  private @Nullable Source overRelative(int close) {
    int last = close - 1;
    while (last > lo && !p.isMark(last, ',')) {
      last--;
    }
    boolean more = p.is(last + 1, "and") && p.at(last + 2).isAny(Kind.AUXILIARIES);
    for (int open = lo + 1; more && open < Math.min(last, lo + RELATIVE); open++) {
      if (p.isMark(open, ',') && (p.is(open + 1, "who") || p.is(open + 1, "which"))) {
        Source left = before.plain(open - 1);
        return left != null && left.from() == lo && carriesAside(left) ? left : null;
      }
    }
    return null;
  }

  /** "The contractor, Wherry & Sons, said": the body that the aside names. */
  private @Nullable Source namedBody(Source left, int open, int close) {
    boolean fits = left.type() == Source.Type.OTHER && p.is(left.from(), Kind.DETERMINER);
    for (int i = open + 1; fits && i < close; i++) {
      Token t = p.at(i);
      fits = p.nameAt(i) == null && (t.isCapital() || t.isMark('&') || t.is("of") || t.is("and"));
    }
    Range head = new Range(open + 1, close);
    return !fits || close - open < 2 || !p.at(open + 1).isCapital()
        ? null
        : new Source(
            Source.Type.BODY, left.from(), close, head, null, new Role(open + 1, close - 1, close));
  }

  private boolean opensAside(int i) {
    return i >= lo && (p.isMark(i, ',') || p.at(i).isDash());
  }

  private static boolean carriesAside(Source source) {
    return source.type() != Source.Type.PRONOUN && source.type() != Source.Type.OTHER;
  }
}
