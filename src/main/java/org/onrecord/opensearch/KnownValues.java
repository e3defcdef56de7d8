package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.search.Completions;
import org.onrecord.search.Suggestion;
import org.onrecord.search.TextAnalysis;
import org.onrecord.search.TextAnalysis.Kind;
import org.onrecord.search.TextAnalysis.Token;

/**
 * Speakers, councils and themes of the whole index, asked for once a commit: by what name each is
 * shown, whatever a single search finds, and what can be completed. Safe for use by many threads.
 */
final class KnownValues {

  private final IndexLookup.Newest newest;
  private final Versions versions;
  private final TextAnalysis analysis;
  private String version = "";
  private Known known;

  /** What was found at one version. */
  private record Known(Map<String, String> labels, Completions completions) {}

  KnownValues(IndexLookup.Newest newest, Versions versions, TextAnalysis analysis) {
    this.newest = newest;
    this.versions = versions;
    this.analysis = analysis;
    this.known = new Known(Map.of(), new Completions(List.of(), this::folded));
  }

  private String folded(String text) {
    return analysis.words(text).stream()
        .filter(t -> t.kind() == Kind.PLAIN)
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  /**
   * By which name a speaker or council is shown: the first by alphabet of all that the index has.
   *
   * @param otherwise the name where it is not among those that were counted
   */
  String label(String value, String otherwise) throws IOException {
    return now().labels().getOrDefault(value, otherwise);
  }

  /** Names, councils and themes with a word that begins as typed. */
  List<Suggestion> suggest(String typed, int most) throws IOException {
    return now().completions().of(typed, most);
  }

  private synchronized Known now() throws IOException {
    String newestVersion = versions.now().value();
    if (!version.equals(newestVersion)) {
      known = ask();
      version = newestVersion;
    }
    return known;
  }

  private Known ask() throws IOException {
    var counts = new LinkedHashMap<String, Object>();
    for (String field : List.of("speaker", "authority", "theme")) {
      counts.put(field, Map.of("terms", Map.of("field", field, "size", Template.MOST_VALUES)));
    }
    JsonNode found =
        newest
            .search(Map.of("query", Json.term("boilerplate", false), "size", 0, "aggs", counts))
            .path("aggregations");
    var labels = new HashMap<String, String>();
    var suggestions = new ArrayList<Suggestion>();
    for (String field : counts.keySet()) {
      var records = new LinkedHashMap<String, Long>();
      for (JsonNode bucket : found.path(field).path("buckets")) {
        String key = bucket.path("key").asText();
        int nul = key.lastIndexOf(FieldWriter.NUL);
        String value = key.substring(nul + 1);
        labels.merge(
            value, nul < 0 ? key : key.substring(0, nul), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        records.merge(value, bucket.path("doc_count").asLong(), Long::sum);
      }
      String kind = field.equals("speaker") ? "person" : field;
      records.forEach((value, n) ->
          suggestions.add(
              new Suggestion(kind, labels.getOrDefault(value, value), field + ":" + value, n)));
    }
    return new Known(Map.copyOf(labels), new Completions(suggestions, this::folded));
  }
}
