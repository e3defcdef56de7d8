package org.onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One ranking case.
 *
 * @param top what must stand among the first hits
 * @param not what must not stand among the first hundred
 * @param empty whether nothing may be found
 */
record EvalCase(
    String query,
    @Nullable String kind,
    String corpus,
    List<Wanted> top,
    List<Wanted> not,
    boolean empty) {

  private static final int DEPTH = 10;

  /**
   * A record by what stands in it.
   *
   * @param source its document's file name; empty for any
   * @param contains words of it
   * @param within among so many first hits
   */
  record Wanted(String source, String contains, int within) {
    boolean is(JsonNode hit, UnaryOperator<String> sourceOf) {
      String name = sourceOf.apply(hit.path("document").path("id").asText());
      return (source.isEmpty() || name.equals(source))
          && hit.path("text").asText().contains(contains);
    }
  }

  static EvalCase of(JsonNode line) {
    return new EvalCase(
        line.path("query").asText(),
        line.path("kind").isTextual() ? line.path("kind").asText() : null,
        line.path("corpus").asText(),
        wanted(line.path("top")),
        wanted(line.path("not")),
        line.path("empty").asBoolean());
  }

  private static List<Wanted> wanted(JsonNode list) {
    List<Wanted> all = new ArrayList<>();
    list.forEach(w ->
        all.add(
            new Wanted(
                w.path("source").asText(),
                w.path("contains").asText(),
                w.path("within").asInt(DEPTH))));
    return all;
  }

  /**
   * What does not hold; empty where all does.
   *
   * @param sourceOf a document's file name by its id
   */
  List<String> wrong(JsonNode hits, UnaryOperator<String> sourceOf) {
    List<String> wrong = new ArrayList<>();
    if (empty && !hits.isEmpty()) {
      wrong.add("finds " + hits.size() + " where there is nothing");
    }
    for (Wanted each : top) {
      int rank = rank(hits, each, sourceOf);
      if (rank >= each.within()) {
        wrong.add(
            "\""
                + each.contains()
                + "\" stands at "
                + (rank == Integer.MAX_VALUE ? "no place" : "place " + (rank + 1))
                + ", not within "
                + each.within());
      }
    }
    for (Wanted each : not) {
      if (rank(hits, each, sourceOf) != Integer.MAX_VALUE) {
        wrong.add("\"" + each.contains() + "\" is found and should not be");
      }
    }
    return wrong;
  }

  /** nDCG@10, each wanted record being worth the same. */
  double gain(JsonNode hits, UnaryOperator<String> sourceOf) {
    double gain = 0;
    double best = 0;
    for (int i = 0; i < top.size(); i++) {
      int rank = rank(hits, top.get(i), sourceOf);
      gain += rank < DEPTH ? 1 / log2(rank + 2) : 0;
      best += i < DEPTH ? 1 / log2(i + 2) : 0;
    }
    return best == 0 ? 1 : Math.min(1, gain / best);
  }

  private static double log2(int value) {
    return Math.log(value) / Math.log(2);
  }

  private static int rank(JsonNode hits, Wanted wanted, UnaryOperator<String> sourceOf) {
    for (int i = 0; i < hits.size(); i++) {
      if (wanted.is(hits.get(i), sourceOf)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }
}
