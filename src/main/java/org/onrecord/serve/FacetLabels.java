package org.onrecord.serve;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.search.Facet;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;
import org.onrecord.search.ThemeTagger;

/**
 * How a facet's values are called before a reader: a theme by its name, not by the id that records
 * carry.
 *
 * @param themes names by id
 */
record FacetLabels(Map<String, String> themes) {

  FacetLabels {
    themes = Map.copyOf(themes);
  }

  static FacetLabels of(ThemeTagger tagger) {
    return new FacetLabels(
        tagger.themes().stream()
            .collect(Collectors.toMap(ThemeTagger.Theme::id, ThemeTagger.Theme::name)));
  }

  /** The same counts, under the names that are shown. */
  List<ValueCount> named(FacetCounts counts) {
    return counts.values().stream()
        .map(v -> new ValueCount(v.value(), label(counts.facet(), v), v.records(), v.selected()))
        .toList();
  }

  private String label(Facet facet, ValueCount value) {
    return switch (facet) {
      case THEME -> themes.getOrDefault(value.value(), value.label());
      case YEAR -> value.value().equals("undated") ? "Undated" : value.label();
      case AUTHORITY, SPEAKER, CLASS, PUBLISHER, BODY, GRADE, STATUS, QUOTE -> value.label();
    };
  }
}
