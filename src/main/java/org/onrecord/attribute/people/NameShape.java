package org.onrecord.attribute.people;

import java.util.Set;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** How far a name reaches, by the shape of its words. */
public final class NameShape {

  static final long TITLES = Kind.TITLE.bit() | Kind.TITLE_MALE.bit() | Kind.TITLE_FEMALE.bit();

  /** The kinds of first names. */
  public static final long GIVEN =
      Kind.GIVEN.bit() | Kind.GIVEN_MALE.bit() | Kind.GIVEN_FEMALE.bit();

  private static final long NEVER_LAST =
      Kind.COMMON.bit()
          | Kind.BODY.bit()
          | Kind.OFFICE.bit()
          | Kind.TIME.bit()
          | Kind.DETERMINER.bit()
          | Kind.CONJUNCTION.bit()
          | Kind.PREPOSITION.bit()
          | Kind.SUBORDINATOR.bit()
          | Kind.MODAL.bit()
          | Kind.BE.bit()
          | Kind.HAVE.bit()
          | Kind.DO.bit()
          | Kind.SUBJECT.bit()
          | TITLES;
  private static final int LONGEST = 4;
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "le", "van", "der", "den", "von", "al", "el", "bin", "ap", "ab", "ferch",
          "da", "di", "du", "dos", "st");
  private static final Set<String> POSTNOMINALS =
      Set.of(
          "obe", "mbe", "cbe", "jp", "mp", "kc", "qc", "dl", "frsa", "msp", "ms", "phd", "jr",
          "sr");

  private NameShape() {}

  /**
   * One past the last token of a name that begins at {@code from}; {@code from} where none does.
   */
  static int end(Paragraph p, int from) {
    int i = from;
    int words = 0;
    while (i < p.size() && words < LONGEST && !breaks(p, from, i)) {
      Token t = p.at(i);
      if (t.shape() == Token.Shape.INITIAL || isInitials(p, from, i)) {
        words++;
        i += p.isMark(i + 1, '.') && p.get(i + 2) != null && p.at(i + 2).isCapital() ? 2 : 1;
      } else if (isParticle(p, i)) {
        i++;
      } else if (isNamePart(p, i) && !(i > from && isOther(p, i))) {
        words++;
        i++;
      } else {
        break;
      }
    }
    while (i > from && p.at(i - 1).shape() == Token.Shape.INITIAL) {
      i--;
    }
    return words == 0 ? from : i;
  }

  /** "A.J." and, before a surname, "AJ": several initials as one word. */
  static boolean isInitials(Paragraph p, int from, int i) {
    Token t = p.at(i);
    boolean dotted = t.lower().length() > 2 && t.lower().charAt(1) == '.';
    boolean before = p.isMark(i + 1, '.') ? isNamePart(p, i + 2) : isNamePart(p, i + 1);
    return i == from
        && t.shape() == Token.Shape.ALL_CAPITALS
        && before
        && (dotted || (t.lower().length() <= 3 && !t.isAny(NEVER_LAST)))
        && t.lower().chars().allMatch(c -> c == '.' || (c >= 'a' && c <= 'z'));
  }

  /** "de", "van der": before a part of a name. */
  private static boolean isParticle(Paragraph p, int i) {
    if (!PARTICLES.contains(p.at(i).lower())) {
      return false;
    }
    boolean second = PARTICLES.contains(p.at(i + 1).lower()) && isNamePart(p, i + 2);
    return second || isNamePart(p, i + 1);
  }

  /** One past the letters after a name that ends at {@code end}: "OBE", "KC". */
  static int overLetters(Paragraph p, int end) {
    int i = end;
    while (POSTNOMINALS.contains(p.at(i).lower())
        && p.at(i).isCapital()
        && !p.at(i).is(Kind.OFFICE)) {
      i++;
    }
    return i;
  }

  /** A name does not run over a quotation mark, or from one passage into another. */
  @SuppressWarnings("ReferenceEquality") // one and the same quotation
  private static boolean breaks(Paragraph p, int from, int i) {
    return i > from && p.quoteAt(i) != p.quoteAt(from);
  }

  private static boolean isNamePart(Paragraph p, int i) {
    if (i >= p.size()) {
      return false;
    }
    Token t = p.at(i);
    boolean shaped =
        t.shape() == Token.Shape.CAPITALISED
            || (t.shape() == Token.Shape.ALL_CAPITALS && t.lower().indexOf('-') > 0);
    return shaped && !POSTNOMINALS.contains(t.lower());
  }

  /** A word after the first that rather begins something else. */
  private static boolean isOther(Paragraph p, int i) {
    Token t = p.at(i);
    if (!t.isAny(NEVER_LAST)) {
      return false;
    }
    boolean last = p.get(i + 1) == null || !p.at(i + 1).isCapital();
    boolean surname = t.is(Kind.COMMON) && !t.isAny(NEVER_LAST & ~Kind.COMMON.bit());
    return !(surname && last && p.at(i - 1).isAny(GIVEN) && SURNAMES.contains(t.lower()));
  }

  /** Common words that are surnames as often. */
  private static final Set<String> SURNAMES =
      Set.of(
          "hall", "park", "street", "north", "west", "white", "fox", "page", "east", "young",
          "green", "brown", "king", "house", "bill", "news");

  /** Whether it is a title such as {@code Councillor} or {@code Mrs}. */
  public static boolean isTitle(Token t) {
    return t.isAny(TITLES) && t.isCapital();
  }

  /** A capitalised word that can only be a first name's or an unknown name's beginning. */
  static boolean mayBegin(Token t) {
    long ordinary =
        Kind.CUE.bit()
            | Kind.ADVERB.bit()
            | Kind.GROUP.bit()
            | Kind.DOCUMENT.bit()
            | Kind.PERSON.bit();
    return t.shape() == Token.Shape.CAPITALISED && !t.isAny(NEVER_LAST | ordinary);
  }

  /** A capitalised word within a sentence, which may be a surname though it is a verb elsewhere. */
  static boolean mayFollow(Token t) {
    long ordinary = Kind.GROUP.bit() | Kind.DOCUMENT.bit() | Kind.PERSON.bit();
    return t.shape() == Token.Shape.CAPITALISED && !t.isAny(NEVER_LAST | ordinary);
  }

  static Person.Gender gender(Token t) {
    if ((t.is(Kind.GIVEN_MALE) && !t.is(Kind.GIVEN_FEMALE) && !t.is(Kind.GIVEN))
        || t.is(Kind.TITLE_MALE)) {
      return Person.Gender.MALE;
    }
    if ((t.is(Kind.GIVEN_FEMALE) && !t.is(Kind.GIVEN_MALE) && !t.is(Kind.GIVEN))
        || t.is(Kind.TITLE_FEMALE)) {
      return Person.Gender.FEMALE;
    }
    return Person.Gender.UNKNOWN;
  }
}
