package org.onrecord.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What readers ask, in fifteen kinds of which each is a cost of its own. */
final class QueryMix {

  /** The kinds, in the order of the report. */
  enum Kind {
    TERM_COMMON,
    TERM_MID,
    TERM_RARE,
    AND2,
    AND3,
    OR2,
    OR3,
    PHRASE,
    SPEAKER,
    DATERANGE,
    DRILL,
    FUZZY,
    PREFIX,
    SORT_DATE,
    ALL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final World world;
  private final Draws draws;

  private QueryMix(World world, long seed) {
    this.world = world;
    this.draws = new Draws(seed);
  }

  /** So many queries of each kind, the same for the same world and seed. */
  static List<BenchQuery> of(World world, long seed, int ofEach) {
    var mix = new QueryMix(world, seed);
    var queries = new ArrayList<BenchQuery>();
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < ofEach; i++) {
        queries.add(mix.one(kind));
      }
    }
    return List.copyOf(queries);
  }

  private BenchQuery one(Kind kind) {
    return switch (kind) {
      case TERM_COMMON -> BenchQuery.of(kind, common());
      case TERM_MID -> BenchQuery.of(kind, middling());
      case TERM_RARE -> BenchQuery.of(kind, world.words.tail.get(draws.below(20_000)));
      case AND2 -> BenchQuery.of(kind, String.join(" ", together(2)));
      case AND3 -> BenchQuery.of(kind, String.join(" ", together(3)));
      case OR2 -> BenchQuery.of(kind, String.join(" OR ", together(2)));
      case OR3 -> BenchQuery.of(kind, String.join(" OR ", together(3)));
      case PHRASE -> BenchQuery.of(kind, '"' + phrase() + '"');
      case SPEAKER ->
          BenchQuery.of(kind, either())
              .with(List.of(), List.of(), world.speakers.get(world.speakerRanks.draw(draws)));
      case DATERANGE -> {
        LocalDate from = LocalDate.of(2005 + draws.below(20), 1 + draws.below(12), 1);
        yield BenchQuery.of(kind, either())
            .between(from, from.plusYears(1 + draws.below(2)).plusMonths(draws.below(12)));
      }
      case DRILL -> BenchQuery.of(kind, either()).with(councils(), years(), "");
      case FUZZY -> BenchQuery.of(kind, misspelt() + "~1");
      case PREFIX -> BenchQuery.of(kind, middling().substring(0, 4) + "*");
      case SORT_DATE -> BenchQuery.of(kind, either()).newestFirst();
      case ALL -> BenchQuery.of(kind, "");
    };
  }

  private String common() {
    return world.words.body.get(draws.below(Wordstock.common()));
  }

  private String middling() {
    return world.words.body.get(Wordstock.common() + draws.below(2_350));
  }

  private String either() {
    return draws.share() < 0.2 ? common() : middling();
  }

  /** Words of one sentence: what a reader who half remembers it would type. */
  private List<String> together(int many) {
    while (true) {
      Set<String> found = new LinkedHashSet<>();
      String[] sentence = world.anySentence(draws);
      for (int i = 0; i < 30 && found.size() < many; i++) {
        String word = sentence[draws.below(sentence.length)];
        if (!world.words.grammar.contains(word)) {
          found.add(word);
        }
      }
      if (found.size() == many) {
        return List.copyOf(found);
      }
    }
  }

  private String phrase() {
    while (true) {
      String[] sentence = world.anySentence(draws);
      int length = draws.share() < 0.67 ? 2 : 3;
      int at = draws.below(sentence.length - length);
      List<String> words = List.of(sentence).subList(at, at + length);
      if (words.stream().noneMatch(world.words.grammar::contains)) {
        return String.join(" ", words);
      }
    }
  }

  private String misspelt() {
    while (true) {
      String word = middling();
      if (word.length() > 6) {
        int at = 2 + draws.below(word.length() - 3);
        return word.substring(0, at) + word.charAt(at + 1) + word.substring(at + 1);
      }
    }
  }

  private List<String> councils() {
    Set<String> chosen = new TreeSet<>();
    for (int i = draws.below(3); i >= 0; i--) {
      chosen.add(world.authorities.get(world.authorityRanks.draw(draws)));
    }
    return List.copyOf(chosen);
  }

  private List<String> years() {
    Set<String> chosen = new TreeSet<>();
    for (int i = draws.below(3); i >= 0; i--) {
      chosen.add(Integer.toString(2012 + draws.below(15)));
    }
    return List.copyOf(chosen);
  }
}
