package org.onrecord.attribute.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds who holds an office in a document, however its wording varies. */
public final class OfficeHolders {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}']+");
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

  /** "The leader" is not whoever leads a group and is only named afterwards. */
  private static final Set<String> LEADER = Set.of("leader");

  /** These make another office of one. */
  private static final Set<String> RANKS =
      Set.of("deputy", "assistant", "vice", "shadow", "former", "associate");

  private final List<Person> people;

  OfficeHolders(List<Person> people) {
    this.people = people;
  }

  /**
   * The holder of an office, as the document shows it; null where it does not, or shows several.
   *
   * @param words the office as worded: "the Interim Strategic Director", "the Chair"
   * @param offset where it is worded
   */
  public @Nullable Person of(String words, int offset) {
    List<Person> holders = all(words, offset);
    return holders.size() == 1 ? holders.getFirst() : null;
  }

  /**
   * Who may be meant by an office. Exact wordings go before others, and whoever is named in it
   * before that place goes before those who are named later; of several who hold it in the same
   * words, the last one named.
   *
   * @param words the office as worded
   * @param offset where it is worded
   * @return several where a part of the wording fits different offices; empty where nobody holds it
   */
  public List<Person> all(String words, int offset) {
    Set<String> asked = content(words);
    List<Person> best = new ArrayList<>();
    if (asked.isEmpty()) {
      return best;
    }
    boolean interim = isInterim(words);
    int bestRank = 0;
    int bestAt = 0;
    for (Person person : people) {
      int rank = 0;
      int at = 0;
      for (Person.Office office : person.offices()) {
        int one = rank(asked, interim, office, offset);
        if (one > rank || (one == rank && office.offset() > at)) {
          rank = one;
          at = office.offset();
        }
      }
      boolean exact = rank % 4 == 2;
      if (rank == 0 || rank < bestRank || (exact && rank == bestRank && at < bestAt)) {
        continue;
      }
      if (rank > bestRank || exact) {
        best.clear();
        bestAt = at;
      }
      bestRank = rank;
      best.add(person);
    }
    return best;
  }

  /**
   * 0 for another office; else the fit, more where it is interim as asked, more still if before.
   */
  private static int rank(Set<String> asked, boolean interim, Person.Office office, int offset) {
    int fit = 0;
    for (Set<String> held : office.contents()) {
      fit = Math.max(fit, fit(asked, held));
    }
    if (fit == 1 && office.offset() > offset && asked.equals(LEADER)) {
      return 0;
    }
    boolean same = interim == isInterim(office.words());
    if (fit == 0 || (fit == 1 && interim && !same)) {
      return 0;
    }
    return fit + (interim && same ? 4 : 0) + (office.offset() <= offset ? 8 : 0);
  }

  private static boolean isInterim(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("interim") || lower.contains("acting");
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

  /** One who holds a portfolio, under the names that councils give to the same office. */
  private static final Pattern PORTFOLIO =
      Pattern.compile(
          "\\b(?:cabinet portfolio holder|executive portfolio holder|portfolio holder"
              + "|executive lead member|executive member|lead cabinet member|lead member"
              + "|cabinet lead)\\b");

  /** The words that matter of an office; of one that is two in one, of each as well. */
  static List<Set<String>> contents(String words) {
    return OfficeWords.parts(words).stream().map(OfficeHolders::content).toList();
  }

  private static Set<String> content(String words) {
    Set<String> content = new HashSet<>();
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.contains("portfolio") || lower.contains(" member") || lower.contains(" lead")) {
      lower = PORTFOLIO.matcher(lower).replaceAll("cabinet member");
    }
    if (lower.equals("head of service") || lower.equals("the head of service")) {
      // who asks for it asks for the head of some service
      content.add("head");
      return content;
    }
    for (String raw : NO_WORD.split(lower.replace('’', '\''), -1)) {
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
