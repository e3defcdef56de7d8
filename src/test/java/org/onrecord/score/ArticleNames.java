package org.onrecord.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people that an article names, by the form of names alone. */
final class ArticleNames {

  /** One naming of somebody, without titles. */
  private record Naming(int start, int end, String name) {}

  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms miss dr sen rep gov president vice prof sir secretary gen lt col sgt judge"
                  + " justice senator congressman congresswoman governor mayor chairman speaker"
                  + " former sheriff rev king pope first lady attorney general")
              .split(" ", 0));
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "iii", "ii");
  private static final Pattern FULL =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])[A-Z][\\p{L}\\p{N}_'’-]+(?: [A-Z]\\.)?"
              + "(?: [A-Z][\\p{L}\\p{N}_'’-]+){1,2}");
  private static final Pattern CAPITAL = Pattern.compile("[A-Z][\\p{L}\\p{N}_-]+");
  private static final Pattern POSSESSIVE = Pattern.compile("(?:['’]s|['’])$");
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])(?:of|for|at|in|from|with|and|or|who|which|on)(?![\\p{L}\\p{N}_])");
  private static final int FAR = 60;
  private static final int SHORT = 8;

  private final String text;
  private final List<Naming> all = new ArrayList<>();
  private final Map<String, Map<String, Integer>> byLast = new HashMap<>();

  ArticleNames(String text) {
    this.text = text;
    Matcher full = FULL.matcher(text);
    while (full.find()) {
      all.add(new Naming(full.start(), full.end(), clean(full.group())));
    }
    for (Naming one : all) {
      byLast
          .computeIfAbsent(last(one.name()), l -> new LinkedHashMap<>())
          .merge(one.name(), 1, Integer::sum);
    }
  }

  /** The person whom the words of a source name; null where they name none. */
  @Nullable String in(int start, int end) {
    String mention = text.substring(start, end);
    int far = Math.max(FAR, HEAD.split(mention, 2)[0].length());
    for (Naming one : all) {
      if (start <= one.start() && one.end() <= end + 2 && one.start() - start <= far) {
        return canonical(one.name(), start);
      }
    }
    String only = null;
    Matcher capital = CAPITAL.matcher(mention);
    while (capital.find()) {
      only = byLast.containsKey(lower(capital.group())) ? capital.group() : only;
    }
    if (only == null || PolnearWords.in(text, start, end).size() > SHORT) {
      return null;
    }
    String cleaned = clean(only);
    return canonical(cleaned.isEmpty() ? only : cleaned, start);
  }

  /** The person whose name ends right before {@code offset}, where "who" stands. */
  @Nullable String before(int offset) {
    for (Naming one : all.reversed()) {
      int between = offset - one.end();
      String name = between < 0 || between > 3 ? null : canonical(one.name(), offset);
      if (name != null && !name.isEmpty()) {
        return name;
      }
    }
    return null;
  }

  /** The fullest form of a name; null where nobody is known by it. */
  private @Nullable String canonical(String name, int at) {
    boolean full = name.indexOf(' ') > 0;
    Map<String, Integer> known = byLast.get(last(name));
    if (known == null) {
      return full ? name : null;
    }
    if (full) {
      return fullest(name, known);
    }
    List<String> byCount = new ArrayList<>(known.keySet());
    byCount.sort((a, b) -> Integer.compare(count(known, b), count(known, a)));
    String most = byCount.getFirst();
    if (byCount.size() == 1 || count(known, most) >= 3 * count(known, byCount.get(1))) {
      return most;
    }
    String near = null;
    for (Naming one : all) {
      near = last(one.name()).equals(last(name)) && one.start() <= at ? one.name() : near;
    }
    return near == null ? most : near;
  }

  private static String fullest(String name, Map<String, Integer> known) {
    String best = name;
    int words = 0;
    int most = 0;
    for (Map.Entry<String, Integer> other : known.entrySet()) {
      List<String> parts = Arrays.asList(other.getKey().split(" ", 0));
      boolean fuller = parts.size() > words || (parts.size() == words && other.getValue() > most);
      if (fuller && lower(parts.getFirst()).equals(lower(name.split(" ", 0)[0]))) {
        best = other.getKey();
        words = parts.size();
        most = other.getValue();
      }
    }
    return best;
  }

  private static int count(Map<String, Integer> known, String name) {
    return known.getOrDefault(name, 0);
  }

  private static String last(String name) {
    return lower(name.substring(name.lastIndexOf(' ') + 1));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String clean(String raw) {
    String name = POSSESSIVE.matcher(raw.strip()).replaceFirst("");
    List<String> words = new ArrayList<>(Arrays.asList(name.split(" ", 0)));
    while (!words.isEmpty()
        && TITLES.contains(lower(words.getFirst()).replaceAll("^\\.+|\\.+$", ""))) {
      words.removeFirst();
    }
    while (!words.isEmpty()
        && GENERATIONS.contains(lower(words.getLast()).replaceAll("^[.,]+|[.,]+$", ""))) {
      words.removeLast();
    }
    return String.join(" ", words);
  }
}
