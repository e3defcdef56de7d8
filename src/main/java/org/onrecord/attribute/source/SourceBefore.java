package org.onrecord.attribute.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Governed;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Finds the source whose last word stands directly before a reporting verb. */
public final class SourceBefore {

  private final Paragraph p;
  private final List<Role> roles;
  private final int lo;
  private final JointSources joint;

  /** A finder that never looks before token {@code lo}. */
  public SourceBefore(Paragraph p, List<Role> roles, int lo) {
    this.p = p;
    this.roles = roles;
    this.lo = lo;
    this.joint = new JointSources(p, lo);
  }

  /** The source that ends at {@code j}, over asides in commas, dashes and brackets. */
  public @Nullable Source at(int j) {
    Source single = single(j);
    Source both = single == null ? null : joint.together(single);
    return both != null ? both : single;
  }

  /** "a question from X, who asked", "by the Department, which says": whom "who" stands for. */
  public @Nullable Source antecedent(int j) {
    Name name = p.nameAt(j);
    if (name != null && name.to() == j + 1 && name.from() >= lo) {
      return withRoleBefore(name);
    }
    Source source = at(j);
    for (int i = j - 1; source == null && i >= Math.max(lo, j - 5) && p.at(i).isWord(); i--) {
      if (p.at(i).is(Kind.DETERMINER)) {
        return SourceSorts.classify(p, i, j + 1);
      }
      if (p.at(i).is(Kind.PREPOSITION)) {
        return null;
      }
    }
    boolean who = p.is(j + 1, "who") || p.is(j + 2, "who");
    return beside(who ? SourceSorts.writer(p, source) : source);
  }

  /** "X, a resident, who said": the name that an apposition stands beside. */
  private @Nullable Source beside(@Nullable Source source) {
    boolean plain =
        source != null
            && source.name() == null
            && source.from() > lo + 1
            && p.isMark(source.from() - 1, ',');
    Name name = plain && source != null ? p.nameAt(source.from() - 2) : null;
    return name != null && source != null && name.to() == source.from() - 1
        ? named(name).reaching(name.from(), source.to())
        : source;
  }

  private @Nullable Source single(int j) {
    if (j < lo || p.quoted(j)) {
      return null;
    }
    Token t = p.at(j);
    if (t.isMark(')')) {
      int open = j;
      while (open > lo && !p.isMark(open, '(')) {
        open--;
      }
      Source inner = bracketedRole(open, j);
      return inner != null ? inner : reach(at(open - 1), j + 1);
    }
    if (t.isMark(',') || t.isDash()) {
      return reach(new Asides(p, lo, this).over(j), j + 1);
    }
    return plain(j);
  }

  private static @Nullable Source reach(@Nullable Source source, int to) {
    return source == null ? null : source.reaching(source.from(), to);
  }

  /** "the Lord Mayor (Councillor X)": the name in the bracket is the source. */
  private @Nullable Source bracketedRole(int open, int close) {
    Name name = p.nameAt(open + 1);
    if (name == null || name.from() != open + 1 || name.to() != close) {
      return null;
    }
    Source office = plain(open - 1);
    return office == null ? null : named(name).reaching(office.from(), close + 1);
  }

  /** The source whose own last word stands at {@code j}, over no aside. */
  @Nullable Source plain(int j) {
    Name name = p.nameAt(j);
    if (name != null && name.to() == j + 1 && name.from() >= lo && !Governed.owned(p, name, lo)) {
      return withRoleBefore(name);
    }
    Role role = roleEnding(j + 1);
    if (role != null && role.from() >= lo && !ownsLetter(role) && !isNear(role)) {
      return office(role);
    }
    Token t = p.at(j);
    if (t.is(Kind.SUBJECT)) {
      boolean first = t.is("i") || t.is("we") || (t.is("you") && !p.isLetter()) || t.is("who");
      return first
          ? null
          : new Source(Source.Type.PRONOUN, j, j + 1, new Range(j, j + 1), null, null);
    }
    if (Pairs.isFormer(p, j - 1)) {
      return new Source(Source.Type.PRONOUN, j - 1, j + 1, new Range(j - 1, j + 1), null, null);
    }
    Source member = joint.member(j);
    return member != null ? member : NounPhrases.before(p, roles, lo, j);
  }

  /** "A source close to the mayor": the office only says who the source is. */
  private boolean isNear(Role role) {
    int i = withArticle(role) - 1;
    boolean near = p.is(i, "to") && p.is(i - 1, "close");
    return near && i - 2 >= lo && p.at(i - 2).isAny(Kind.PERSON.bit() | Kind.GROUP.bit());
  }

  /** "A letter from its Director": the letter speaks. */
  private boolean ownsLetter(Role role) {
    int i = withArticle(role) - 1;
    if (p.is(i, Kind.POSSESSIVE)) {
      i--;
    }
    boolean of = p.is(i, "from") || p.is(i, "by") || p.is(i, "of");
    return of && i > lo && p.at(i - 1).is(Kind.DOCUMENT);
  }

  private Source withRoleBefore(Name name) {
    int before = name.from() - 1;
    while (before > lo
        && p.at(before).isAny(Kind.TITLE.bit() | Kind.PARTY.bit())
        && p.at(before).shape() == Token.Shape.LOWER) {
      before--;
    }
    Source source = named(name);
    if (p.is(before, "and") && before > lo) {
      int start = joint.start(before - 1);
      if (start >= 0) {
        return new Source(
            Source.Type.JOINT, start, name.to(), new Range(start, name.to()), name, null);
      }
    }
    if (p.isMark(before, ',') || (before >= lo && p.at(before).isDash())) {
      Role role = roleEnding(before);
      return role == null || role.from() < lo
          ? source
          : source.reaching(withArticle(role), name.to());
    }
    Role role = roleEnding(name.from());
    return role == null || role.from() < lo
        ? source
        : source.reaching(withArticle(role), name.to());
  }

  /** The source that is just this name. */
  public static Source named(Name name) {
    return new Source(
        Source.Type.NAMED, name.from(), name.to(), new Range(name.bare(), name.to()), name, null);
  }

  private Source office(Role role) {
    int from = withArticle(role);
    int before = from - 1;
    if (before > lo && (p.isMark(before, ',') || p.at(before).isDash())) {
      Name name = p.nameAt(before - 1);
      boolean object = name != null && Governed.byPreposition(p, name);
      if (name != null && name.to() == before && !object) {
        return named(name).reaching(name.from(), role.to());
      }
      if (p.isMark(before - 1, ')')) {
        Source left = at(before - 1);
        if (left != null && left.name() != null) {
          return left.reaching(left.from(), role.to());
        }
      }
      if (p.at(before - 1).shape() == Token.Shape.NUMBER && p.isMark(before - 2, ',')) {
        Name aged = p.nameAt(before - 3);
        if (aged != null) {
          return named(aged).reaching(aged.from(), role.to());
        }
      }
    }
    return new Source(Source.Type.OFFICE, from, role.to(), new Range(from, role.to()), null, role);
  }

  /** Back over "the", "a", "its", "the council's". */
  private int withArticle(Role role) {
    int i = role.from() - 1;
    if (i >= lo && p.is(i, "'s")) {
      int k = i - 1;
      while (k >= lo
          && p.at(k).isWord()
          && !p.at(k)
              .isAny(NounPhrases.CLAUSAL | Kind.PREPOSITION.bit() | Kind.CONJUNCTION.bit())) {
        if (p.at(k).is(Kind.DETERMINER)) {
          return k;
        }
        if (!p.at(k).isCapital() && p.is(k - 1, Kind.CUE)) {
          break;
        }
        k--;
      }
      return k + 1;
    }
    return i >= lo && p.at(i).is(Kind.DETERMINER) ? i : role.from();
  }

  private @Nullable Role roleEnding(int to) {
    for (Role role : roles) {
      if (role.to() == to
          || (role.from() < to && to < role.to() && p.isMark(to, ',') && role.head() < to)) {
        return role.to() == to ? role : new Role(role.from(), role.head(), to);
      }
    }
    return null;
  }
}
