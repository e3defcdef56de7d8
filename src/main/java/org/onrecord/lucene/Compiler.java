package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Asked;
import org.onrecord.query.Clause;
import org.onrecord.query.Filter;
import org.onrecord.query.Filter.DateField;
import org.onrecord.query.Scope;
import org.onrecord.search.SearchRequest;

/** Compiles a request's tree. One for each search; not thread-safe. */
final class Compiler {

  private final SearchRequest request;
  private final Snapshot snapshot;
  private final WordQueries words;
  private final FilterQueries filters;
  private final List<Clause> wanted = new ArrayList<>();
  private Compiled.@Nullable Between dates;
  private boolean boilerplate;

  private Compiler(SearchRequest request, Snapshot snapshot, Stems stems, Deadline deadline) {
    this.request = request;
    this.snapshot = snapshot;
    this.words = new WordQueries(snapshot, stems, deadline, request.scope() == Scope.RECORD);
    this.filters = new FilterQueries(snapshot, request.today());
  }

  static Compiled compile(SearchRequest request, Snapshot snapshot, Stems stems, Deadline deadline)
      throws IOException {
    return new Compiler(request, snapshot, stems, deadline).all();
  }

  private Compiled all() throws IOException {
    var rest = new ArrayList<Clause>();
    for (Clause clause :
        request.clause() instanceof Clause.And and ? and.clauses() : List.of(request.clause())) {
      if (clause instanceof Clause.Where where
          && where.filter() instanceof Filter.Between between
          && between.field() == DateField.DATE) {
        dates = (dates == null ? new Compiled.Between(null, null) : dates).and(between);
      } else if (!(clause instanceof Clause.Everything)) {
        rest.add(clause);
      }
    }
    boilerplate = Asked.boilerplate(request.clause());
    rest.forEach(c -> wanted.addAll(Asked.wordClauses(c)));
    Query query = rest.isEmpty() ? null : and(rest);
    boolean cut = words.expansions().wereCut();
    return new Compiled(
        query, !wanted.isEmpty(), dates, boilerplate, List.copyOf(wanted), cut, words);
  }

  /** The query of one clause; null where nothing of it is a word. */
  private @Nullable Query query(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.And and -> and(and.clauses());
      case Clause.Or or -> or(or.clauses());
      case Clause.Not not -> and(List.of(not));
      case Clause.Near near -> inUnit(words.near(near.clauses(), near.distance()));
      case Clause.Word word -> inUnit(words.word(word.text()));
      case Clause.Phrase phrase ->
          inUnit(
              phrase.slop() == 0
                  ? words.phrase(phrase.text())
                  : words.loosePhrase(phrase.text(), phrase.slop()));
      case Clause.Prefix prefix -> inUnit(words.prefix(prefix.text()));
      case Clause.Fuzzy fuzzy -> inUnit(words.fuzzy(fuzzy.text()));
      case Clause.Where where -> silent(filters.query(where.filter()));
      case Clause.Everything everything -> silent(MatchAllDocsQuery.INSTANCE);
    };
  }

  /**
   * In the wider unit a word may stand in any record of the document, and scores where it stands.
   */
  private @Nullable Query inUnit(@Nullable Query query) {
    if (query == null || request.scope() != Scope.DOCUMENT) {
      return query;
    }
    return new BooleanQuery.Builder()
        .add(new DocumentWide(query, snapshot), Occur.FILTER)
        .add(query, Occur.SHOULD)
        .build();
  }

  private @Nullable Query and(List<Clause> clauses) throws IOException {
    boolean sentence = clauses.stream().anyMatch(c -> Asked.words(c) && !words.isFunctionWord(c));
    var all = new BooleanQuery.Builder();
    boolean required = false;
    boolean any = false;
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not not) {
        Query excluded = query(not.clause());
        if (excluded != null) {
          all.add(excluded, Occur.MUST_NOT);
          any = true;
        }
      } else if (!(sentence && words.isFunctionWord(clause))) {
        Query one = query(clause);
        if (one != null) {
          all.add(one, clause instanceof Clause.Where ? Occur.FILTER : Occur.MUST);
          required = true;
        }
      }
    }
    if (!required && !any) {
      return null;
    }
    if (!required) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    BooleanQuery query = all.build();
    boolean single = query.clauses().size() == 1 && query.clauses().getFirst().isScoring();
    return single ? query.clauses().getFirst().query() : query;
  }

  private @Nullable Query or(List<Clause> clauses) throws IOException {
    var any = new BooleanQuery.Builder();
    boolean some = false;
    for (Clause clause : clauses) {
      Query one = query(clause);
      if (one != null) {
        any.add(one, Occur.SHOULD);
        some = true;
      }
    }
    return some ? any.build() : null;
  }

  private static Query silent(Query query) {
    return query instanceof MatchNoDocsQuery
        ? query
        : new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}
