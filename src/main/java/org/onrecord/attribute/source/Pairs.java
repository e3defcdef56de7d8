package org.onrecord.attribute.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Person;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;
import org.onrecord.model.Span;

/** Remembers the two whom a sentence told of, for "the former" and "the latter". */
final class Pairs {

  private static final int STALE = 3;

  private List<Discourse.Entity> last = List.of();
  private int since;

  /** Whether the words are "the former" or "the latter". */
  static boolean isOne(Paragraph p, Range head) {
    return head.to() - head.from() == 2 && isFormer(p, head.from());
  }

  /** Whether "the former" or "the latter" stands at {@code i}. */
  static boolean isFormer(Paragraph p, int i) {
    return p.is(i, "the") && (p.is(i + 1, "former") || p.is(i + 1, "latter"));
  }

  /** Notes who was met in the sentence just read. */
  void hear(List<Discourse.Entity> met) {
    List<Discourse.Entity> different = persons(different(met));
    since++;
    if (different.size() > 1) {
      last = different;
      since = 0;
    }
  }

  /**
   * Who is the former or the latter.
   *
   * @param here those met before it in its own sentence
   * @return null where not just two were told of
   */
  Discourse.@Nullable Entity of(
      Paragraph p, Range head, List<Discourse.Entity> here, Span mention) {
    List<Discourse.Entity> own = persons(different(here));
    List<Discourse.Entity> two = own.size() > 1 ? own : since < STALE ? last : List.of();
    return two.size() == 2
        ? Entities.meant(
            two.get(p.is(head.to() - 1, "former") ? 0 : 1), Person.Gender.UNKNOWN, mention)
        : null;
  }

  /** "Two Members, Councillors X and Y": the two who are named, if just two are. */
  private static List<Discourse.Entity> persons(List<Discourse.Entity> met) {
    List<Discourse.Entity> persons = met.stream().filter(e -> e.people().size() == 1).toList();
    return persons.size() == 2 ? persons : met;
  }

  private static List<Discourse.Entity> different(List<Discourse.Entity> met) {
    List<Discourse.Entity> different = new ArrayList<>();
    for (Discourse.Entity one : met) {
      boolean again =
          different.stream()
              .anyMatch(other -> Objects.equals(other.who().speaker(), one.who().speaker()));
      if (!again) {
        different.add(one);
      }
    }
    return different;
  }

  /** Where the sentence begins that a token stands in. */
  static int sentenceOf(Paragraph p, int i) {
    for (Range s : p.sentences()) {
      if (i >= s.from() && i < s.to()) {
        return s.from();
      }
    }
    return 0;
  }

  /** The names, offices and bodies in some tokens, outside of quotations. */
  static List<Source> in(Paragraph p, int from, int to) {
    List<Source> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Source source = p.quoted(i) ? null : at(p, i, to);
      if (source != null) {
        found.add(source);
        i = Math.max(i, source.to() - 1);
      }
    }
    return found;
  }

  private static @Nullable Source at(Paragraph p, int i, int to) {
    Name name = p.nameAt(i);
    if (name != null) {
      Source named = SourceBefore.named(name);
      Role role = roleAt(p, name.to() + (p.isMark(name.to(), ',') ? 1 : 0));
      return role == null ? named : named.reaching(i, role.to());
    }
    Role role = roleAt(p, i);
    if (role != null) {
      int holder = p.isMark(role.to(), ',') ? role.to() + 1 : role.to();
      Name own = p.nameAt(holder);
      int from = p.is(role.from() - 1, Kind.DETERMINER) ? role.from() - 1 : role.from();
      return own != null && own.person().namesakes().isEmpty()
          ? SourceBefore.named(own).reaching(from, own.to())
          : new Source(Source.Type.OFFICE, from, role.to(), new Range(from, role.to()), null, role);
    }
    int start = p.is(i, "the") ? i + 1 : i;
    int end = start;
    while (end < to && isPart(p, end, start)) {
      end++;
    }
    Source body = end > start && p.at(end - 1).isWord() ? SourceSorts.classify(p, i, end) : null;
    boolean fits =
        body != null
            && (body.type() == Source.Type.BODY || body.type() == Source.Type.GROUP)
            && (start > i || p.at(i).isCapital());
    return fits ? body : null;
  }

  private static boolean isPart(Paragraph p, int i, int start) {
    Token t = p.at(i);
    boolean noun =
        t.isAny(Kind.BODY.bit() | Kind.GROUP.bit()) && !p.at(i).is(Kind.CUE) && i - start < 3;
    boolean joins = t.is("of") && p.at(i + 1).isCapital() && i > start;
    return p.nameAt(i) == null && (t.isCapital() || noun || joins) && !t.is(Kind.TIME);
  }

  private static @Nullable Role roleAt(Paragraph p, int i) {
    int start = p.is(i, Kind.DETERMINER) ? i + 1 : i;
    for (Role role : p.roles()) {
      if (role.from() == start) {
        return role;
      }
    }
    return null;
  }
}
