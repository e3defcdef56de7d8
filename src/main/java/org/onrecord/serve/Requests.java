package org.onrecord.serve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchRequest;

/** Searches that the routes make of their own. */
final class Requests {

  private Requests() {}

  /** Records of any kind with one of these values, counted only. */
  static SearchRequest count(Filter.Field field, List<String> values) {
    return of(where(field, values), Optional.empty(), 0, List.of(), LocalDate.EPOCH);
  }

  static Clause where(Filter.Field field, List<String> values) {
    return new Clause.Where(new Filter.AnyOf(field, values));
  }

  /** Newest first, without marks. */
  static SearchRequest of(
      Clause clause,
      Optional<RecordKind> kind,
      int size,
      List<FacetRequest> facets,
      LocalDate today) {
    return new SearchRequest(
        clause,
        Scope.RECORD,
        kind,
        List.of(),
        Sort.NEWEST,
        size,
        null,
        facets,
        false,
        today,
        SearchRequest.TIMEOUT);
  }
}
