package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the cluster what a query's compilation has to know, a request each. */
final class IndexLookup implements Lookup {

  /** Sends one search to the newest state of the index. */
  interface Newest {
    JsonNode search(Map<String, Object> body) throws IOException;
  }

  private final Newest newest;

  IndexLookup(Newest newest) {
    this.newest = newest;
  }

  @Override
  public List<String> documents(Map<String, Object> query) throws IOException {
    Map<String, Object> ids = Map.of("terms", Map.of("field", "doc", "size", Template.MOST_VALUES));
    JsonNode answer = newest.search(Map.of("query", query, "size", 0, "aggs", Map.of("ids", ids)));
    JsonNode found = answer.path("aggregations").path("ids");
    if (found.path("sum_other_doc_count").asLong() > 0) {
      throw new IOException(
          "in:document found more than "
              + Template.MOST_VALUES
              + " documents; narrow the query, by date or council for instance");
    }
    var documents = new ArrayList<String>();
    found.path("buckets").forEach(b -> documents.add(b.path("key").asText()));
    return documents;
  }

  @Override
  public Beginning wordsWith(String field, String prefix) throws IOException {
    String vocabulary = field.equals("words") ? "vocabulary" : "namesVocabulary";
    Map<String, Object> terms =
        Map.of(
            "field", vocabulary, "include", exactly(prefix) + ".*", "size", Template.MOST_VALUES);
    JsonNode answer =
        newest.search(
            Map.of(
                "query",
                Map.of("prefix", Map.of(field, Map.of("value", prefix))),
                "size",
                0,
                "aggs",
                Map.of("words", Map.of("terms", terms))));
    JsonNode found = answer.path("aggregations").path("words").path("buckets");
    var commonest = new ArrayList<String>();
    for (int i = 0; i < Math.min(found.size(), WordClauses.EXPANSIONS); i++) {
      commonest.add(found.path(i).path("key").asText());
    }
    return new Beginning(commonest, found.size() > WordClauses.EXPANSIONS);
  }

  /** As a regular expression that matches just this. */
  private static String exactly(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "\\\\$0");
  }

  @Override
  public Set<String> known(Set<String> words) throws IOException {
    if (words.isEmpty()) {
      return Set.of();
    }
    var each = new LinkedHashMap<String, Object>();
    for (String word : words) {
      each.put(word, Json.term("words", word));
    }
    Map<String, Object> counts = Map.of("words", Map.of("filters", Map.of("filters", each)));
    JsonNode answer = newest.search(Map.of("size", 0, "aggs", counts));
    var known = new LinkedHashSet<String>();
    answer
        .path("aggregations")
        .path("words")
        .path("buckets")
        .properties()
        .forEach(e -> {
          if (e.getValue().path("doc_count").asLong() > 0) {
            known.add(e.getKey());
          }
        });
    return known;
  }
}
