package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "Most of your words": what to offer where a query of three or more unquoted words finds nothing.
 * Always shown as a list of its own, never mixed with results, feeds or exports.
 */
public final class Relaxation {

  private Relaxation() {}

  /**
   * The clause that lets any one of the unquoted words be missing; phrases and filters stay. Empty
   * for fewer than three such words.
   */
  public static Optional<Clause> of(Clause clause) {
    if (!(clause instanceof Clause.And(var all))) {
      return Optional.empty();
    }
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Clause.Word(String text) && !FunctionWords.contains(text)) {
        words.add(i);
      }
    }
    if (words.size() < 3) {
      return Optional.empty();
    }
    var ways = new ArrayList<Clause>();
    for (int left : words) {
      var kept = new ArrayList<>(all);
      kept.remove(left);
      ways.add(new Clause.And(kept));
    }
    return Optional.of(new Clause.Or(ways));
  }
}
