package org.onrecord.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All that can be completed, sorted by each word of it, so that a few letters are found by halving.
 * Built once for each state of an index; safe for use by many threads.
 */
public final class Completions {

  private record Key(String words, Suggestion suggestion) {
    static final Comparator<Key> SORTED = Comparator.comparing(Key::words);
  }

  /** Matches that are looked at for one beginning. */
  private static final int MOST_LOOKED_AT = 5_000;

  private static final Comparator<Suggestion> BEST =
      Comparator.comparingLong(Suggestion::records)
          .reversed()
          .thenComparing(Suggestion::text)
          .thenComparing(Suggestion::kind);

  private final UnaryOperator<String> folding;
  private final Key[] keys;

  /**
   * All of these.
   *
   * @param folding a text's words as the engine folds them, with spaces between
   */
  public Completions(List<Suggestion> all, UnaryOperator<String> folding) {
    this.folding = folding;
    var sorted = new ArrayList<Key>();
    for (Suggestion suggestion : all) {
      String folded = folding.apply(suggestion.text());
      for (int at = 0; at >= 0; at = next(folded, at)) {
        sorted.add(new Key(folded.substring(at), suggestion));
      }
    }
    sorted.sort(Key.SORTED);
    keys = sorted.toArray(Key[]::new);
  }

  private static int next(String folded, int at) {
    int space = folded.indexOf(' ', at);
    return space < 0 ? -1 : space + 1;
  }

  /** Completions of what was typed: those with most records first. */
  public List<Suggestion> of(String typed, int most) {
    String start = folding.apply(typed);
    if (start.isEmpty() || most <= 0) {
      return List.of();
    }
    int from = Arrays.binarySearch(keys, new Key(start, new Suggestion("", "", "", 0)), Key.SORTED);
    int i = from < 0 ? -from - 1 : from;
    while (i > 0 && keys[i - 1].words.startsWith(start)) {
      i--;
    }
    Set<Suggestion> found = new LinkedHashSet<>();
    for (int looked = 0;
        i < keys.length && keys[i].words.startsWith(start) && looked < MOST_LOOKED_AT;
        i++, looked++) {
      found.add(keys[i].suggestion);
    }
    return found.stream().sorted(BEST).limit(most).toList();
  }
}
