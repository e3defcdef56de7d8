package org.onrecord.attribute.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.attribute.text.Resource;

/**
 * The wordings that tell what a document is, each with what it is worth; see {@code styles.tsv}.
 */
final class StyleSigns {

  /** Where a wording is looked for. */
  enum Place {
    TITLE,
    HEAD,
    ANY,
    FOOT,
    OPENING
  }

  /**
   * A wording.
   *
   * @param needs one of these words stands in every line that has it: looked up before the pattern
   *     is tried
   */
  private record Sign(String style, Place place, int weight, List<String> needs, Pattern wording) {

    boolean stands(Lines lines) {
      for (String word : needs) {
        for (String line : lines.with(word)) {
          Matcher matcher = wording.matcher(line);
          if (place == Place.OPENING ? matcher.lookingAt() : matcher.matches()) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** Lines by the words that stand in them. */
  static final class Lines {

    private final Map<String, Set<String>> byWord = new HashMap<>();

    Lines(List<String> lines) {
      for (String line : lines) {
        index(line);
      }
    }

    private void index(String line) {
      int start = -1;
      for (int i = 0; i <= line.length(); i++) {
        boolean letter = i < line.length() && Character.isLetter(line.charAt(i));
        if (letter && start < 0) {
          start = i;
        } else if (!letter && start >= 0) {
          String word = line.substring(start, i).toLowerCase(Locale.ROOT);
          if (NEEDED.contains(word)) {
            byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(line);
          }
          start = -1;
        }
      }
    }

    Set<String> with(String word) {
      return byWord.getOrDefault(word, Set.of());
    }
  }

  private static final List<Sign> SIGNS = read();

  /** Words that some sign needs; all others need no place in the index of a document's lines. */
  private static final Set<String> NEEDED =
      SIGNS.stream().flatMap(s -> s.needs.stream()).collect(Collectors.toUnmodifiableSet());

  private StyleSigns() {}

  private static List<Sign> read() {
    var signs = new ArrayList<Sign>();
    for (String line : Resource.lines(StyleSigns.class, "styles.tsv")) {
      String[] cells = line.split("\t", 5);
      signs.add(
          new Sign(
              cells[0],
              Place.valueOf(cells[1].toUpperCase(Locale.ROOT)),
              Integer.parseInt(cells[2]),
              List.of(cells[3].split(",", 0)),
              Pattern.compile(
                  cells[4], Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)));
    }
    return List.copyOf(signs);
  }

  /**
   * What the lines of one place are worth.
   *
   * @return sums by style; a style without a sign is left out
   */
  static Map<String, Integer> weigh(Place place, List<String> lines) {
    var indexed = new Lines(lines);
    var sums = new TreeMap<String, Integer>();
    for (Sign sign : SIGNS) {
      if (sign.place == place && sign.stands(indexed)) {
        sums.merge(sign.style, sign.weight, Integer::sum);
      }
    }
    return sums;
  }
}
