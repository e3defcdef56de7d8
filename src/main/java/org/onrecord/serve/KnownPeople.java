package org.onrecord.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.query.EditDistance;
import org.onrecord.query.PeopleNames;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult.ValueCount;

/**
 * The speakers of the index, most often heard first. Counted once for each state of the index. Safe
 * for use by many threads.
 */
final class KnownPeople implements PeopleNames {

  /** So many can be named; an index of a million records has some thousands. */
  private static final int MOST = 50_000;

  private static final int FARTHEST = 2;

  private final SearchEngine engine;
  private volatile @Nullable Counted counted;

  KnownPeople(SearchEngine engine) {
    this.engine = engine;
  }

  private record Counted(String version, List<Known> people) {}

  /** A speaker with the words of the name, folded. */
  record Known(ValueCount value, List<String> words) {}

  /** All of them. */
  List<Known> all() throws IOException {
    String version = engine.version().value();
    Counted held = counted;
    if (held == null || !held.version().equals(version)) {
      held = new Counted(version, count());
      counted = held;
    }
    return held.people();
  }

  private List<Known> count() throws IOException {
    var request =
        new SearchRequest(
            new Clause.Everything(),
            Scope.RECORD,
            Optional.empty(),
            List.of(),
            Sort.NEWEST,
            0,
            null,
            List.of(new FacetRequest(Facet.SPEAKER, MOST, "")),
            false,
            LocalDate.EPOCH,
            Duration.ofSeconds(30));
    return engine.search(request).facets().getFirst().values().stream()
        .map(v -> new Known(v, words(v.label())))
        .toList();
  }

  @Override
  public List<String> named(String words, int most) {
    List<String> wanted = words(words);
    return people().stream()
        .filter(k -> k.words().containsAll(wanted))
        .map(k -> k.value().label())
        .limit(most)
        .toList();
  }

  @Override
  public List<String> near(String words) {
    List<String> wanted = words(words);
    return people().stream()
        .map(k -> new Near(k.value().label(), distance(wanted, k.words())))
        .filter(n -> n.distance() <= FARTHEST * wanted.size())
        .min(Comparator.comparingInt(Near::distance))
        .map(n -> List.of(n.name()))
        .orElse(List.of());
  }

  private record Near(String name, int distance) {}

  private List<Known> people() {
    try {
      return all();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of a name, without case, accents and apostrophes. */
  static List<String> words(String name) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}|['’]", "")
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  /** The sum over the wanted words of the edits to the nearest word; far where one has none. */
  private static int distance(List<String> wanted, List<String> words) {
    int sum = 0;
    for (String want : wanted) {
      int least = Integer.MAX_VALUE;
      for (String word : words) {
        if (Math.abs(word.length() - want.length()) <= FARTHEST) {
          least = Math.min(least, EditDistance.between(want, word));
        }
      }
      if (least > FARTHEST || least >= want.length()) {
        return Integer.MAX_VALUE;
      }
      sum += least;
    }
    return sum;
  }
}
