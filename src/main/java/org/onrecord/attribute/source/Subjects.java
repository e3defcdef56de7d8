package org.onrecord.attribute.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Finds the subject of a sentence's main clause. */
public final class Subjects {

  private static final long ACTS =
      Kind.GROUP.bit()
          | Kind.PERSON.bit()
          | Kind.BODY.bit()
          | Kind.DOCUMENT.bit()
          | Kind.OFFICE.bit()
          | Kind.SUBJECT.bit();

  private Subjects() {}

  /** What stands before the first finite verb; null where that is nobody and nothing. */
  public static @Nullable Source of(Paragraph p, List<Role> roles, Range s) {
    int start = mainClause(p, s);
    Source leading = leading(p, roles, start, s.to());
    if (leading != null) {
      return leading;
    }
    for (int i = start + 1; i < Math.min(s.to(), start + 40); i++) {
      if (p.quoted(i) || !isVerb(p, roles, i)) {
        continue;
      }
      int j = i - 1;
      while (j > start && p.at(j).isAny(Kind.ADVERB.bit() | Kind.NEGATIVE.bit())) {
        j--;
      }
      SourceBefore before = new SourceBefore(p, roles, start);
      if (p.is(j, "who") || p.is(j, "which") || p.is(j, "that")) {
        return before.at(p.isMark(j - 1, ',') ? j - 2 : j - 1);
      }
      Source source = before.at(j);
      if (source != null) {
        return isReported(p, start, source.from()) ? null : source;
      }
    }
    return null;
  }

  /** "To write to X asking that Y be done": Y is the subject of what is asked. */
  private static boolean isReported(Paragraph p, int start, int from) {
    for (int i = start + 1; i < from; i++) {
      boolean opens = p.is(i, "that") || p.is(i, "whether");
      if (opens && p.is(i - 1, Kind.CUE) && !p.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(Paragraph p, List<Role> roles, int i) {
    Token t = p.at(i);
    if (t.isCapital() || inRole(roles, i) || t.is("'s")) {
      return false;
    }
    if (t.isAny(Kind.CLAUSE_VERBS)
        || (t.is(Kind.CUE)
            && !t.isAny(Kind.GROUP.bit() | Kind.DOCUMENT.bit())
            && !(t.is(Kind.BODY) && !p.is(i - 1, Kind.SUBJECT)))) {
      return true;
    }
    int before = i - 1;
    while (p.is(before, Kind.ADVERB)
        || (p.at(before).shape() == Token.Shape.LOWER && p.at(before).lower().endsWith("ly"))) {
      before--;
    }
    boolean lower = t.shape() == Token.Shape.LOWER;
    boolean plain = lower && t.is(Kind.PLAIN_VERB) && p.is(before, Kind.GROUP);
    if (plain && !p.at(i + 1).isAny(ACTS | Kind.FINITE.bit())) {
      return true; // "practitioners keep the family together"
    }
    boolean past = lower && t.lower().endsWith("ed");
    boolean based = t.is("based") || t.is("related") || t.is("led") || t.is("funded");
    return past
        && (p.at(before).isAny(ACTS)
            || p.nameAt(before) != null
            || (p.at(before).isCapital() && p.at(before).isWord() && !based));
  }

  /** After "Asked whether …,", "When the vote came,", "In reply to X,". */
  private static int mainClause(Paragraph p, Range s) {
    Token first = p.at(s.from());
    boolean opens =
        first.is(Kind.SUBORDINATOR)
            || first.is(Kind.PREPOSITION)
            || (first.is(Kind.CUE) && first.lower().endsWith("ed"))
            || first.lower().endsWith("ing");
    if (!opens || first.is(Kind.DETERMINER)) {
      return s.from();
    }
    for (int i = s.from() + 1; i < s.to() - 2; i++) {
      if (p.isMark(i, ',') && !p.quoted(i)) {
        return i + 1;
      }
    }
    return s.from();
  }

  /** A name or an office with its holder that opens the clause, whatever verb comes. */
  private static @Nullable Source leading(Paragraph p, List<Role> roles, int start, int end) {
    Name name = p.nameAt(start);
    if (name != null && name.from() == start) {
      boolean joint = p.is(name.to(), "and") && p.nameAt(name.to() + 1) != null;
      return joint ? SourceAfter.at(p, roles, start, end) : owner(p, name);
    }
    Role longest = null;
    for (Role role : roles) {
      boolean opens =
          role.from() == start || (role.from() == start + 1 && p.is(start, Kind.DETERMINER));
      longest = opens && (longest == null || role.to() > longest.to()) ? role : longest;
    }
    if (longest == null) {
      return null;
    }
    return holds(p, longest) ? SourceAfter.at(p, roles, start, end) : office(start, longest);
  }

  /** Whether the holder's name stands directly after an office, or over one mark. */
  private static boolean holds(Paragraph p, Role role) {
    int i = role.to();
    boolean mark = p.isMark(i, ',') || p.isMark(i, '(') || p.at(i).isDash();
    return p.nameAt(i) != null || (mark && p.nameAt(i + 1) != null);
  }

  private static Source office(int from, Role role) {
    Range head = new Range(from, role.to());
    return new Source(Source.Type.OFFICE, from, role.to(), head, null, role);
  }

  private static @Nullable Source owner(Paragraph p, Name name) {
    return p.is(name.to(), "'s") ? null : SourceBefore.named(name);
  }

  private static boolean inRole(List<Role> roles, int i) {
    for (Role role : roles) {
      if (i >= role.from() && i < role.to()) {
        return true;
      }
    }
    return false;
  }
}
