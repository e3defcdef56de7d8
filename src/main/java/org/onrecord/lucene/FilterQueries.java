package org.onrecord.lucene;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.onrecord.query.Filter;
import org.onrecord.query.Filter.Field;
import org.onrecord.search.Facet;
import org.onrecord.search.FacetChoice;

/** Compiles filters. The queries that come out match and never score. */
final class FilterQueries {

  private final Snapshot snapshot;
  private final Statuses statuses;
  private final LocalDate today;

  FilterQueries(Snapshot snapshot, LocalDate today) {
    this.snapshot = snapshot;
    this.today = today;
    this.statuses = Statuses.on(today);
  }

  /**
   * A query with what was chosen in facets beside it, as far as there are terms for it: it finds
   * everything that passes, and perhaps a little more.
   */
  Query chosen(Query query, List<FacetChoice> choices) {
    var all = new BooleanQuery.Builder().add(query, Occur.MUST);
    boolean narrowed = false;
    for (FacetChoice choice : choices) {
      if (!choice.include().isEmpty() && choice.facet() != Facet.STATUS) {
        var any = new Filter.AnyOf(choice.facet().field(), choice.include());
        all.add(query(any), Occur.FILTER);
        narrowed = true;
      }
    }
    return narrowed ? all.build() : query;
  }

  Query query(Filter filter) {
    return switch (filter) {
      case Filter.Between between -> between(between);
      case Filter.AnyOf any ->
          switch (any.field()) {
            case SPEAKER -> anyOf(any.values().stream().map(this::speaker).toList());
            case ROLE, PARTY -> anyOf(any.values().stream().map(FilterQueries::role).toList());
            case BODY -> anyOf(any.values().stream().map(FilterQueries::body).toList());
            case STATUS -> status(any.values());
            case CUE, AUTHORITY, PUBLISHER, CLASS, THEME, YEAR, JUDGEMENT, QUOTE, IS, HAS, DOC ->
                terms(any.values().stream().map(v -> Fields.term(any.field(), v)).toList());
          };
    };
  }

  private Query between(Filter.Between between) {
    return new ColumnQuery(
        between.toString(),
        snapshot,
        leaf -> {
          var window = new DateWindow(between.field(), between.from(), between.to());
          window.leaf(leaf.reader());
          return (a, b, doc) -> window.fit(b, doc) == DateWindow.Fit.INSIDE;
        });
  }

  private Query status(List<String> words) {
    Set<Integer> wanted = new LinkedHashSet<>();
    words.forEach(word -> wanted.add(Statuses.find(word)));
    wanted.remove(0);
    return new ColumnQuery(
        "status " + wanted + " on " + today,
        snapshot,
        leaf -> (a, b, doc) -> wanted.contains(Sieve.status(snapshot.tables, statuses, a, b)));
  }

  /** An id, or words of a name: all of them in one name. */
  private Query speaker(String value) {
    String id = value.strip();
    if (id.startsWith("p_") || id.startsWith("o_")) {
      return term(Fields.term(Field.SPEAKER, id));
    }
    return allOf(Words.plain(value).stream().map(Fields::nameWord).toList());
  }

  private static Query role(String value) {
    return allOf(Words.plain(value).stream().map(Fields::roleWord).toList());
  }

  private static Query body(String value) {
    return allOf(Words.plain(value).stream().map(Fields::bodyWord).toList());
  }

  private static Query allOf(List<String> terms) {
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no words in the filter's value");
    }
    if (terms.size() == 1) {
      return term(terms.getFirst());
    }
    var all = new BooleanQuery.Builder();
    terms.forEach(t -> all.add(term(t), Occur.FILTER));
    return all.build();
  }

  private static Query anyOf(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    var any = new BooleanQuery.Builder();
    queries.forEach(q -> any.add(q, Occur.SHOULD));
    return any.build();
  }

  /** Records that have any of these terms. */
  static Query terms(List<String> terms) {
    if (terms.size() == 1) {
      return term(terms.getFirst());
    }
    return new TermInSetQuery(Fields.TERMS, terms.stream().map(BytesRef::new).toList());
  }

  /** Records that have this term. */
  static Query term(String term) {
    return new TermQuery(new Term(Fields.TERMS, term));
  }
}
