package org.onrecord.score;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Whether two names are strictly the same: once titles, honorifics and articles are off. */
final class SameSpeaker {

  private static final Set<String> TITLES =
      Set.of(
          ("cllr cllrs councillor councillors clr mr mrs ms miss mx dr sir dame lord lady baroness baron prof"
                  + " professor rev revd reverend alderman alderwoman hon rt right honourable mp mbe obe cbe jp qc kc"
                  + " pc the a an")
              .split(" "));
  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "of", "for", "and", "in", "at", "on", "to", "by", "from", "with", "s");

  private SameSpeaker() {}

  static boolean strictly(String gold, String predicted) {
    if (gold.isBlank() || predicted.isBlank()) {
      return gold.isBlank() && predicted.isBlank();
    }
    List<String> g = name(gold);
    List<String> p = name(predicted);
    return g.equals(p) || Arrays.equals(sorted(g), sorted(p));
  }

  private static Object[] sorted(List<String> words) {
    return words.stream().filter(w -> !SMALL.contains(w)).sorted().toArray();
  }

  private static List<String> name(String text) {
    List<String> all =
        Words.tokens(text).stream().map(w -> w.replace(".", "").replaceAll("'s$", "")).toList();
    List<String> kept = all.stream().filter(w -> !TITLES.contains(w)).toList();
    return kept.isEmpty() ? all : kept;
  }
}
