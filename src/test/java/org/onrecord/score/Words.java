package org.onrecord.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scorer's view of text: quotes, dashes and white space levelled, words and numbers counted.
 */
final class Words {

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['.,/&-][\\p{L}\\p{N}]+)*|[£$€%]");

  private Words() {}

  static String level(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '‘', '’', '‚', '‛', '′', '´', '`' -> out.append('\'');
        case '“', '”', '„', '‟', '″', '«', '»' -> out.append('"');
        case '‐', '‑', '‒', '–', '—', '―', '−' -> out.append('-');
        case '…' -> out.append("...");
        case '\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad' -> {}
        default -> out.append(c);
      }
    }
    String plain = Normalizer.normalize(out, Normalizer.Form.NFKC).replace("''", "\"");
    return plain.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  static List<String> tokens(String text) {
    List<String> found = new ArrayList<>();
    Matcher word = WORD.matcher(level(text).toLowerCase(Locale.ROOT));
    while (word.find()) {
      found.add(word.group());
    }
    return found;
  }

  /** A leading "that" does not count. */
  static List<String> content(String text) {
    List<String> all = tokens(text);
    return all.size() > 1 && all.getFirst().equals("that") ? all.subList(1, all.size()) : all;
  }

  /** Bag-of-words Jaccard. */
  static double jaccard(List<String> a, List<String> b) {
    Map<String, Integer> count = new HashMap<>();
    a.forEach(w -> count.merge(w, 1, Integer::sum));
    int both = 0;
    for (String word : b) {
      int left = count.getOrDefault(word, 0);
      if (left > 0) {
        both++;
        count.put(word, left - 1);
      }
    }
    int whole = a.size() + b.size() - both;
    return whole == 0 ? 0 : (double) both / whole;
  }
}
