package org.onrecord.attribute.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Finds what a body is called: its own name within a description, or a name it was given before.
 */
public final class BodyNames {

  private static final Set<String> STAND_INS =
      Set.of(
          "charity",
          "union",
          "company",
          "firm",
          "group",
          "organisation",
          "trust",
          "watchdog",
          "regulator",
          "inspectorate",
          "agency",
          "association",
          "provider",
          "developer",
          "operator",
          "contractor");

  private BodyNames() {}

  /** The body's name as it names itself, else the description as worded. */
  public static String of(Paragraph p, int from, int to) {
    String stood = standsFor(p, from, to);
    if (stood != null) {
      return stood;
    }
    int own = p.at(from).is(Kind.DETERMINER) ? from + 1 : from;
    int first = own;
    while (own < to - 1 && (!p.at(own).isCapital() || isSort(p, own, first, to))) {
      own++;
    }
    if (own == first && own == from) {
      own = afterSort(p, own, to);
    }
    boolean named =
        own > first
            && isCapitals(p, own, to)
            && !p.is(own - 1, Kind.PREPOSITION)
            && !p.is(own - 1, "'s");
    return named ? p.words(own, to) : p.words(from, to);
  }

  /** "Residents’ group Save Our Wood": small words part what it is from what it is called. */
  private static int afterSort(Paragraph p, int from, int to) {
    int i = to;
    while (i > from + 1 && p.at(i - 1).isCapital()) {
      i--;
    }
    boolean sort = i < to && i > from + 1 && p.at(i - 1).isAny(Kind.BODY.bit());
    return sort && p.at(i - 1).shape() == Token.Shape.LOWER ? i : from;
  }

  /** "Auditors Harcastle Finch": the sort of body stands before its name. */
  private static boolean isSort(Paragraph p, int i, int first, int to) {
    if (i == first && i + 1 < to && STAND_INS.contains(p.at(i).lower()) && opens(p, i)) {
      return p.at(i + 1).isCapital(); // "Contractor Greenway Midlands"
    }
    boolean two = p.at(i + 1).isAny(Kind.GROUP.bit() | Kind.BODY.bit());
    boolean sort = two && p.at(i + 1).shape() == Token.Shape.LOWER && p.at(i + 2).isCapital();
    return i == first
        && i + 2 < to
        && (sort || (p.at(i).is(Kind.GROUP) && p.at(i + 1).isCapital()));
  }

  private static boolean opens(Paragraph p, int i) {
    return i == 0 || p.at(i - 1).endsSentence() || p.quoted(i - 1);
  }

  private static boolean isCapitals(Paragraph p, int from, int to) {
    for (int i = from; i < to; i++) {
      Token t = p.at(i);
      boolean small =
          t.isAny(Kind.PREPOSITION.bit() | Kind.CONJUNCTION.bit() | Kind.DETERMINER.bit())
              || t.is("'s");
      if (t.shape() == Token.Shape.LOWER && !small) {
        return false;
      }
    }
    return true;
  }

  /** "the charity": the last body named before it in the paragraph. */
  private static @Nullable String standsFor(Paragraph p, int from, int to) {
    if (to - from != 2 || !p.is(from, "the") || !STAND_INS.contains(p.at(to - 1).lower())) {
      return null;
    }
    for (int i = from - 1; i >= 0; i--) {
      if (isNamePart(p, i)) {
        int start = i;
        while (start > 0
            && (isNamePart(p, start - 1)
                || (isOur(p, start - 1) && isNamePart(p, start - 2))
                || (p.isMark(start - 1, '&') && isNamePart(p, start - 2)))) {
          start--;
        }
        boolean opens = start == 0 || p.at(start - 1).endsSentence();
        boolean ordinary = opens && i == start && !p.at(i).is(Kind.BODY) && p.at(i).bits() != 0;
        if (!ordinary) {
          return p.words(start, i + 1);
        }
        i = start;
      }
    }
    return null;
  }

  /** "Save Our Baths". */
  private static boolean isOur(Paragraph p, int i) {
    return p.at(i).isCapital() && p.at(i).is(Kind.POSSESSIVE);
  }

  private static boolean isNamePart(Paragraph p, int i) {
    Token t = p.at(i);
    return t.isCapital()
        && t.shape() != Token.Shape.INITIAL
        && p.nameAt(i) == null
        && !t.isAny(
            Kind.TIME.bit()
                | Kind.OFFICE.bit()
                | Kind.DETERMINER.bit()
                | Kind.PREPOSITION.bit()
                | Kind.DECIDING.bit()
                | Kind.SUBORDINATOR.bit()
                | Kind.ADVERB.bit()
                | Kind.SUBJECT.bit());
  }
}
