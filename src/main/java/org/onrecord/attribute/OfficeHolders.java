package org.onrecord.attribute;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who holds an office in a document, however its wording varies. */
final class OfficeHolders {

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "for",
          "and",
          "to",
          "in",
          "at",
          "on",
          "its",
          "their",
          "his",
          "her",
          "our",
          "council",
          "council's",
          "councils",
          "interim",
          "acting",
          "strategic",
          "s",
          "borough",
          "committee's",
          "board's",
          "executive's",
          "elected",
          "with",
          "responsibility");

  /** These make another office of one. */
  private static final Set<String> RANKS =
      Set.of("deputy", "assistant", "vice", "shadow", "former", "associate");

  private final List<Person> people;

  OfficeHolders(List<Person> people) {
    this.people = people;
  }

  /**
   * The holder of an office, as the document shows it; null where it does not.
   *
   * @param words the office as worded: "the Interim Strategic Director", "the Chair"
   * @param offset where it is worded: of several holders, the last one named before it is meant,
   *     and exact wordings go before others
   */
  @Nullable Person of(String words, int offset) {
    Set<String> asked = content(words);
    if (asked.isEmpty()) {
      return null;
    }
    Person best = null;
    long bestRank = Long.MIN_VALUE;
    for (Person person : people) {
      for (Person.Office office : person.offices()) {
        int fit = fit(asked, content(office.words()));
        if (fit == 0) {
          continue;
        }
        boolean before = office.offset() <= offset;
        long rank =
            (before ? 1L << 40 : 0)
                + fit * (1L << 32)
                + (before ? office.offset() : -office.offset());
        if (rank > bestRank) {
          bestRank = rank;
          best = person;
        }
      }
    }
    return best;
  }

  /** 2 for the same words, 1 where one wording is the other's beginning or part, 0 for none. */
  private static int fit(Set<String> asked, Set<String> held) {
    if (asked.equals(held)) {
      return 2;
    }
    for (String rank : RANKS) {
      if (asked.contains(rank) != held.contains(rank)) {
        return 0;
      }
    }
    return held.containsAll(asked) ? 1 : 0;
  }

  static Set<String> content(String words) {
    Set<String> content = new HashSet<>();
    for (String raw :
        words.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{Nd}']+", -1)) {
      String word = raw.endsWith("'s") ? raw.substring(0, raw.length() - 2) : raw;
      word =
          word.equals("chairman") || word.equals("chairwoman") || word.equals("chairperson")
              ? "chair"
              : word;
      word =
          word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
              ? word.substring(0, word.length() - 1)
              : word;
      if (word.equals("vice")) {
        content.add("vice");
      } else if (!word.isEmpty() && !EMPTY.contains(word) && !EMPTY.contains(raw)) {
        content.add(word);
      }
    }
    return content;
  }
}
