package org.onrecord.attribute.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.attribute.text.Resource;
import org.onrecord.attribute.text.WordTable;

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
   * @param needs the numbers of words of which one stands in every line that has it: looked up
   *     before the pattern is tried, because that is far cheaper
   */
  private record Wording(BitSet needs, Pattern pattern) {}

  /** Some wordings of which one is enough. */
  private record Sign(String style, Place place, int weight, List<Wording> wordings) {

    boolean stands(List<Line> lines) {
      for (Line line : lines) {
        for (Wording wording : wordings) {
          if (line.words.intersects(wording.needs)) {
            Matcher matcher = wording.pattern.matcher(line.lower);
            if (place == Place.OPENING ? matcher.lookingAt() : matcher.matches()) {
              return true;
            }
          }
        }
      }
      return false;
    }
  }

  /**
   * A line as signs are looked for in it.
   *
   * @param lower its words in lower case
   * @param words the numbers of the needed words that stand in it
   */
  record Line(String lower, BitSet words) {}

  /**
   * All signs.
   *
   * @param needed the words that some sign needs
   */
  private record Book(WordTable needed, Map<Place, List<Sign>> signs) {}

  private static final Book BOOK = read();

  private StyleSigns() {}

  private static Book read() {
    List<String[]> rows =
        Resource.lines(StyleSigns.class, "styles.tsv").stream()
            .map(line -> line.split("\t", 5))
            .toList();
    var needed =
        new WordTable(rows.stream().flatMap(r -> needs(r).stream()).distinct().sorted().toList());
    var signs = new EnumMap<Place, List<Sign>>(Place.class);
    Sign sign = null;
    for (String[] cells : rows) {
      if (sign == null || !cells[0].equals("or")) {
        Place place = Place.valueOf(cells[1].toUpperCase(Locale.ROOT));
        sign = new Sign(cells[0], place, Integer.parseInt(cells[2]), new ArrayList<>());
        signs.computeIfAbsent(place, p -> new ArrayList<>()).add(sign);
      }
      var numbers = new BitSet();
      needs(cells).forEach(word -> numbers.set(needed.find(word, 0, word.length())));
      sign.wordings.add(new Wording(numbers, Pattern.compile(cells[4], Pattern.DOTALL)));
    }
    return new Book(needed, signs);
  }

  private static List<String> needs(String[] cells) {
    return List.of(cells[3].split(",", 0));
  }

  /** A line made ready to be weighed, at as many places as one likes. */
  static Line line(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    var words = new BitSet();
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        int number = BOOK.needed.find(lower, start, i);
        if (number >= 0) {
          words.set(number);
        }
        start = -1;
      }
    }
    return new Line(lower, words);
  }

  /**
   * What the lines of one place are worth.
   *
   * @return sums by style; a style without a sign is left out
   */
  static Map<String, Integer> weigh(Place place, List<Line> lines) {
    var sums = new TreeMap<String, Integer>();
    List<Line> worded = lines.stream().filter(line -> !line.words.isEmpty()).toList();
    for (Sign sign : BOOK.signs.getOrDefault(place, List.of())) {
      if (sign.stands(worded)) {
        sums.merge(sign.style, sign.weight, Integer::sum);
      }
    }
    return sums;
  }
}
