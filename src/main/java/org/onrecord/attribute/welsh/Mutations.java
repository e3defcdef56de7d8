package org.onrecord.attribute.welsh;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Undoes the initial mutations of Welsh: {@code gyngor} and {@code nghyngor} are {@code cyngor}.
 */
public final class Mutations {

  /** What a mutated beginning may have been; longer beginnings first where they are looked up. */
  private static final Map<String, Set<String>> BACK =
      Map.ofEntries(
          Map.entry("b", Set.of("p")),
          Map.entry("d", Set.of("t")),
          Map.entry("g", Set.of("c")),
          Map.entry("f", Set.of("b", "m")),
          Map.entry("dd", Set.of("d")),
          Map.entry("l", Set.of("ll")),
          Map.entry("r", Set.of("rh")),
          Map.entry("mh", Set.of("p")),
          Map.entry("nh", Set.of("t")),
          Map.entry("ngh", Set.of("c")),
          Map.entry("m", Set.of("b")),
          Map.entry("n", Set.of("d")),
          Map.entry("ng", Set.of("g")),
          Map.entry("ph", Set.of("p")),
          Map.entry("th", Set.of("t")),
          Map.entry("ch", Set.of("c")));

  private static final String VOWELS = "aeiouwyâêîôûŵŷlr";

  private Mutations() {}

  /**
   * All words that a word in lower case may be a mutated form of, itself first.
   *
   * @param word in lower case
   */
  public static Set<String> radicals(String word) {
    var all = new LinkedHashSet<String>();
    all.add(word);
    for (int length = Math.min(3, word.length() - 1); length > 0; length--) {
      String rest = word.substring(length);
      for (String start : BACK.getOrDefault(word.substring(0, length), Set.of())) {
        all.add(start + rest);
      }
    }
    if (!word.isEmpty() && VOWELS.indexOf(word.charAt(0)) >= 0) {
      all.add("g" + word);
    }
    if (word.length() > 2 && word.charAt(0) == 'h' && VOWELS.indexOf(word.charAt(1)) >= 0) {
      all.add(word.substring(1));
    }
    return all;
  }
}
