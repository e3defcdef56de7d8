package org.onrecord.attribute.people;

import java.util.Set;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Tells names that hang on a preposition: in "In response to questions from Councillors X and Y,
 * the Director advised" neither X nor Y is the Director, and neither of them speaks.
 */
public final class Governed {

  private static final Set<String> PREPOSITIONS =
      Set.of("from", "to", "of", "by", "with", "for", "on", "about", "against", "after", "between");

  private Governed() {}

  /** Whether a preposition governs the name, alone or in a list of names. */
  public static boolean byPreposition(Paragraph p, Name name) {
    int i = name.from() - 1;
    while (i > 0) {
      Name before = p.nameAt(i);
      if (before != null) {
        i = before.from() - 1;
      } else if (p.is(i, "and") || p.isMark(i, ',')) {
        if (p.nameAt(i - 1) == null) {
          return false;
        }
        i--;
      } else {
        break;
      }
    }
    return i >= 0 && PREPOSITIONS.contains(p.at(i).lower());
  }

  /** Whether an office with an article, right after such a name, is somebody else's. */
  static boolean parts(Paragraph p, Name name, Role role) {
    boolean article = p.is(role.from() - 1, "the");
    boolean closed = p.isMark(role.to(), ',') || p.isMark(role.to(), ')') || role.to() >= p.size();
    return article && !closed && byPreposition(p, name);
  }

  /** "a spokesman for X", "aides to X": X is not the one who speaks. */
  public static boolean owned(Paragraph p, Name name, int lo) {
    int before = name.from() - 1;
    while (before > lo
        && p.at(before).is(Kind.GROUP)
        && p.at(before).shape() == Token.Shape.LOWER) {
      before--;
    }
    if (before <= lo) {
      return false;
    }
    Token t = p.at(before);
    boolean of =
        t.is("for") || t.is("of") || t.is("to") || t.is("from") || t.is("with") || t.is("by");
    return of
        && p.at(before - 1)
            .isAny(
                Kind.PERSON.bit()
                    | Kind.GROUP.bit()
                    | Kind.OFFICE.bit()
                    | Kind.DOCUMENT.bit()
                    | Kind.BODY.bit());
  }
}
