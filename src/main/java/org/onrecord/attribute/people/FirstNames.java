package org.onrecord.attribute.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Finds people who go by their first name: in stories of children and tenants they have no other,
 * and whoever was named in full may be called so afterwards.
 */
final class FirstNames {

  private FirstNames() {}

  /** Marks first names that stand alone, of those known in full or named so again and again. */
  static void find(List<Paragraph> paragraphs, People people) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Boolean> acts = new HashMap<>();
    for (Paragraph p : paragraphs) {
      for (int i = 0; i < p.size(); i++) {
        if (isAlone(p, i)) {
          counts.merge(p.words(i, i + 1), 1, Integer::sum);
          acts.merge(p.words(i, i + 1), acts(p, i), Boolean::logicalOr);
        }
      }
    }
    counts.keySet().removeIf(name -> !acts.getOrDefault(name, false));
    if (counts.isEmpty()) {
      return;
    }
    for (Paragraph p : paragraphs) {
      for (int i = 0; i < p.size(); i++) {
        int count = isAlone(p, i) ? counts.getOrDefault(p.words(i, i + 1), 0) : 0;
        Person person = count == 0 ? null : person(p, i, people, count);
        if (person != null) {
          p.setName(new Name(i, i, i + 1, person));
        }
      }
    }
  }

  private static @Nullable Person person(Paragraph p, int i, People people, int count) {
    String first = p.words(i, i + 1);
    Person only = null;
    for (Person known : people.all()) {
      boolean same = known.name().equals(first) || known.name().startsWith(first + " ");
      if (same && only != null) {
        return null;
      }
      only = same ? known : only;
    }
    boolean often = only == null && count > 2;
    return often ? people.surname(first, NameShape.gender(p.at(i)), p.at(i).start()) : only;
  }

  /** A first name and nothing else, with no capital beside it. */
  private static boolean isAlone(Paragraph p, int i) {
    Token t = p.at(i);
    return t.shape() == Token.Shape.CAPITALISED
        && t.isAny(NameShape.GIVEN)
        && (t.bits() & ~NameShape.GIVEN) == 0
        && p.nameAt(i) == null
        && !p.at(i + 1).isCapital()
        && !p.is(i + 1, "'s")
        && (i == 0 || !p.at(i - 1).isCapital() || p.at(i - 1).isAny(LINKS))
        && (i == 0 || !p.at(i - 1).is(Kind.PREPOSITION));
  }

  private static final long LINKS =
      Kind.CONJUNCTION.bit() | Kind.SUBORDINATOR.bit() | Kind.ADVERB.bit();

  /** "Jo had slept", "Jo says": a verb follows that only somebody can be the subject of. */
  private static boolean acts(Paragraph p, int i) {
    Token next = p.at(i + 1);
    return next.is(Kind.CUE)
        || next.is("had")
        || next.is("has")
        || next.is("was")
        || next.is("who")
        || next.is(Kind.FINITE);
  }
}
