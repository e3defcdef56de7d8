package org.onrecord.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Asked;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Filter.Between;
import org.onrecord.query.Filter.DateField;
import org.onrecord.query.Scope;
import org.onrecord.query.Sort;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.TextAnalysis;

/** Compiles a request's tree to the cluster's query language. One for each search. */
final class Compiler {

  private final SearchRequest request;
  private final WordClauses words;
  private final FilterClauses filters;
  private final Relevance relevance;
  private final Lookup lookup;
  private final List<Clause> wanted = new ArrayList<>();
  private @Nullable Between dates;

  Compiler(SearchRequest request, TextAnalysis analysis, Lookup lookup) {
    this.request = request;
    this.words = new WordClauses(analysis, lookup, request.scope() == Scope.RECORD);
    this.relevance = new Relevance(analysis, words);
    this.filters = new FilterClauses(analysis, request.today());
    this.lookup = lookup;
  }

  /**
   * What came of a tree.
   *
   * @param query what scores and matches, dates set aside
   * @param dates the days that the query asks for at its top; null for none
   * @param wanted the clauses that ask for words, for marks
   * @param expansionsCut whether a prefix stood for more words than are looked at
   */
  record Compiled(
      Map<String, Object> query,
      @Nullable Between dates,
      List<Clause> wanted,
      boolean expansionsCut) {}

  Compiled compile() throws IOException {
    var rest = new ArrayList<Clause>();
    for (Clause clause :
        request.clause() instanceof Clause.And(var all) ? all : List.of(request.clause())) {
      if (clause instanceof Clause.Where(Between b) && b.field() == DateField.DATE) {
        dates = dates == null ? b : both(dates, b);
      } else if (!(clause instanceof Clause.Everything)) {
        rest.add(clause);
      }
    }
    rest.forEach(c -> wanted.addAll(Asked.wordClauses(c)));
    Map<String, Object> query = rest.isEmpty() ? null : and(rest);
    var whole = new LinkedHashMap<String, Object>();
    whole.put("must", query == null ? List.of() : List.of(query));
    if (!Asked.boilerplate(request.clause())) {
      whole.put("filter", List.of(Json.term("boilerplate", false)));
    }
    Map<String, Object> matching = Map.of("bool", whole);
    boolean scoring = request.sort() == Sort.RELEVANCE;
    return new Compiled(
        scoring ? relevance.of(matching, wanted) : matching,
        dates,
        List.copyOf(wanted),
        words.wereCut());
  }

  private static Between both(Between a, Between b) {
    var from = a.from() == null || (b.from() != null && b.from().isAfter(a.from())) ? b : a;
    var to = a.to() == null || (b.to() != null && b.to().isBefore(a.to())) ? b : a;
    return new Between(DateField.DATE, from.from(), to.to());
  }

  private @Nullable Map<String, Object> query(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.And(var all) -> and(all);
      case Clause.Or(var any) -> or(any);
      case Clause.Not not -> and(List.of(not));
      case Clause.Near(var all, int distance) -> inUnit(words.near(all, distance));
      case Clause.Word(String text) -> inUnit(words.word(text));
      case Clause.Phrase(String text, int slop) ->
          inUnit(slop == 0 ? words.phrase(text) : words.loosePhrase(text, slop));
      case Clause.Prefix(String text) -> inUnit(words.prefix(text));
      case Clause.Fuzzy(String text) -> inUnit(words.fuzzy(text));
      case Clause.Where(Filter filter) -> Json.all(List.of(filters.query(filter)));
      case Clause.Everything e -> Json.all(List.of());
    };
  }

  /**
   * In the wider unit a word may stand in any record of the document, and scores where it stands.
   */
  private @Nullable Map<String, Object> inUnit(@Nullable Map<String, Object> query)
      throws IOException {
    if (query == null || request.scope() != Scope.DOCUMENT) {
      return query;
    }
    Map<String, Object> spoken =
        Map.of(
            "bool",
            Map.of("must", List.of(query), "filter", List.of(Json.term("boilerplate", false))));
    Map<String, Object> inDocument = Json.terms("doc", lookup.documents(spoken));
    return Map.of("bool", Map.of("filter", List.of(inDocument), "should", List.of(query)));
  }

  private @Nullable Map<String, Object> and(List<Clause> clauses) throws IOException {
    boolean sentence = clauses.stream().anyMatch(c -> Asked.words(c) && !words.isFunctionWord(c));
    var must = new ArrayList<Map<String, Object>>();
    var filter = new ArrayList<Map<String, Object>>();
    var mustNot = new ArrayList<Map<String, Object>>();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not(var inner)) {
        add(mustNot, query(inner));
      } else if (!(sentence && words.isFunctionWord(clause))) {
        add(clause instanceof Clause.Where ? filter : must, query(clause));
      }
    }
    if (must.isEmpty() && filter.isEmpty() && mustNot.isEmpty()) {
      return null;
    }
    return Map.of("bool", Map.of("must", must, "filter", filter, "must_not", mustNot));
  }

  private @Nullable Map<String, Object> or(List<Clause> clauses) throws IOException {
    var any = new ArrayList<Map<String, Object>>();
    for (Clause clause : clauses) {
      add(any, query(clause));
    }
    return any.isEmpty() ? null : Json.any(any);
  }

  private static void add(List<Map<String, Object>> to, @Nullable Map<String, Object> query) {
    if (query != null) {
      to.add(query);
    }
  }
}
