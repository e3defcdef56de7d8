package org.onrecord.attribute.source;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.people.Name;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.people.Role;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Range;
import org.onrecord.attribute.text.Token;

/** Reads a speaker's label at the head of a paragraph: "Councillor X:", "The Mayor:". */
public final class Labels {

  private static final int LONGEST = 9;

  /** "Councillor X, Cabinet Member for Education, Skills and Youth:". */
  private static final int LONGEST_NAMED = 20;

  /** What is announced with whose it is. */
  private static final Set<String> ANNOUNCED =
      Set.of(
          "question",
          "response",
          "reply",
          "answer",
          "comment",
          "comments",
          "statement",
          "submission",
          "representation",
          "representations",
          "observations",
          "views",
          "message");

  private Labels() {}

  /**
   * A label.
   *
   * @param source who is named
   * @param after the first token after the colon
   * @param announced whether words such as "Comment by" say that what follows is verbatim
   */
  public record Label(Source source, int after, boolean announced) {}

  /** The label that a paragraph begins with; null where it begins with none. */
  public static @Nullable Label of(Paragraph p, List<Role> roles) {
    Label announced = announced(p, roles);
    if (announced != null) {
      return announced;
    }
    int longest = p.nameAt(0) != null ? LONGEST_NAMED : LONGEST;
    int colon = colon(p, longest, i -> joins(p, i));
    if (colon <= 0 || colon + 1 >= p.size() || reports(p, colon)) {
      return null;
    }
    Name name = p.nameAt(0);
    if (name != null && name.from() == 0) {
      return new Label(SourceBefore.named(name), colon + 1, false);
    }
    for (Role role : roles) {
      if (role.from() <= 1 && role.to() >= colon - 1) {
        Source source = new Source(Source.Type.OFFICE, 0, colon, new Range(0, colon), null, role);
        return new Label(source, colon + 1, false);
      }
    }
    return null;
  }

  /** "Question 1 from Mrs X, Ledbury:", "Comments by the Portfolio Holder:". */
  private static @Nullable Label announced(Paragraph p, List<Role> roles) {
    boolean first = ANNOUNCED.contains(p.at(0).lower());
    boolean second = p.is(0, "supplementary") || p.is(0, "written");
    int by = 1;
    while ((first || second) && by < 5 && !p.is(by, "by") && !p.is(by, "from")) {
      by++;
    }
    if ((!first && !second) || by == 5) {
      return null;
    }
    int colon = by + 2;
    while (colon < by + LONGEST_NAMED && colon < p.size() && !p.isMark(colon, ':')) {
      Token t = p.at(colon);
      boolean label = !p.quoted(colon) && !t.endsSentence() && !t.isAny(NounPhrases.CLAUSAL);
      if (!label || (t.is(Kind.CUE) && t.shape() == Token.Shape.LOWER)) {
        return null;
      }
      colon++;
    }
    Source source =
        p.isMark(colon, ':') && colon + 1 < p.size()
            ? SourceAfter.at(p, roles, by + 1, colon)
            : null;
    return source == null || source.type() == Source.Type.OTHER
        ? null
        : new Label(source, colon + 1, true);
  }

  /**
   * Where the colon of a label stands whose words are capitalised, or are "of", "the" and "for".
   *
   * @param joins which other token may stand in the label, by its number
   * @return the colon's number; -1 where another word or no colon comes within {@code longest}
   */
  public static int colon(Paragraph p, int longest, IntPredicate joins) {
    for (int i = 0; i < p.size() && i <= longest; i++) {
      Token t = p.at(i);
      if (t.isMark(':')) {
        return i;
      }
      boolean plain =
          t.isCapital()
              || t.isMark('.')
              || t.isMark('(')
              || t.isMark(')')
              || t.is("of")
              || t.is("the")
              || t.is("for");
      if (p.quoted(i) || (!plain && !joins.test(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean joins(Paragraph p, int i) {
    return (p.is(i, "to") && i > 1) || p.is(i, "and") || p.isMark(i, ',');
  }

  /** "The Mayor Said:": a reporting word that is nobody's name makes it a sentence. */
  private static boolean reports(Paragraph p, int colon) {
    for (int i = 0; i < colon; i++) {
      if (p.is(i, Kind.CUE) && p.nameAt(i) == null) {
        return true;
      }
    }
    return false;
  }
}
