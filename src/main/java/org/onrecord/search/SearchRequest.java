package org.onrecord.search;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;

/**
 * One search.
 *
 * @param clause what a record must hold
 * @param scope where the words must stand
 * @param kind the kind of record wanted; empty for all kinds at once
 * @param choices what the reader chose in facets, at most one for each facet
 * @param sort the order
 * @param size number of hits wanted, 0 to 100
 * @param cursor where to go on, from an earlier answer; null for the start
 * @param facets which facets to count; empty for none
 * @param marks whether hits carry a snippet with marks
 * @param today the day on which due dates are judged
 * @param timeout after which the answer is given as far as it got and says so
 */
public record SearchRequest(
    Clause clause,
    Scope scope,
    Optional<RecordKind> kind,
    List<FacetChoice> choices,
    Sort sort,
    int size,
    @Nullable String cursor,
    List<FacetRequest> facets,
    boolean marks,
    LocalDate today,
    Duration timeout) {

  /** Most hits of one page. */
  public static final int MOST = 100;

  /** What a search may take. */
  public static final Duration TIMEOUT = Duration.ofSeconds(2);

  public SearchRequest {
    choices = List.copyOf(choices);
    facets = List.copyOf(facets);
    if (size < 0 || size > MOST) {
      throw new IllegalArgumentException("size must be 0 to " + MOST + ", was " + size);
    }
    if (choices.stream().map(FacetChoice::facet).distinct().count() != choices.size()) {
      throw new IllegalArgumentException("two choices in one facet: " + choices);
    }
  }

  /** The first twenty records of one kind that match, best first, with all facets and marks. */
  public static SearchRequest of(Clause clause, RecordKind kind, LocalDate today) {
    return new SearchRequest(
        clause,
        Scope.RECORD,
        Optional.of(kind),
        List.of(),
        Sort.RELEVANCE,
        20,
        null,
        FacetRequest.all(),
        true,
        today,
        TIMEOUT);
  }

  public SearchRequest withChoices(List<FacetChoice> choices) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }

  public SearchRequest withClause(Clause clause) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }

  public SearchRequest withKind(Optional<RecordKind> kind) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }

  public SearchRequest withSort(Sort sort) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }

  public SearchRequest withPage(int size, @Nullable String cursor) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }

  public SearchRequest withFacets(List<FacetRequest> facets) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }

  public SearchRequest withMarks(boolean marks) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }

  public SearchRequest withTimeout(Duration timeout) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }

  public SearchRequest withScope(Scope scope) {
    return new SearchRequest(
        clause, scope, kind, choices, sort, size, cursor, facets, marks, today, timeout);
  }
}
