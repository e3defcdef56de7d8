package org.onrecord.lucene;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.query.Clause;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;
import org.onrecord.search.Completions;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.SearchResult.ValueCount;
import org.onrecord.search.Suggestion;

/** Gathers what can be completed in one snapshot: people, councils, themes, frequent phrases. */
final class CompletionFinder {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Snapshot snapshot;

  CompletionFinder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  Completions find() throws IOException {
    var request =
        new SearchRequest(
            new Clause.Everything(),
            Scope.RECORD,
            Optional.empty(),
            List.of(),
            Sort.NEWEST,
            0,
            null,
            List.of(all(Facet.SPEAKER), all(Facet.AUTHORITY), all(Facet.THEME)),
            false,
            LocalDate.EPOCH,
            LONGEST);
    var suggestions = new ArrayList<Suggestion>();
    SearchResult result;
    try (var search = new Search(request, snapshot)) {
      result = search.answer(null, false);
    }
    for (SearchResult.FacetCounts facet : result.facets()) {
      for (ValueCount value : facet.values()) {
        suggestions.add(suggestion(facet.facet(), value));
      }
    }
    suggestions.addAll(new FrequentPhrases(snapshot).find());
    return new Completions(suggestions, text -> String.join(" ", Words.plain(text)));
  }

  private static FacetRequest all(Facet facet) {
    return new FacetRequest(facet, Integer.MAX_VALUE, "");
  }

  private static Suggestion suggestion(Facet facet, ValueCount value) {
    return switch (facet) {
      case SPEAKER ->
          new Suggestion("person", value.label(), "speaker:" + value.value(), value.records());
      case AUTHORITY ->
          new Suggestion("authority", value.label(), "authority:" + value.value(), value.records());
      case THEME, YEAR, CLASS, PUBLISHER, BODY, GRADE, STATUS, QUOTE ->
          new Suggestion("theme", value.label(), "theme:" + value.value(), value.records());
    };
  }
}
