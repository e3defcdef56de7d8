package org.onrecord.split;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lines that belong to the page and not to the text: credits, buttons, teasers, page numbers. The
 * wordings stand in {@code furniture.txt}.
 */
final class Furniture {

  private final Set<String> whole = new HashSet<>();
  private final Map<Character, List<String>> beginnings = new HashMap<>();
  private final Set<String> openers = new HashSet<>();
  private final Map<Character, List<String>> openerBeginnings = new HashMap<>();

  Furniture() {
    try (InputStream in = Furniture.class.getResourceAsStream("furniture.txt")) {
      if (in == null) {
        throw new IllegalStateException("furniture.txt is missing from the program");
      }
      read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read(BufferedReader lines) throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      boolean opens = line.startsWith("> ");
      String words = opens ? line.substring(2) : line;
      if (words.endsWith("*")) {
        (opens ? openerBeginnings : beginnings)
            .computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
            .add(words.substring(0, words.length() - 1));
      } else {
        (opens ? openers : whole).add(words);
      }
    }
  }

  /**
   * Whether the line is furniture itself.
   *
   * @param words the line levelled
   */
  boolean is(String line, String words) {
    return words.isEmpty()
        || whole.contains(words)
        || openers.contains(words)
        || startsWithAny(words, beginnings)
        || isPageNumber(words)
        || isMenu(line);
  }

  /**
   * Whether the line opens a run of teasers, comments or links.
   *
   * @param words the line levelled
   */
  boolean opensTeasers(String line, String words) {
    // "Recommended" stands above other stories, "Recommended:" above what a committee recommends
    if (words.equals("recommended") && line.stripTrailing().endsWith(":")) {
      return false;
    }
    return openers.contains(words) || startsWithAny(words, openerBeginnings);
  }

  private static boolean startsWithAny(String words, Map<Character, List<String>> beginnings) {
    if (words.isEmpty()) {
      return false;
    }
    for (String beginning : beginnings.getOrDefault(words.charAt(0), List.of())) {
      if (words.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** "1", "Page 47", "1 Page 47", "page 3 of 9", "3 | Page", "______". */
  private static boolean isPageNumber(String words) {
    if (words.length() > 60) {
      return false;
    }
    String rest = words.replace("page", "").replace("of", "");
    for (int i = 0; i < rest.length(); i++) {
      if (Character.isLetter(rest.charAt(i))) {
        return false;
      }
    }
    return words.length() <= 16 || words.indexOf("___") >= 0 || words.indexOf("....") >= 0;
  }

  /** "News | Analysis | Jobs", "Home / News / 2025", "Home > News": several short bits in a row. */
  private static boolean isMenu(String line) {
    for (String bar : List.of(" | ", " / ", " > ", " › ", "  |  ")) {
      if (line.indexOf(bar) < 0) {
        continue;
      }
      String[] bits = line.split(java.util.regex.Pattern.quote(bar), -1);
      if (bits.length >= 3 || (bits.length == 2 && line.length() < 40)) {
        boolean shortBits = true;
        for (String bit : bits) {
          shortBits &= bit.strip().length() <= 40 && !bit.strip().endsWith(".");
        }
        if (shortBits) {
          return true;
        }
      }
    }
    return false;
  }

  static String levelled(String line) {
    String words = line.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    int end = words.length();
    while (end > 0 && ":.!…".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.substring(0, end);
  }
}
