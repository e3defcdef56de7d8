package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.search.DueStatus;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;

/**
 * Asks for facet counts and reads them. Every value is asked for, not only the first dozen: a
 * cluster that is asked for a few guesses at the counts of values that its shards rank differently.
 */
final class FacetCounter {

  private final SearchRequest request;
  private final FilterClauses filters;
  private final KnownValues known;

  FacetCounter(SearchRequest request, FilterClauses filters, KnownValues known) {
    this.request = request;
    this.filters = filters;
    this.known = known;
  }

  /** The aggregations, by name. */
  Map<String, Object> ask(Narrowing narrowing) {
    var aggregations = new LinkedHashMap<String, Object>();
    for (FacetRequest wanted : request.facets()) {
      Facet facet = wanted.facet();
      aggregations.put(
          "facet_" + facet.word(),
          Map.of("filter", narrowing.without(facet), "aggs", Map.of("values", values(facet))));
      List<String> chosen = chosen(facet);
      if (!chosen.isEmpty() && facet != Facet.STATUS) {
        Map<String, Object> any = filters.query(new AnyOf(facet.field(), chosen));
        Map<String, Object> known = Map.of("filter", any, "aggs", Map.of("values", values(facet)));
        aggregations.put(
            "known_" + facet.word(), Map.of("global", Map.of(), "aggs", Map.of("any", known)));
      }
    }
    return aggregations;
  }

  private List<String> chosen(Facet facet) {
    return request.choices().stream()
        .filter(c -> c.facet() == facet)
        .map(FacetChoice::include)
        .findFirst()
        .orElse(List.of());
  }

  private Map<String, Object> values(Facet facet) {
    if (facet == Facet.STATUS) {
      var each = new LinkedHashMap<String, Object>();
      DueStatus.words().forEach(s -> each.put(s, filters.status(s)));
      return Map.of("filters", Map.of("filters", each));
    }
    return Map.of("terms", Map.of("field", facet.word(), "size", Template.MOST_VALUES));
  }

  List<FacetCounts> read(JsonNode aggregations) throws IOException {
    var all = new ArrayList<FacetCounts>();
    for (FacetRequest wanted : request.facets()) {
      JsonNode buckets =
          aggregations.path("facet_" + wanted.facet().word()).path("values").path("buckets");
      List<ValueCount> counted = values(buckets);
      JsonNode known = aggregations.path("known_" + wanted.facet().word());
      for (ValueCount v : values(known.path("any").path("values").path("buckets"))) {
        counted.add(new ValueCount(v.value(), v.label(), 0, false)); // chosen, though none is left
      }
      all.add(counted(wanted, merged(wanted.facet(), counted)));
    }
    return all;
  }

  private static List<ValueCount> values(JsonNode buckets) {
    var values = new ArrayList<ValueCount>();
    if (buckets.isObject()) {
      buckets
          .properties()
          .forEach(e ->
              values.add(
                  new ValueCount(
                      e.getKey(), e.getKey(), e.getValue().path("doc_count").asLong(), false)));
      return values;
    }
    for (JsonNode bucket : buckets) {
      String key = bucket.path("key").asText();
      int nul = key.lastIndexOf(FieldWriter.NUL);
      String label = nul < 0 ? key : key.substring(0, nul);
      values.add(
          new ValueCount(key.substring(nul + 1), label, bucket.path("doc_count").asLong(), false));
    }
    return values;
  }

  /** One value of several labels is one value, under the first label by alphabet. */
  private List<ValueCount> merged(Facet facet, List<ValueCount> values) throws IOException {
    var byValue = new LinkedHashMap<String, ValueCount>();
    for (ValueCount v : values) {
      String label =
          switch (facet) {
            case YEAR -> yearLabel(v.value());
            case SPEAKER, AUTHORITY -> known.label(v.value(), v.label());
            case THEME, CLASS, PUBLISHER, BODY, GRADE, STATUS, QUOTE -> v.label();
          };
      byValue.merge(
          v.value().toLowerCase(Locale.ROOT),
          new ValueCount(v.value(), label, v.records(), false),
          (a, b) -> {
            ValueCount first = a.label().compareTo(b.label()) <= 0 ? a : b;
            return new ValueCount(first.value(), first.label(), a.records() + b.records(), false);
          });
    }
    return List.copyOf(byValue.values());
  }

  private static String yearLabel(String year) {
    return switch (year) {
      case "undated" -> "Undated";
      case "several" -> "Several years";
      default -> year;
    };
  }

  private FacetCounts counted(FacetRequest wanted, List<ValueCount> values) {
    List<String> chosen = chosen(wanted.facet());
    var selected = new ArrayList<ValueCount>();
    var others = new ArrayList<ValueCount>();
    for (ValueCount v : values) {
      if (!wanted.takes(v.label())) {
        continue;
      }
      if (chosen.stream().anyMatch(c -> c.strip().equalsIgnoreCase(v.value()))) {
        selected.add(new ValueCount(v.value(), v.label(), v.records(), true));
      } else if (v.records() > 0) {
        others.add(v);
      }
    }
    others.sort(ValueCount.SHOWN);
    List<ValueCount> rest = others.subList(Math.min(wanted.size(), others.size()), others.size());
    long other = rest.stream().mapToLong(ValueCount::records).sum();
    long distinct = others.size() + selected.stream().filter(v -> v.records() > 0).count();
    selected.addAll(others.subList(0, Math.min(wanted.size(), others.size())));
    selected.sort(ValueCount.SHOWN);
    return new FacetCounts(wanted.facet(), selected, other, distinct);
  }
}
