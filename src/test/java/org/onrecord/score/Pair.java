package org.onrecord.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What was expected beside what was found.
 *
 * @param gold the number of the one expected
 * @param found the number of the one found
 * @param likeness 0 to 1
 */
record Pair(int gold, int found, double likeness) {

  /**
   * One to one, the likest first; of equals the nearest in order, then the first.
   *
   * @param pairs all that are like enough
   * @param expected how many are expected
   * @return for each that is expected the number of the one found; -1 where there is none
   */
  static int[] bestFirst(List<Pair> pairs, int expected) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.gold() - pair.found()))
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    int[] matchOf = new int[expected];
    Arrays.fill(matchOf, -1);
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : sorted) {
      if (matchOf[pair.gold()] < 0 && taken.add(pair.found())) {
        matchOf[pair.gold()] = pair.found();
      }
    }
    return matchOf;
  }
}
