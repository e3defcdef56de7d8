package org.onrecord.attribute.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.NameShape;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Finds the source that stands directly after a reporting verb: "said Jo Bell, the leader". */
public final class SourceAfter {

  private SourceAfter() {}

  /** The source that begins at {@code i}, before {@code hi}, with its appositions. */
  public static @Nullable Source at(Paragraph p, List<Role> roles, int i, int hi) {
    if (i >= hi || p.quoted(i)) {
      return null;
    }
    Token t = p.at(i);
    boolean object = (t.is("her") || t.is("him")) && p.isMark(i + 1, ',');
    if (t.is(Kind.PERSON_PRONOUN) || t.is("they") || t.is("it") || object) {
      return new Source(Source.Type.PRONOUN, i, i + 1, new Range(i, i + 1), null, null);
    }
    if (Pairs.isFormer(p, i) && !p.at(i + 2).isWord()) {
      return new Source(Source.Type.PRONOUN, i, i + 2, new Range(i, i + 2), null, null);
    }
    int end = phraseEnd(p, i, hi);
    Name name = firstName(p, i, end);
    if (name == null && end < hi && p.isMark(end, ',')) {
      Name next = p.nameAt(end + 1);
      Role role = roleIn(roles, i, end);
      if (next != null && role != null && role.to() == end) {
        int close = next.to();
        return SourceBefore.named(next).reaching(i, aside(p, close, hi));
      }
    }
    if (name != null && !isOwned(p, i, name)) {
      Source source = SourceBefore.named(name).reaching(i, aside(p, Math.max(end, name.to()), hi));
      Name second = p.is(name.to(), "and") ? p.nameAt(name.to() + 1) : null;
      if (second != null) {
        int to = second.to();
        return new Source(
            Source.Type.JOINT, name.from(), to, new Range(name.from(), to), name, null);
      }
      return source;
    }
    Role role = roleIn(roles, i, end + 12);
    boolean body = role != null && role.from() <= i + 1 && isBodyNoun(p, role.to());
    if (role != null && role.from() <= i + 1 && !body) {
      int to = Math.max(role.to(), i + 1);
      return new Source(Source.Type.OFFICE, i, aside(p, to, hi), new Range(i, to), null, role);
    }
    Source described = end > i ? SourceSorts.classify(p, i, end) : null;
    return described == null ? null : described.reaching(i, aside(p, end, hi));
  }

  /** "the parent carer forum": a body made of those who hold an office. */
  private static boolean isBodyNoun(Paragraph p, int i) {
    return p.at(i).is(Kind.BODY) && p.at(i).shape() == Token.Shape.LOWER;
  }

  private static int phraseEnd(Paragraph p, int from, int hi) {
    int i = from;
    while (i < hi && !p.quoted(i)) {
      Token t = p.at(i);
      boolean stop =
          (!t.isWord() && !t.isMark('&') && !t.isMark('.') && !t.is("’"))
              || (t.endsSentence() && !(i > from && NameShape.isTitle(p.at(i - 1))))
              || (t.isAny(Kind.BE.bit() | Kind.MODAL.bit() | Kind.SUBJECT.bit()) && !t.is("'s"))
              || t.is(Kind.SUBORDINATOR)
              || (t.is(Kind.TIME) && i > from && !p.is(i - 1, Kind.DETERMINER))
              || (t.is("and")
                  && p.nameAt(i + 1) == null
                  && p.get(i + 1) != null
                  && (p.at(i + 1).is(Kind.CUE) || p.at(i + 1).is(Kind.FINITE)));
      if (stop) {
        break;
      }
      i++;
    }
    while (i > from && p.at(i - 1).is(Kind.PREPOSITION)) {
      i--;
    }
    return i;
  }

  private static @Nullable Name firstName(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.nameAt(i) != null) {
        return p.nameAt(i);
      }
    }
    return null;
  }

  private static boolean isOwned(Paragraph p, int from, Name name) {
    for (int i = from; i < name.from(); i++) {
      if (p.at(i).is("for") || p.at(i).is("to") || p.at(i).is("from")) {
        return p.at(from).isAny(Kind.DETERMINER.bit())
            && p.at(Math.max(from, i - 1)).isAny(Kind.PERSON.bit() | Kind.GROUP.bit());
      }
    }
    return p.is(name.to(), "'s");
  }

  private static @Nullable Role roleIn(List<Role> roles, int from, int to) {
    for (Role role : roles) {
      if (role.from() >= from && role.from() < to) {
        return role;
      }
    }
    return null;
  }

  /**
   * Over ", leader of X," or ", who chairs Y," up to the stop, the quotation or the next clause.
   */
  private static int aside(Paragraph p, int from, int hi) {
    int i = from;
    if (!p.isMark(i, ',') && !p.isMark(i, '(')) {
      return i;
    }
    int k = i + 1;
    if (p.is(k, "who") && p.is(k + 1, Kind.CUE)) {
      return i;
    }
    while (k < hi && !p.quoted(k) && !p.at(k).endsSentence()) {
      if (p.isMark(k, ',')
          && (p.quoted(k + 1)
              || isIng(p.at(k + 1))
              || (p.is(k + 1, "who") && p.is(k + 2, Kind.CUE)))) {
        return k;
      }
      k++;
    }
    if ((p.get(i + 1) != null && isIng(p.at(i + 1))) || p.is(i + 1, Kind.CONJUNCTION)) {
      return i;
    }
    return p.quoted(k) && p.isMark(k - 1, ',') ? k - 1 : k;
  }

  private static boolean isIng(Token t) {
    return t.is(Kind.CUE) && t.lower().endsWith("ing");
  }
}
