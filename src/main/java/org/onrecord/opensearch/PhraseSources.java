package org.onrecord.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.TextAnalysis;
import org.onrecord.search.TextAnalysis.Kind;
import org.onrecord.search.TextAnalysis.Token;

/** Phrases as the cluster's intervals, with every way in which a text may write their hyphens. */
final class PhraseSources {

  private final TextAnalysis analysis;
  private final Lookup lookup;

  PhraseSources(TextAnalysis analysis, Lookup lookup) {
    this.analysis = analysis;
    this.lookup = lookup;
  }

  /** The phrase with every way in which hyphens may be written; null where there is no word. */
  @Nullable Map<String, Object> of(String text) throws IOException {
    List<Token> tokens = analysis.words(text);
    Set<String> tails = tokens.size() > 1 ? lookup.known(tails(tokens)) : Set.of();
    var units = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < tokens.size(); ) {
      int parts = parts(tokens, i);
      int next = i + (parts > 1 ? parts + 2 : 1);
      if (parts > 1) {
        units.add(compound(tokens, i, parts));
      } else {
        String word = tokens.get(i).word();
        units.add(next < tokens.size() ? withTails(word, tails) : match(word));
      }
      i = next;
    }
    return units.size() < 2 ? (units.isEmpty() ? null : units.getFirst()) : ordered(units);
  }

  private static int parts(List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || tokens.get(i + 1).kind() != Kind.JOINED) {
      return 1;
    }
    int parts = 2;
    while (tokens.get(i + parts + 1).kind() != Kind.TAIL) {
      parts++;
    }
    return parts;
  }

  private static Map<String, Object> compound(List<Token> tokens, int i, int parts) {
    var apart = new ArrayList<Map<String, Object>>();
    for (int p = 0; p < parts; p++) {
      apart.add(match(tokens.get(p == 0 ? i : i + p + 1).word()));
    }
    return anyOf(List.of(ordered(apart), match(tokens.get(i + 1).word())));
  }

  /** What would stand behind each plain word if a text had it with hyphens. */
  private static Set<String> tails(List<Token> tokens) {
    var tails = new LinkedHashSet<String>();
    for (Token t : tokens) {
      for (int parts = 2; t.kind() == Kind.PLAIN && parts <= TextAnalysis.MOST_PARTS; parts++) {
        tails.add(TextAnalysis.tail(t.word(), parts));
      }
    }
    return tails;
  }

  /**
   * A plain word, or the same word where the text has it with hyphens. Only tails that the index
   * holds are tried: each doubles what the cluster has to look for.
   */
  private static Map<String, Object> withTails(String word, Set<String> known) {
    var ways = new ArrayList<Map<String, Object>>();
    ways.add(match(word));
    for (int parts = 2; parts <= TextAnalysis.MOST_PARTS; parts++) {
      String tail = TextAnalysis.tail(word, parts);
      if (known.contains(tail)) {
        ways.add(
            Map.of(
                "all_of",
                Map.of(
                    "intervals",
                    List.of(match(word), match(tail)),
                    "mode",
                    "ordered",
                    "max_gaps",
                    parts - 2)));
      }
    }
    return ways.size() == 1 ? ways.getFirst() : anyOf(ways);
  }

  private static Map<String, Object> ordered(List<Map<String, Object>> sources) {
    return Map.of("all_of", Map.of("intervals", sources, "mode", "ordered", "max_gaps", 0));
  }

  static Map<String, Object> anyOf(List<Map<String, Object>> sources) {
    return Map.of("any_of", Map.of("intervals", sources));
  }

  static Map<String, Object> match(String word) {
    return Map.of("match", Map.of("query", word));
  }
}
