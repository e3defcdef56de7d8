package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.query.Filter.Field;

/** What a tree asks for as a whole; the same for every engine that compiles it. */
public final class Asked {

  private Asked() {}

  /** Whether a record has to hold words to match; what must not stand there is no such word. */
  public static boolean words(Clause clause) {
    return !wordClauses(clause).isEmpty();
  }

  /** The clauses that ask for words, in their order: what a hit's marks are made from. */
  public static List<Clause> wordClauses(Clause clause) {
    var found = new ArrayList<Clause>();
    collect(clause, found);
    return found;
  }

  private static void collect(Clause clause, List<Clause> found) {
    switch (clause) {
      case Clause.And(var all) -> all.forEach(c -> collect(c, found));
      case Clause.Or(var any) -> any.forEach(c -> collect(c, found));
      case Clause.Not not -> {}
      case Clause.Where where -> {}
      case Clause.Everything everything -> {}
      case Clause.Near near -> found.add(near);
      case Clause.Word word -> found.add(word);
      case Clause.Phrase phrase -> found.add(phrase);
      case Clause.Prefix prefix -> found.add(prefix);
      case Clause.Fuzzy fuzzy -> found.add(fuzzy);
    }
  }

  /** Whether it asks for boilerplate by name; without that, no engine shows any. */
  public static boolean boilerplate(Clause clause) {
    return switch (clause) {
      case Clause.And(var all) -> all.stream().anyMatch(Asked::boilerplate);
      case Clause.Or(var any) -> any.stream().anyMatch(Asked::boilerplate);
      case Clause.Where(Filter.AnyOf(Field field, var values)) ->
          field == Field.IS && values.stream().anyMatch("boilerplate"::equalsIgnoreCase);
      case Clause.Where where -> false;
      case Clause.Not not -> false;
      case Clause.Near near -> false;
      case Clause.Word word -> false;
      case Clause.Phrase phrase -> false;
      case Clause.Prefix prefix -> false;
      case Clause.Fuzzy fuzzy -> false;
      case Clause.Everything everything -> false;
    };
  }
}
