package org.onrecord.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.QueryParser;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchRequest;

/**
 * One query of the mix, as an address for the server and as a request for the plain loop.
 *
 * @param kind which of the mix
 * @param typed the words as a reader types them; empty for everything
 * @param authorities names of chosen councils
 * @param years chosen ones
 * @param speaker a chosen name; empty for none
 * @param from first day; null where dates do not matter
 * @param to last day
 * @param sort relevance or newest
 */
record BenchQuery(
    QueryMix.Kind kind,
    String typed,
    List<String> authorities,
    List<String> years,
    String speaker,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Sort sort) {

  private static final int HITS = 10;

  /** Five facets: the kinds are counted beside these. */
  private static final List<Facet> FACETS =
      List.of(Facet.AUTHORITY, Facet.SPEAKER, Facet.YEAR, Facet.THEME);

  static BenchQuery of(QueryMix.Kind kind, String typed) {
    return new BenchQuery(kind, typed, List.of(), List.of(), "", null, null, Sort.RELEVANCE);
  }

  BenchQuery with(List<String> authorities, List<String> years, String speaker) {
    return new BenchQuery(kind, typed, authorities, years, speaker, from, to, sort);
  }

  BenchQuery between(LocalDate from, LocalDate to) {
    return new BenchQuery(kind, typed, authorities, years, speaker, from, to, sort);
  }

  BenchQuery newestFirst() {
    return new BenchQuery(kind, typed, authorities, years, speaker, from, to, Sort.NEWEST);
  }

  /**
   * The address of its answer.
   *
   * @param known codes of councils and ids of speakers
   * @param allFacets all that there are, in place of five
   * @param values how many of each facet are listed: an answer to another number is worked out anew
   */
  String path(Known known, boolean allFacets, int values) {
    var path = new StringBuilder("/api/search?kind=any&size=" + HITS);
    add(path, "facets", allFacets ? "all" : "authority,speaker,year,theme");
    add(path, "facet_size", Integer.toString(values));
    add(path, "sort", sort == Sort.NEWEST ? "newest" : "relevance");
    if (!typed.isEmpty()) {
      add(path, "q", typed);
    }
    authorities.forEach(a -> add(path, "authority", known.authority(a)));
    years.forEach(y -> add(path, "year", y));
    if (!speaker.isEmpty()) {
      add(path, "speaker", known.speaker(speaker));
    }
    if (from != null && to != null) {
      add(path, "from", from.toString());
      add(path, "to", to.toString());
    }
    return path.toString();
  }

  private static void add(StringBuilder path, String name, String value) {
    path.append('&').append(name).append('=');
    path.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  /** The same for an engine in this process. */
  SearchRequest request(Known known, LocalDate today) {
    Clause clause = QueryParser.parse(typed, today).clause();
    if (from != null) {
      var dates = new Clause.Where(new Filter.Between(Filter.DateField.DATE, from, to));
      clause = new Clause.And(List.of(clause, dates));
    }
    var choices = new ArrayList<FacetChoice>();
    choose(choices, Facet.AUTHORITY, authorities.stream().map(known::authority).toList());
    choose(choices, Facet.YEAR, years);
    choose(choices, Facet.SPEAKER, speaker.isEmpty() ? List.of() : List.of(known.speaker(speaker)));
    return new SearchRequest(
        clause,
        Scope.RECORD,
        Optional.empty(),
        choices,
        sort,
        HITS,
        null,
        FACETS.stream().map(f -> new FacetRequest(f, 12, "")).toList(),
        true,
        today,
        SearchRequest.TIMEOUT);
  }

  private static void choose(List<FacetChoice> choices, Facet facet, List<String> values) {
    if (!values.isEmpty()) {
      choices.add(new FacetChoice(facet, values, List.of()));
    }
  }
}
