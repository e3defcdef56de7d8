package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.search.Ranking;

/** Compiles words, phrases, prefixes, fuzzy words and NEAR. One for each search. */
final class WordQueries {

  private final Lookup lookup;
  private final ExactWords exact;
  private final Words words = new Words();
  private final Stems stems;
  private final Expansions expansions;
  private final boolean names;

  /**
   * @param names whether words may also stand in the speaker's name or role
   */
  WordQueries(Snapshot snapshot, Stems stems, Deadline deadline, boolean names) {
    IndexReader reader = snapshot.reader;
    this.lookup = new Lookup(snapshot.searcher);
    this.stems = stems;
    this.exact = new ExactWords(reader);
    this.expansions = new Expansions(reader, deadline);
    this.names = names;
  }

  Expansions expansions() {
    return expansions;
  }

  /** Whether the clause is a word that is there for grammar's sake. */
  boolean isFunctionWord(Clause clause) {
    if (!(clause instanceof Clause.Word word)) {
      return false;
    }
    words.read(word.text());
    return words.count() == 1 && Stems.isFunctionWord(words.word(0));
  }

  /** A word in any of its forms; null where nothing of it is a word. */
  @Nullable Query word(String text) throws IOException {
    words.read(text);
    if (words.count() != 1) {
      return phrase(text);
    }
    String folded = words.word(0);
    if (Stems.isFunctionWord(folded)) {
      return or(lookup.query(Fields.EXACT, folded), synonyms(Fields.NAME, List.of(folded)));
    }
    String stem = new String(stems.stem(words, 0));
    Query inText = lookup.query(Fields.STEMMED, stem);
    if (!stem.equals(folded) && lookup.has(Fields.STEMMED, folded)) {
      inText = synonyms(Fields.STEMMED, List.of(stem, folded));
    }
    String besideExact = new String(WordStream.stemTerm(stem.toCharArray()));
    return or(inText, synonyms(Fields.NAME, List.of(folded, stem, besideExact)));
  }

  /** Words side by side in the text itself; null where there are none. */
  @Nullable Query inText(String text) throws IOException {
    words.read(text);
    return anyWay(Fields.EXACT);
  }

  /** The stem of a word; none for a function word and for several words. */
  List<String> stem(String text) {
    words.read(text);
    String stem = words.count() == 1 ? new String(stems.stem(words, 0)) : "";
    return stem.isEmpty() ? List.of() : List.of(stem);
  }

  /** Words side by side, in this order; null where there are none. */
  @Nullable Query phrase(String text) throws IOException {
    words.read(text);
    Query inText = anyWay(Fields.EXACT);
    return inText == null ? null : or(inText, names ? anyWay(Fields.NAME) : null);
  }

  private @Nullable Query anyWay(String field) throws IOException {
    var ways = new ArrayList<Query>();
    for (ExactWords.Way way : exact.ways(words, field)) {
      boolean possible = true;
      for (ExactWords.At at : way.words()) {
        possible = possible && lookup.has(field, at.word());
      }
      if (possible) {
        ways.add(phrase(field, way));
      }
    }
    if (ways.isEmpty()) {
      return words.count() == 0 ? null : new MatchNoDocsQuery("words that the index lacks");
    }
    return ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, 0);
  }

  private Query phrase(String field, ExactWords.Way way) throws IOException {
    if (way.words().size() == 1) {
      return lookup.query(field, way.words().getFirst().word());
    }
    var phrase = new PhraseQuery.Builder();
    way.words().forEach(at -> phrase.add(new Term(field, at.word()), at.offset()));
    return phrase.build();
  }

  /** Words that begin so. */
  @Nullable Query prefix(String text) throws IOException {
    words.read(text);
    if (words.count() == 0) {
      return null;
    }
    String prefix = words.word(words.count() == 1 ? 0 : 1);
    List<BytesRef> inText = expansions.ofPrefix(Fields.EXACT, prefix);
    List<BytesRef> inName = names ? expansions.ofPrefix(Fields.NAME, prefix) : List.of();
    Query any = or(anyOf(Fields.EXACT, inText), anyOf(Fields.NAME, inName));
    return any == null ? new MatchNoDocsQuery("no word of the index is so") : any;
  }

  /** Words one letter away. */
  @Nullable Query fuzzy(String text) throws IOException {
    words.read(text);
    if (words.count() == 0) {
      return null;
    }
    String word = words.word(0);
    List<BytesRef> inText = expansions.ofFuzzy(Fields.EXACT, word);
    List<BytesRef> inName = names ? expansions.ofFuzzy(Fields.NAME, word) : List.of();
    Query any = or(anyOf(Fields.EXACT, inText), anyOf(Fields.NAME, inName));
    return any == null ? new MatchNoDocsQuery("no word of the index is so") : any;
  }

  private static @Nullable Query anyOf(String field, List<BytesRef> terms) {
    if (terms.isEmpty()) {
      return null;
    }
    return new ConstantScoreQuery(new TermInSetQuery(field, terms));
  }

  /** All words of a phrase within {@code slop} positions, in any order. */
  @Nullable Query loosePhrase(String text, int slop) throws IOException {
    words.read(text);
    var near = new ArrayList<Clause>();
    for (int i = 0; i < words.count(); i++) {
      if (words.kind(i) == Words.Kind.PLAIN) {
        near.add(new Clause.Phrase(words.word(i), 0));
      }
    }
    return near(near, slop);
  }

  /** All of them within {@code distance} positions, in any order. */
  @Nullable Query near(List<Clause> clauses, int distance) throws IOException {
    var sources = new LinkedHashSet<IntervalsSource>();
    var scored = new BooleanQuery.Builder();
    int width = 1;
    for (Clause clause : clauses) {
      IntervalsSource source = source(clause);
      if (source == null) {
        return new MatchNoDocsQuery("words that the index lacks");
      }
      if (sources.add(source)) {
        width += clause instanceof Clause.Phrase p ? words.read(p.text()).count() - 1 : 0;
      }
      Query alone = alone(clause);
      if (alone != null) {
        scored.add(alone, Occur.SHOULD);
      }
    }
    if (sources.isEmpty()) {
      return null;
    }
    IntervalsSource[] all = sources.toArray(IntervalsSource[]::new);
    IntervalsSource together =
        switch (all.length) {
          case 1 -> all[0];
          case 2 -> Intervals.unorderedNoOverlaps(all[0], all[1]);
          default -> Intervals.unordered(all);
        };
    int widest = Math.max(width + distance, all.length);
    var query = new IntervalQuery(Fields.EXACT, Intervals.maxwidth(widest, together));
    return scored.add(query, Occur.FILTER).build();
  }

  private @Nullable Query alone(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Word w -> word(w.text());
      case Clause.Phrase p -> phrase(p.text());
      // so many words twice in one query would be more clauses than Lucene takes
      case Clause.Prefix p -> null;
      case Clause.Fuzzy f -> fuzzy(f.text());
      case Clause.And a -> null;
      case Clause.Or o -> null;
      case Clause.Not n -> null;
      case Clause.Near n -> null;
      case Clause.Where w -> null;
      case Clause.Everything e -> null;
    };
  }

  private @Nullable IntervalsSource source(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Word w -> {
        words.read(w.text());
        yield words.count() == 1
            ? anyTerm(expansions.ofStem(Fields.EXACT, words.word(0), stems))
            : phraseSource(w.text());
      }
      case Clause.Phrase p -> phraseSource(p.text());
      case Clause.Prefix p ->
          words.read(p.text()).count() == 0
              ? null
              : anyTerm(expansions.ofPrefix(Fields.EXACT, words.word(0)));
      case Clause.Fuzzy f ->
          words.read(f.text()).count() == 0
              ? null
              : anyTerm(expansions.ofFuzzy(Fields.EXACT, words.word(0)));
      case Clause.And a -> unfit(a);
      case Clause.Or o -> unfit(o);
      case Clause.Not n -> unfit(n);
      case Clause.Near n -> unfit(n);
      case Clause.Where w -> unfit(w);
      case Clause.Everything e -> unfit(e);
    };
  }

  private static IntervalsSource unfit(Clause clause) {
    throw new IllegalArgumentException("NEAR takes words, phrases and prefixes, not " + clause);
  }

  private @Nullable IntervalsSource phraseSource(String text) throws IOException {
    words.read(text);
    var ways = new ArrayList<IntervalsSource>();
    for (ExactWords.Way way : exact.ways(words, Fields.EXACT)) {
      IntervalsSource[] terms =
          way.words().stream().map(at -> Intervals.term(at.word())).toArray(IntervalsSource[]::new);
      ways.add(terms.length == 1 ? terms[0] : Intervals.phrase(terms));
    }
    return ways.isEmpty() ? null : Intervals.or(ways);
  }

  private static @Nullable IntervalsSource anyTerm(List<BytesRef> terms) {
    return terms.isEmpty() ? null : Intervals.or(terms.stream().map(Intervals::term).toList());
  }

  /** One query over those of the terms that the field has; null where it has none. */
  private @Nullable Query synonyms(String field, List<String> terms) throws IOException {
    if (field.equals(Fields.NAME) && !names) {
      return null;
    }
    var found = new ArrayList<String>();
    for (String term : new LinkedHashSet<>(terms)) {
      if (lookup.has(field, term)) {
        found.add(term);
      }
    }
    if (found.isEmpty()) {
      return null;
    }
    if (found.size() == 1) {
      return lookup.query(field, found.getFirst());
    }
    var any = new SynonymQuery.Builder(field);
    found.forEach(t -> any.addTerm(new Term(field, t)));
    return any.build();
  }

  private static @Nullable Query or(@Nullable Query inText, @Nullable Query inName) {
    if (inText == null || inName == null || inName instanceof MatchNoDocsQuery) {
      return inText == null ? inName : inText;
    }
    return new BooleanQuery.Builder()
        .add(inText, Occur.SHOULD)
        .add(new BoostQuery(inName, Ranking.NAMED_SPEAKER), Occur.SHOULD)
        .build();
  }
}
