package org.onrecord.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.search.Ranking;
import org.onrecord.search.TextAnalysis;
import org.onrecord.search.TextAnalysis.Kind;
import org.onrecord.search.TextAnalysis.Token;

/**
 * Compiles words, phrases, prefixes, fuzzy words and NEAR to the cluster's query language. Each
 * field holds every word and, marked, its stem at the same position, so one field answers all.
 */
final class WordClauses {

  /** query-language.md, section 2: how many words a prefix or fuzzy word may stand for. */
  static final int EXPANSIONS = 1024;

  private final TextAnalysis analysis;
  private final Lookup lookup;
  private final PhraseSources phrases;
  private final boolean names;
  private boolean cut;

  /**
   * @param names whether words may also stand in the speaker's name or role
   */
  WordClauses(TextAnalysis analysis, Lookup lookup, boolean names) {
    this.analysis = analysis;
    this.lookup = lookup;
    this.phrases = new PhraseSources(analysis, lookup);
    this.names = names;
  }

  /** Whether any prefix stood for more words than are looked at. */
  boolean wereCut() {
    return cut;
  }

  /** Whether the clause is a word that is there for grammar's sake. */
  boolean isFunctionWord(Clause clause) {
    if (!(clause instanceof Clause.Word(String text))) {
      return false;
    }
    List<Token> tokens = analysis.words(text);
    return tokens.size() == 1 && tokens.getFirst().isFunctionWord();
  }

  /** A word in any of its forms; null where nothing of it is a word. */
  @Nullable Map<String, Object> word(String text) throws IOException {
    List<Token> tokens = analysis.words(text);
    if (tokens.size() != 1) {
      return phrase(text);
    }
    Token t = tokens.getFirst();
    if (t.isFunctionWord()) {
      return either(Json.term("words", t.word()), boosted(Json.term("names", t.word())));
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(FieldWriter.stem(t.stem()));
    forms.add(FieldWriter.stem(t.word()));
    Set<String> inName = new LinkedHashSet<>(List.of(t.word(), t.stem()));
    inName.add(FieldWriter.stem(t.stem()));
    return either(anyTerm("words", forms), boosted(anyTerm("names", inName)));
  }

  /** Words side by side, in this order; null where there are none. */
  @Nullable Map<String, Object> phrase(String text) throws IOException {
    Map<String, Object> source = phrases.of(text);
    if (source == null) {
      return null;
    }
    return either(
        scoredPhrase("words", source, text), boosted(scoredPhrase("names", source, text)));
  }

  /** Words side by side in the text itself, not in a name; null where there are none. */
  @Nullable Map<String, Object> inText(String text) throws IOException {
    Map<String, Object> source = phrases.of(text);
    return source == null ? null : intervals("words", source);
  }

  /** Intervals know every way to write a hyphen, but score as if all words were equally rare. */
  private Map<String, Object> scoredPhrase(String field, Map<String, Object> source, String text) {
    String plain =
        analysis.words(text).stream()
            .filter(t -> t.kind() == Kind.PLAIN)
            .map(Token::word)
            .collect(Collectors.joining(" "));
    return Map.of(
        "bool",
        Map.of(
            "filter",
            List.of(intervals(field, source)),
            "should",
            List.of(Map.of("match_phrase", Map.of(field, plain)))));
  }

  /** Words that begin so. */
  @Nullable Map<String, Object> prefix(String text) throws IOException {
    List<Token> tokens = analysis.words(text);
    if (tokens.isEmpty()) {
      return null;
    }
    String prefix = tokens.get(tokens.size() == 1 ? 0 : 1).word();
    Map<String, Object> inText = prefix("words", prefix);
    return names ? either(inText, prefix("names", prefix)) : inText;
  }

  private Map<String, Object> prefix(String field, String prefix) throws IOException {
    Lookup.Beginning found = lookup.wordsWith(field, prefix);
    cut |= found.cut();
    return found.cut()
        ? Json.terms(field, found.words())
        : Map.of("prefix", Map.of(field, Map.of("value", prefix, "rewrite", "constant_score")));
  }

  /** Words one letter away, the first letter fixed. */
  @Nullable Map<String, Object> fuzzy(String text) {
    List<Token> tokens = analysis.words(text);
    if (tokens.isEmpty()) {
      return null;
    }
    String word = tokens.getFirst().word();
    return either(fuzzy("words", word), fuzzy("names", word));
  }

  private static Map<String, Object> fuzzy(String field, String word) {
    Map<String, Object> how =
        Map.of(
            "value",
            word,
            "fuzziness",
            1,
            "prefix_length",
            1,
            "max_expansions",
            EXPANSIONS,
            "transpositions",
            true,
            "rewrite",
            "constant_score");
    return Map.of("fuzzy", Map.of(field, how));
  }

  /** All words of a phrase within {@code slop} positions, in any order. */
  @Nullable Map<String, Object> loosePhrase(String text, int slop) throws IOException {
    var words = new ArrayList<Clause>();
    for (Token t : analysis.words(text)) {
      if (t.kind() == Kind.PLAIN) {
        words.add(new Clause.Phrase(t.word(), 0));
      }
    }
    return near(words, slop);
  }

  /** All of them within {@code distance} positions, in any order. */
  @Nullable Map<String, Object> near(List<Clause> clauses, int distance) throws IOException {
    var sources = new LinkedHashSet<Map<String, Object>>(); // road NEAR roads is one source
    for (Clause clause : clauses) {
      Map<String, Object> source = source(clause);
      if (source != null) {
        sources.add(source);
      }
    }
    if (sources.isEmpty()) {
      return null;
    }
    if (sources.size() == 1) {
      return intervals("words", sources.iterator().next());
    }
    int gaps = Math.max(1 + distance - sources.size(), 0);
    String mode = sources.size() == 2 ? "unordered_no_overlap" : "unordered";
    return intervals(
        "words", Map.of("all_of", Map.of("intervals", sources, "mode", mode, "max_gaps", gaps)));
  }

  private @Nullable Map<String, Object> source(Clause clause) throws IOException {
    return switch (clause) {
      case Clause.Word(String text) -> {
        List<Token> tokens = analysis.words(text);
        yield tokens.size() == 1 ? anyForm(tokens.getFirst()) : phrases.of(text);
      }
      case Clause.Phrase(String text, int slop) -> phrases.of(text);
      case Clause.Prefix(String text) -> {
        List<Token> tokens = analysis.words(text);
        yield tokens.isEmpty() ? null : anyBeginning(tokens.getFirst().word());
      }
      case Clause.Fuzzy f -> null;
      case Clause.And a -> null;
      case Clause.Or o -> null;
      case Clause.Not n -> null;
      case Clause.Near n -> null;
      case Clause.Where w -> null;
      case Clause.Everything e -> null;
    };
  }

  private Map<String, Object> anyBeginning(String prefix) throws IOException {
    Lookup.Beginning found = lookup.wordsWith("words", prefix);
    cut |= found.cut();
    return found.words().isEmpty()
        ? PhraseSources.match(prefix)
        : PhraseSources.anyOf(found.words().stream().map(PhraseSources::match).toList());
  }

  /** A word in any of its forms, in passages of any language. */
  private static Map<String, Object> anyForm(Token t) {
    return t.isFunctionWord()
        ? PhraseSources.match(t.word())
        : PhraseSources.anyOf(
            List.of(
                PhraseSources.match(FieldWriter.stem(t.stem())),
                PhraseSources.match(FieldWriter.foreignStem(t.stem()))));
  }

  private static Map<String, Object> intervals(String field, Map<String, Object> source) {
    return Map.of("intervals", Map.of(field, source));
  }

  private static Map<String, Object> anyTerm(String field, Set<String> terms) {
    List<Object> each = new ArrayList<>();
    terms.forEach(t -> each.add(Json.term(field, t)));
    return each.size() == 1
        ? Json.term(field, terms.iterator().next())
        : Map.of("dis_max", Map.of("queries", each));
  }

  private static Map<String, Object> boosted(Map<String, Object> query) {
    return Map.of("bool", Map.of("must", List.of(query), "boost", Ranking.NAMED_SPEAKER));
  }

  private Map<String, Object> either(Map<String, Object> text, Map<String, Object> name) {
    return names ? Map.of("dis_max", Map.of("queries", List.of(text, name))) : text;
  }
}
