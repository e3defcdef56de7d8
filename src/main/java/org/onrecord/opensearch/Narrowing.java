package org.onrecord.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Between;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.SearchRequest;

/**
 * What narrows a result beside its query: kind, days and the choices in facets. Each count sets one
 * of them aside, so all of them filter after the query, and each count brings the others.
 */
final class Narrowing {

  private final SearchRequest request;
  private final FilterClauses filters;
  private final @Nullable Between dates;

  Narrowing(SearchRequest request, FilterClauses filters, @Nullable Between dates) {
    this.request = request;
    this.filters = filters;
    this.dates = dates;
  }

  Map<String, Object> whole() {
    return Json.all(filters(null, true, true));
  }

  /** All but the facet's own choice: so that what it excludes keeps its count. */
  Map<String, Object> without(Facet facet) {
    return Json.all(filters(facet, true, true));
  }

  Map<String, Object> withoutKind() {
    return Json.all(filters(null, false, true));
  }

  /** Records that the days alone keep out, and that meet {@code instead}. */
  Map<String, Object> but(Map<String, Object> instead) {
    List<Map<String, Object>> all = filters(null, true, false);
    all.add(instead);
    return Json.all(all);
  }

  private List<Map<String, Object>> filters(@Nullable Facet aside, boolean kind, boolean days) {
    var all = new ArrayList<Map<String, Object>>();
    if (kind) {
      request.kind().ifPresent(k -> all.add(Json.term("kind", k.word())));
    }
    if (days && dates != null) {
      all.add(FilterClauses.inside(dates));
    }
    for (FacetChoice choice : request.choices()) {
      if (choice.facet() == aside) {
        continue;
      }
      if (!choice.include().isEmpty()) {
        all.add(filters.query(new AnyOf(choice.facet().field(), choice.include())));
      }
      if (!choice.exclude().isEmpty()) {
        all.add(Json.not(filters.query(new AnyOf(choice.facet().field(), choice.exclude()))));
      }
    }
    return all;
  }
}
