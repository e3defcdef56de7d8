package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;
import org.onrecord.search.Hit.Snippet;
import org.onrecord.search.TextAnalysis;
import org.onrecord.search.TextAnalysis.Token;

/** Finds records and words that are like a given one. */
final class Alike {

  private final IndexLookup.Newest newest;
  private final TextAnalysis analysis;
  private final RecordJson nouns;

  Alike(IndexLookup.Newest newest, TextAnalysis analysis, RecordJson nouns) {
    this.newest = newest;
    this.analysis = analysis;
    this.nouns = nouns;
  }

  /** Records of the same kind with the most alike words, by other documents. */
  List<Hit> similar(Entry entry, int most) throws IOException {
    String like = FieldWriter.encode(analysis.words(entry.text()), false);
    Map<String, Object> alike =
        Map.of(
            "more_like_this",
            Map.of(
                "fields",
                List.of("words"),
                "like",
                like,
                "min_term_freq",
                1,
                "min_doc_freq",
                2,
                "max_query_terms",
                25,
                "minimum_should_match",
                "30%"));
    Map<String, Object> query =
        Map.of(
            "bool",
            Map.of(
                "must", List.of(alike),
                "filter",
                    List.of(
                        Json.term("kind", entry.kind().word()), Json.term("boilerplate", false)),
                "must_not", List.of(Json.term("doc", entry.document().id().value()))));
    Map<String, Object> body = Map.of("query", query, "size", most, "_source", List.of("entry"));
    JsonNode answer = newest.search(body);
    var hits = new ArrayList<Hit>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      Entry found = nouns.entry(hit.path("_source").path("entry"));
      Snippet whole = new Snippet(found.text(), List.of());
      hits.add(new Hit(found, whole, (float) hit.path("_score").asDouble()));
    }
    return hits;
  }

  /** The index's own word nearest to one that it does not hold. */
  Optional<String> nearestWord(String word) throws IOException {
    List<Token> tokens = analysis.words(word);
    if (tokens.size() != 1 || tokens.getFirst().word().length() < 4) {
      return Optional.empty();
    }
    Map<String, Object> term =
        Map.of(
            "field",
            "words",
            "suggest_mode",
            "missing",
            "prefix_length",
            1,
            "max_edits",
            2,
            "size",
            1);
    Map<String, Object> ask = Map.of("text", tokens.getFirst().word(), "term", term);
    JsonNode answer = newest.search(Map.of("size", 0, "suggest", Map.of("near", ask)));
    JsonNode option = answer.path("suggest").path("near").path(0).path("options").path(0);
    return option.isMissingNode() ? Optional.empty() : Optional.of(option.path("text").asText());
  }
}
