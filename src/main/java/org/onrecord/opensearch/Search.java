package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;
import org.onrecord.model.Span;
import org.onrecord.query.Sort;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;
import org.onrecord.search.Hit.Snippet;
import org.onrecord.search.IndexVersion;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.SearchResult.KindCount;
import org.onrecord.search.TextAnalysis;

/** One search: its request to the cluster, and the answer as the seam has it. */
final class Search {

  /** What every search of an engine works with. */
  record Tools(TextAnalysis analysis, RecordJson nouns, Lookup lookup, KnownValues values) {}

  private final SearchRequest request;
  private final Tools tools;
  private final Compiler.Compiled compiled;
  private final Narrowing narrowing;
  private final FacetCounter facets;

  Search(SearchRequest request, Tools tools) throws IOException {
    this.request = request;
    this.tools = tools;
    this.compiled = new Compiler(request, tools.analysis(), tools.lookup()).compile();
    var filters = new FilterClauses(tools.analysis(), request.today());
    this.narrowing = new Narrowing(request, filters, compiled.dates());
    this.facets = new FacetCounter(request, filters, tools.values());
  }

  /**
   * The body of the request.
   *
   * @param size number of hits
   * @param after the last hit's place in the order; null for the start
   * @param counting whether counts are wanted beside the hits
   */
  Map<String, Object> body(int size, @Nullable JsonNode after, boolean counting) {
    var body = new LinkedHashMap<String, Object>();
    body.put("query", compiled.query());
    body.put("post_filter", narrowing.whole());
    body.put("size", size);
    body.put("sort", order(request.sort()));
    body.put("_source", List.of("entry"));
    body.put("track_scores", request.sort() == Sort.RELEVANCE);
    body.put("track_total_hits", counting);
    if (counting) {
      body.put("timeout", request.timeout().toMillis() + "ms");
      body.put("aggs", counts());
    }
    if (after != null) {
      body.put("search_after", after);
    }
    return body;
  }

  private Map<String, Object> counts() {
    Map<String, Object> aggregations = facets.ask(narrowing);
    Map<String, Object> kinds = Map.of("terms", Map.of("field", "kind", "size", 10));
    aggregations.put(
        "kinds", Map.of("filter", narrowing.withoutKind(), "aggs", Map.of("values", kinds)));
    Map<String, Object> undated = Json.not(Json.exists("earliest"));
    aggregations.put("undated", Map.of("filter", Json.all(List.of(narrowing.whole(), undated))));
    if (compiled.dates() != null) {
      aggregations.put("leftOut", Map.of("filter", narrowing.but(undated)));
      aggregations.put(
          "partly", Map.of("filter", narrowing.but(FilterClauses.partly(compiled.dates()))));
    }
    return aggregations;
  }

  private static List<Object> order(Sort sort) {
    var order = new ArrayList<Object>();
    switch (sort) {
      case RELEVANCE -> order.add(Map.of("_score", "desc"));
      case OLDEST -> order.add(by("earliest", "asc"));
      case DUE -> order.add(by("dueLatest", "asc"));
      case NEWEST -> {}
    }
    order.add(by("earliest", "desc"));
    order.add(Map.of("id", "asc"));
    return order;
  }

  private static Map<String, Object> by(String field, String direction) {
    return Map.of(field, Map.of("order", direction, "missing", "_last"));
  }

  SearchResult result(JsonNode answer, IndexVersion version, boolean versionChanged)
      throws IOException {
    JsonNode aggregations = answer.path("aggregations");
    List<Hit> hits = hits(answer);
    boolean more = hits.size() == request.size() && request.size() > 0;
    String next =
        more
            ? new Cursor(version.value(), Cursor.check(request), lastPlace(answer)).encode()
            : null;
    return new SearchResult(
        answer.path("hits").path("total").path("value").asLong(),
        States.isPartial(answer),
        aggregations.path("undated").path("doc_count").asLong(),
        aggregations.path("partly").path("doc_count").asLong(),
        aggregations.path("leftOut").path("doc_count").asLong(),
        kinds(aggregations),
        hits,
        facets.read(aggregations),
        next,
        version,
        versionChanged,
        compiled.expansionsCut());
  }

  /** The place in the order of an answer's last hit. */
  static JsonNode lastPlace(JsonNode answer) {
    JsonNode hits = answer.path("hits").path("hits");
    return hits.path(hits.size() - 1).path("sort");
  }

  List<Hit> hits(JsonNode answer) throws IOException {
    var hits = new ArrayList<Hit>();
    for (JsonNode hit : answer.path("hits").path("hits")) {
      Entry entry = tools.nouns().entry(hit.path("_source").path("entry"));
      float score = request.sort() == Sort.RELEVANCE ? (float) hit.path("_score").asDouble() : 0;
      hits.add(new Hit(entry, snippet(entry.text()), score));
    }
    return hits;
  }

  private Snippet snippet(String text) {
    return request.marks()
        ? tools.analysis().snippet(text, compiled.wanted())
        : new Snippet("", List.<Span>of());
  }

  private static List<KindCount> kinds(JsonNode aggregations) {
    var counts = new ArrayList<KindCount>();
    for (RecordKind kind : RecordKind.values()) {
      long records = 0;
      for (JsonNode bucket : aggregations.path("kinds").path("values").path("buckets")) {
        if (bucket.path("key").asText().equals(kind.word())) {
          records = bucket.path("doc_count").asLong();
        }
      }
      counts.add(new KindCount(kind, records));
    }
    return counts;
  }
}
