package org.onrecord.attribute.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Known words that are looked up by a stretch of a text, whatever its capitals, without making a
 * string of it. Immutable and safe to share.
 *
 * <p>Words are ASCII in lower case, with straight apostrophes; a curly one in the text is the same.
 * All other words are unknown here. One look-up stands in place of a substring, its lower case and
 * two hash maps, because every word of every document is looked up.
 */
public final class WordTable {

  /** Open addressing: no more than one slot in four is taken, so that most look-ups end at once. */
  private static final int SPREAD = 4;

  private final String[] words;
  private final int[] slots;

  /**
   * A table of these words.
   *
   * @param words each once; those that are not as described above are never found
   */
  public WordTable(Collection<String> words) {
    this.words = words.toArray(String[]::new);
    this.slots = new int[Integer.highestOneBit(Math.max(1, words.size())) * 2 * SPREAD];
    Arrays.fill(slots, -1);
    for (int i = 0; i < this.words.length; i++) {
      String word = this.words[i];
      int slot = hash(word, 0, word.length()) & (slots.length - 1);
      while (slots[slot] >= 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
  }

  /** The number of the word that stands between two offsets; -1 where it is unknown. */
  public int find(String text, int start, int end) {
    int slot = hash(text, start, end) & (slots.length - 1);
    while (slots[slot] >= 0) {
      if (isAt(words[slots[slot]], text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  }

  /** The word of a number. */
  public String word(int number) {
    return words[number];
  }

  /** All words, each at its number. */
  public List<String> words() {
    return List.of(words);
  }

  private static boolean isAt(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != folded(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + folded(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static char folded(char c) {
    if (c >= 'A' && c <= 'Z') {
      return (char) (c + ('a' - 'A'));
    }
    return c == '\u2019' ? '\'' : c;
  }
}
