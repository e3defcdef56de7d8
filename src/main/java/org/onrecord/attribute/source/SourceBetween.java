package org.onrecord.attribute.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Governed;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Quote;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/**
 * Finds the source between a quotation and its reporting verb: "“…,” the Trussell spokesman Jo Bell
 * said". What stands there, and nothing else, is the source, however unusual its words are.
 */
public final class SourceBetween {

  private static final int LONGEST = 30;
  private static final long OPENS_CLAUSE =
      NounPhrases.CLAUSAL | Kind.SUBORDINATOR.bit() | Kind.NEGATIVE.bit();

  private SourceBetween() {}

  /**
   * The source that ends at {@code last}, directly before the verb, where a quotation precedes it.
   *
   * @param lo the first token of the sentence
   * @param found what was found without looking at the quotation, or null
   * @return {@code found} where no quotation that goes with a verb precedes, or a clause lies
   *     between; else {@code found} with all that stands beside it, or what stands there
   */
  public static @Nullable Source at(
      Paragraph p, List<Role> roles, int lo, int last, @Nullable Source found) {
    if (found != null && (p.quoted(found.from() - 1) || found.type() == Source.Type.PRONOUN)) {
      return found;
    }
    int from = begin(p, lo, last);
    if (from < 0 || from > last) {
      return found;
    }
    int end = from;
    while (end <= last && !closes(p, end)) {
      Token t = p.at(end);
      if (t.isAny(OPENS_CLAUSE) && !t.is("'s") && t.shape() == Token.Shape.LOWER) {
        return found;
      }
      end++;
    }
    Token first = p.at(from);
    boolean loose =
        end == from
            || (first.is(Kind.PREPOSITION) && !first.is(Kind.DETERMINER))
            || first.isAny(Kind.CONJUNCTION.bit());
    if (loose) {
      return found;
    }
    boolean listed = first.is(Kind.DETERMINER) && p.isMark(end, ',') && !closes(p, last);
    if (listed && found == null) {
      return head(p, roles, from, last + 1, last);
    }
    Source joint = joint(p, from, end, last);
    if (joint != null) {
      return joint;
    }
    boolean wider = found != null && found.from() > from;
    if (found != null && (!wider || found.name() != null || found.to() != end)) {
      return wider && found.from() <= end + 1 ? found.reaching(from, found.to()) : found;
    }
    return head(p, roles, from, end, last);
  }

  /** "Labour's X and the Green leader Y": both speak. */
  private static @Nullable Source joint(Paragraph p, int from, int end, int last) {
    Name second = p.nameAt(end - 1);
    if (second == null || second.to() != end) {
      return null;
    }
    for (int i = second.from() - 1; i > from; i--) {
      Name first = p.is(i, "and") ? p.nameAt(i - 1) : null;
      if (first != null && first.to() == i && first.from() >= from) {
        Range both = new Range(first.from(), second.to());
        return first.person() == second.person()
            ? null
            : new Source(Source.Type.JOINT, from, last + 1, both, second, null);
      }
    }
    return null;
  }

  private static @Nullable Source head(Paragraph p, List<Role> roles, int from, int end, int last) {
    Name name = p.nameAt(end - 1);
    if (name != null && name.to() == end && !Governed.owned(p, name, from)) {
      return SourceBefore.named(name).reaching(from, last + 1);
    }
    Name beside = end < last ? p.nameAt(end + 1) : null;
    if (beside != null && beside.from() == end + 1 && closes(p, beside.to())) {
      return SourceBefore.named(beside).reaching(from, last + 1);
    }
    for (Role role : roles) {
      if (role.to() == end && role.from() >= from && role.from() <= from + 1) {
        Range head = new Range(from, end);
        return new Source(Source.Type.OFFICE, from, last + 1, head, null, role);
      }
    }
    Source described = SourceSorts.classify(p, from, end);
    return described == null ? null : described.reaching(from, last + 1);
  }

  /** Where the words after the quotation begin; -1 where none precedes. */
  private static int begin(Paragraph p, int lo, int last) {
    for (int i = last; i >= Math.max(lo, last - LONGEST); i--) {
      Quote q = p.quoteAt(i);
      if (q == null) {
        continue;
      }
      boolean spoken = q.length() > 1 && ends(p.at(q.to() - 1));
      int after = q.after();
      if (spoken || (q.length() > 3 && p.isMark(after, ','))) {
        return p.isMark(after, ',') ? after + 1 : after;
      }
      if (q.length() > 5) {
        return -1;
      }
      i = q.open();
    }
    return -1;
  }

  private static boolean ends(Token t) {
    return t.isMark(',') || t.is("?") || t.is("!") || t.isDash();
  }

  private static boolean closes(Paragraph p, int i) {
    return p.isMark(i, ',') || p.isMark(i, '(') || p.isMark(i, ')') || p.at(i).isDash();
  }
}
