package org.onrecord.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.onrecord.query.Clause;

/**
 * Compiles the terms of themes, for texts that stand alone: there is no index whose words could be
 * asked for, so texts hold exact words and stems in one field. Not thread-safe.
 */
final class ThemeQueries {

  static final String FIELD = Fields.EXACT;

  private final Words words = new Words();
  private final Stems stems = new Stems();

  /**
   * @throws IllegalArgumentException if the clause filters, or holds no words
   */
  Query query(Clause clause) {
    return switch (clause) {
      case Clause.And and -> and(and.clauses());
      case Clause.Or or -> {
        var any = new BooleanQuery.Builder();
        or.clauses().forEach(c -> any.add(query(c), Occur.SHOULD));
        yield any.build();
      }
      case Clause.Not not -> and(List.of(not));
      case Clause.Near near -> near(near.clauses(), near.distance());
      case Clause.Word word -> word(word.text());
      case Clause.Phrase p -> p.slop() == 0 ? phrase(p.text()) : near(apart(p.text()), p.slop());
      case Clause.Prefix prefix -> new PrefixQuery(new Term(FIELD, only(prefix.text())));
      case Clause.Fuzzy fuzzy -> new FuzzyQuery(new Term(FIELD, only(fuzzy.text())), 1, 1);
      case Clause.Where where ->
          throw new IllegalArgumentException("a theme's term cannot filter: " + where);
      case Clause.Everything everything ->
          throw new IllegalArgumentException("a theme's term needs words");
    };
  }

  private Query and(List<Clause> clauses) {
    var all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not not) {
        all.add(query(not.clause()), Occur.MUST_NOT);
      } else {
        all.add(query(clause), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return all.build();
  }

  private String only(String text) {
    if (words.read(text).count() == 0) {
      throw new IllegalArgumentException("no word in: " + text);
    }
    return words.word(0);
  }

  /** In texts a stem stands beside its word, marked, unless it is the word. */
  private List<String> forms(String word) {
    String stem = new String(stems.stem(word));
    return stem.isEmpty()
        ? List.of(word)
        : List.of(stem, new String(WordStream.stemTerm(stem.toCharArray())));
  }

  private Query word(String text) {
    only(text);
    if (words.count() > 1) {
      return phrase(text);
    }
    var any = new BooleanQuery.Builder();
    forms(words.word(0)).forEach(f -> any.add(new TermQuery(new Term(FIELD, f)), Occur.SHOULD));
    return any.build();
  }

  private List<ExactWords.Way> ways(String text) {
    words.read(text);
    List<ExactWords.Way> ways = ExactWords.typedWays(words);
    if (ways.isEmpty()) {
      throw new IllegalArgumentException("no word in: " + text);
    }
    return ways;
  }

  private Query phrase(String text) {
    var queries = new ArrayList<Query>();
    for (ExactWords.Way way : ways(text)) {
      if (way.words().size() == 1) {
        queries.add(new TermQuery(new Term(FIELD, way.words().getFirst().word())));
      } else {
        var phrase = new PhraseQuery.Builder();
        way.words().forEach(at -> phrase.add(new Term(FIELD, at.word()), at.offset()));
        queries.add(phrase.build());
      }
    }
    return queries.size() == 1 ? queries.getFirst() : new DisjunctionMaxQuery(queries, 0);
  }

  private List<Clause> apart(String text) {
    words.read(text);
    var apart = new ArrayList<Clause>();
    for (int i = 0; i < words.count(); i++) {
      if (words.kind(i) == Words.Kind.PLAIN) {
        apart.add(new Clause.Phrase(words.word(i), 0));
      }
    }
    return apart;
  }

  private Query near(List<Clause> clauses, int distance) {
    IntervalsSource[] all = clauses.stream().map(this::source).toArray(IntervalsSource[]::new);
    IntervalsSource together =
        switch (all.length) {
          case 1 -> all[0];
          case 2 -> Intervals.unorderedNoOverlaps(all[0], all[1]);
          default -> Intervals.unordered(all);
        };
    int width = Math.max(distance + 1, all.length);
    for (Clause clause : clauses) {
      width += clause instanceof Clause.Phrase p ? words.read(p.text()).count() - 1 : 0;
    }
    return new IntervalQuery(FIELD, Intervals.maxwidth(width, together));
  }

  private IntervalsSource source(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> {
        only(word.text());
        yield words.count() > 1
            ? phraseSource(word.text())
            : Intervals.or(forms(words.word(0)).stream().map(Intervals::term).toList());
      }
      case Clause.Phrase phrase -> phraseSource(phrase.text());
      case Clause.Prefix prefix -> Intervals.prefix(new BytesRef(only(prefix.text())));
      case Clause.And and -> throw new IllegalArgumentException("NEAR takes words: " + and);
      case Clause.Or or -> throw new IllegalArgumentException("NEAR takes words: " + or);
      case Clause.Not not -> throw new IllegalArgumentException("NEAR takes words: " + not);
      case Clause.Near near -> throw new IllegalArgumentException("NEAR takes words: " + near);
      case Clause.Fuzzy fuzzy -> throw new IllegalArgumentException("NEAR takes words: " + fuzzy);
      case Clause.Where where -> throw new IllegalArgumentException("NEAR takes words: " + where);
      case Clause.Everything e -> throw new IllegalArgumentException("NEAR takes words: " + e);
    };
  }

  private IntervalsSource phraseSource(String text) {
    return Intervals.or(
        ways(text).stream()
            .map(way ->
                Intervals.phrase(
                    way.words().stream()
                        .map(at -> Intervals.term(at.word()))
                        .toArray(IntervalsSource[]::new)))
            .toList());
  }
}
