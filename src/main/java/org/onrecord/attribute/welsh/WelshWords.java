package org.onrecord.attribute.welsh;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Resource;

/** The classes of Welsh words that reports and promises are read by. */
final class WelshWords {

  private static final Map<String, Set<String>> CLASSES = read();

  private WelshWords() {}

  private static Map<String, Set<String>> read() {
    var classes = new HashMap<String, Set<String>>();
    for (String line : Resource.lines(WelshWords.class, "words.txt")) {
      int colon = line.indexOf(':');
      var words = new HashSet<String>();
      for (String word : line.substring(colon + 1).strip().split("\\s+", 0)) {
        words.add(word.replace('_', ' '));
      }
      classes.put(line.substring(0, colon), words);
    }
    return Map.copyOf(classes);
  }

  /**
   * Whether a word, mutated or not, is of a class.
   *
   * @param word in any case, with or without an article's {@code 'r} behind it
   * @throws IllegalArgumentException if there is no such class
   */
  static boolean is(String word, String name) {
    return radical(word, name) != null;
  }

  /** The unmutated form of a word that is of a class; null where it is not. */
  static @Nullable String radical(String word, String name) {
    Set<String> words = CLASSES.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class of words: " + name);
    }
    String bare = bare(word);
    for (String radical : Mutations.radicals(bare)) {
      if (words.contains(radical)) {
        return radical;
      }
    }
    return null;
  }

  /** The word in lower case without the article or particle that leans on it: {@code meddai'r}. */
  static String bare(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    int mark = lower.indexOf('\'');
    return mark > 1 ? lower.substring(0, mark) : lower;
  }

  /** Whether the article leans on a word: {@code meddai'r}, {@code mae'r}. */
  static boolean hasArticle(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.endsWith("'r");
  }
}
