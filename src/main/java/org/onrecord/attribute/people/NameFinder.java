package org.onrecord.attribute.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Finds where people are named. Full names are collected over the whole document first, so that a
 * surname may stand before the full name does.
 */
public final class NameFinder {

  private record Found(Paragraph p, int from, int bare, int to, Person.Gender gender) {}

  /** "County Councillor X": which council a councillor sits on is no part of the name. */
  private static final Set<String> COUNCILS =
      Set.of("county", "city", "town", "parish", "borough", "district", "community");

  private final People people;
  private final List<Found> surnames = new ArrayList<>();
  private final AttendanceLines lines = new AttendanceLines();

  private NameFinder(People people) {
    this.people = people;
  }

  /** Marks the names in all paragraphs and fills {@code people}. */
  public static void find(List<Paragraph> paragraphs, People people) {
    NameFinder finder = new NameFinder(people);
    for (Paragraph p : paragraphs) {
      finder.fullNames(p);
    }
    for (Found f : finder.surnames) {
      finder.surname(f);
    }
    for (Paragraph p : paragraphs) {
      finder.bareSurnames(p);
    }
    FirstNames.find(paragraphs, people);
  }

  private void fullNames(Paragraph p) {
    boolean line = lines.holds(p);
    boolean present = line || AttendanceLines.isAttendance(p);
    for (int i = 0; i < p.size(); ) {
      Token t = p.at(i);
      int next = i + 1;
      int shouted = p.nameAt(i) == null ? ShoutedNames.at(p, i, people) : -1;
      if (shouted > 0) {
        next = shouted;
      } else if (NameShape.isTitle(t)) {
        next = titled(p, i, present);
      } else if (p.nameAt(i) == null && beginsName(p, i, present)) {
        int end = NameShape.end(p, i);
        if (end - i >= 2) {
          add(new Found(p, i, i, end, NameShape.gender(t)));
          partner(p, i, end);
          next = end;
        }
      } else if (isAged(p, i)) {
        mark(
            new Found(p, i, i, i + 1, NameShape.gender(t)),
            people.surname(p.words(i, i + 1), NameShape.gender(t), t.start()));
      }
      i = Math.max(next, i + 1);
    }
  }

  /** "Jaydon, 19,": a first name alone, as of the young. */
  private static boolean isAged(Paragraph p, int i) {
    Token t = p.at(i);
    boolean age =
        p.isMark(i + 1, ',')
            && p.at(i + 2).shape() == Token.Shape.NUMBER
            && p.at(i + 2).lower().length() <= 2
            && (p.isMark(i + 3, ',') || p.at(i + 3).endsSentence());
    boolean known =
        t.isAny(NameShape.GIVEN)
            || (i > 0 && p.at(i - 1).isAny(Kind.OFFICE.bit() | Kind.PERSON.bit()));
    return age && known && t.shape() == Token.Shape.CAPITALISED && p.nameAt(i) == null;
  }

  /** "Maureen and Derek Bell": the first one has that surname, too. */
  private void partner(Paragraph p, int from, int to) {
    Token given = p.at(from - 2);
    boolean couple =
        p.is(from - 1, "and")
            && p.nameAt(from - 2) == null
            && given.isAny(NameShape.GIVEN)
            && given.shape() == Token.Shape.CAPITALISED
            && p.at(from).isAny(NameShape.GIVEN);
    if (couple) {
      String name = p.words(from - 2, from - 1) + " " + p.words(to - 1, to);
      people.full(name, NameShape.gender(given), given.start());
    }
  }

  /** "Councillor X", "Dr A B", "Councillors X, Y and Z". */
  private int titled(Paragraph p, int title, boolean present) {
    int i = title;
    Person.Gender gender = Person.Gender.UNKNOWN;
    boolean plural = false;
    while (i < p.size() && NameShape.isTitle(p.at(i))) {
      Token t = p.at(i);
      plural |= (t.is("councillors") || t.is("cllrs") || t.is("aldermen"));
      gender = gender == Person.Gender.UNKNOWN ? NameShape.gender(t) : gender;
      i++;
      if (p.isMark(i, '(') && p.is(i + 1, "s") && p.isMark(i + 2, ')')) {
        plural = true;
        i += 3;
      }
      if (p.isMark(i, '.') || (plural && p.isMark(i, ':'))) {
        i++;
      }
    }
    if (i >= p.size() || (p.at(i).is(Kind.OFFICE) && !p.at(i).isAny(NameShape.GIVEN))) {
      return i;
    }
    int end = isPronoun(p.at(i)) ? i : NameShape.end(p, i);
    if (end == i) {
      return i;
    }
    boolean county =
        p.at(title).is("councillor")
            && title > 0
            && p.at(title - 1).isCapital()
            && COUNCILS.contains(p.at(title - 1).lower());
    add(
        new Found(
            p,
            county ? title - 1 : title,
            i,
            end,
            gender == Person.Gender.UNKNOWN ? NameShape.gender(p.at(i)) : gender));
    return plural ? rest(p, end, present) : end;
  }

  /** "Thank you, Councillor. You have ten minutes": what begins the next sentence is no name. */
  private static boolean isPronoun(Token t) {
    return t.is(Kind.SUBJECT) && t.shape() != Token.Shape.INITIAL;
  }

  /** The further names of a list: ", B (Chair), C and D". */
  private int rest(Paragraph p, int after, boolean present) {
    int i = after;
    while (i < p.size()) {
      int start = i;
      if (p.isMark(start, '(')) {
        while (start < p.size() && !p.isMark(start, ')')) {
          start++;
        }
        start++;
      }
      boolean joined = false;
      while (p.isMark(start, ',') || p.is(start, "and") || p.isMark(start, ';')) {
        start++;
        joined = true;
      }
      if (!joined || start >= p.size() || NameShape.isTitle(p.at(start))) {
        return i;
      }
      int end = NameShape.end(p, start);
      boolean role = end > start && p.at(end - 1).isAny(Kind.OFFICE.bit() | Kind.BODY.bit());
      if (end == start || role || (!present && end - start > 3)) {
        return i;
      }
      add(new Found(p, start, start, end, NameShape.gender(p.at(start))));
      i = end;
    }
    return i;
  }

  private static boolean beginsName(Paragraph p, int i, boolean present) {
    Token t = p.at(i);
    Token next = p.get(i + 1);
    boolean dotted = present && p.isMark(i + 1, '.') && NameShape.isInitials(p, i, i);
    if (dotted) {
      return true;
    }
    if (next == null || !(next.isCapital() || next.is("al") || next.is("de") || next.is("van"))) {
      return false;
    }
    if ((present && t.shape() == Token.Shape.INITIAL && !t.is("a"))
        || (present && t.is("a") && i > 0)
        || (present && !t.isAny(Kind.BODY.bit()) && NameShape.isInitials(p, i, i))) {
      return true;
    }
    if (i == 0 && t.shape() == Token.Shape.INITIAL && !t.is("a") && NameVouching.holdsOffice(p)) {
      return true;
    }
    if (t.shape() == Token.Shape.CAPITALISED && t.isAny(NameShape.GIVEN)) {
      return !next.isAny(Kind.BODY.bit() | Kind.TIME.bit());
    }
    boolean trade = next.isAny(NameShape.GIVEN) && NameShape.end(p, i) - i > 2 && opens(p, i);
    return !trade
        && NameShape.mayBegin(t)
        && NameShape.mayFollow(next)
        && NameVouching.vouches(p, i, present);
  }

  /** "Cheesemonger Val Bell": a sentence that opens with what somebody is. */
  private static boolean opens(Paragraph p, int i) {
    return i == 0 || p.at(i - 1).endsSentence();
  }

  private void add(Found f) {
    // "B.L." is two tokens, and one word
    if (f.to() - f.bare() >= 2 && words(f).indexOf(' ') > 0) {
      mark(f, people.full(words(f), f.gender(), f.p().at(f.bare()).start()));
    } else {
      surnames.add(f);
    }
  }

  private void surname(Found f) {
    int at = f.p().at(f.bare()).start();
    List<Person> namesakes =
        f.bare() > f.from() ? people.namesakes(words(f), f.gender()) : List.of();
    if (namesakes.size() < 2) {
      mark(f, people.surname(words(f), f.gender(), at));
      return;
    }
    Person near = onlyOneBefore(f, namesakes);
    mark(f, near != null ? near : Person.oneOf(namesakes, words(f), at));
  }

  /** Of several of one surname the one whom the paragraph has named in full, if it is one. */
  private static @Nullable Person onlyOneBefore(Found f, List<Person> namesakes) {
    Person only = null;
    for (int i = 0; i < f.from(); i++) {
      Name name = f.p().nameAt(i);
      if (name == null || !namesakes.contains(name.person()) || name.person() == only) {
        continue;
      }
      boolean couple = f.p().is(i - 1, "and") && f.p().at(i - 2).isAny(NameShape.GIVEN);
      if (only != null || couple) {
        return null;
      }
      only = name.person();
    }
    return only;
  }

  private static void mark(Found f, Person person) {
    f.p().setName(new Name(f.from(), f.bare(), NameShape.overLetters(f.p(), f.to()), person));
  }

  private static String words(Found f) {
    return f.p().words(f.bare(), f.to()).replace(".", "");
  }

  /** A full name that something vouched for elsewhere, where nothing stands beside it. */
  private @Nullable Name knownInFull(Paragraph p, int i) {
    int end = NameShape.end(p, i);
    Person known = end - i < 2 ? null : people.ofFullName(p.words(i, end));
    return known == null ? null : new Name(i, i, NameShape.overLetters(p, end), known);
  }

  /** A known surname, or an unusual known first name, alone. */
  private void bareSurnames(Paragraph p) {
    for (int i = 0; i < p.size(); i++) {
      Token t = p.at(i);
      if (p.nameAt(i) != null || t.shape() != Token.Shape.CAPITALISED || t.is(Kind.COMMON)) {
        continue;
      }
      Name again = knownInFull(p, i);
      if (again != null) {
        p.setName(again);
        continue;
      }
      Token next = p.get(i + 1);
      boolean within =
          (next != null && next.isCapital() && p.nameAt(i + 1) == null)
              || (i > 0
                  && p.at(i - 1).isCapital()
                  && p.nameAt(i - 1) == null
                  && !p.at(i - 1)
                      .isAny(
                          Kind.OFFICE.bit()
                              | Kind.BODY.bit()
                              | Kind.CONJUNCTION.bit()
                              | Kind.ADVERB.bit()
                              | Kind.SUBORDINATOR.bit()
                              | Kind.PREPOSITION.bit()));
      if (within) {
        continue;
      }
      Person known = people.bySurname(p.words(i, i + 1), t.start());
      if (known != null) {
        p.setName(new Name(i, i, i + 1, known));
      }
    }
  }
}
