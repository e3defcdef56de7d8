package org.onrecord.ingest;

import java.util.Arrays;

/**
 * The runs of five words of a text, as hashes: what two printings of one statement share. Case,
 * punctuation and the shape of quotation marks do not count. A text of fewer than five words is one
 * run.
 */
final class Shingles {

  private static final int WORDS = 5;
  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** The distinct hashes, ascending; empty for a text without words. */
  static int[] of(String text) {
    long[] words = words(text);
    if (words.length == 0) {
      return new int[0];
    }
    int runs = Math.max(1, words.length - WORDS + 1);
    int width = Math.min(WORDS, words.length);
    int[] hashes = new int[runs];
    for (int i = 0; i < runs; i++) {
      long hash = width;
      for (int j = i; j < i + width; j++) {
        hash = mix(hash * 31 + words[j]);
      }
      hashes[i] = (int) (hash >>> 32);
    }
    Arrays.sort(hashes);
    int distinct = 0;
    for (int i = 0; i < runs; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[distinct++] = hashes[i];
      }
    }
    return distinct == runs ? hashes : Arrays.copyOf(hashes, distinct);
  }

  private static long[] words(String text) {
    long[] words = new long[text.length() / 2 + 1];
    int count = 0;
    long word = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word = (word * 31 + Character.toLowerCase(c)) * 0x100000001B3L;
        inside = true;
      } else if (inside && c != '\'' && c != '’') {
        words[count++] = word;
        word = 0;
        inside = false;
      }
    }
    if (inside) {
      words[count++] = word;
    }
    return Arrays.copyOf(words, count);
  }

  /** The number of hashes that both hold; both ascending. */
  static int shared(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Spreads every bit over all others (the finisher of SplitMix64). */
  static long mix(long value) {
    long z = value * PRIME;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
