package org.onrecord.opensearch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.SourceClass;
import org.onrecord.query.Clause;
import org.onrecord.search.Ranking;
import org.onrecord.search.TextAnalysis;
import org.onrecord.search.TextAnalysis.Token;

/**
 * What is added to the score of words: the same factors as in the embedded engine, but for the
 * neighbouring passages, which the cluster does not hold beside each other.
 */
final class Relevance {

  private final TextAnalysis analysis;
  private final WordClauses words;

  Relevance(TextAnalysis analysis, WordClauses words) {
    this.analysis = analysis;
    this.words = words;
  }

  /**
   * The query with its factors.
   *
   * @param wanted the clauses that ask for words; without any there is nothing to weigh
   */
  Map<String, Object> of(Map<String, Object> query, List<Clause> wanted) throws IOException {
    if (wanted.isEmpty()) {
      return query;
    }
    var factors = new ArrayList<Map<String, Object>>();
    // a factor below zero is refused: what a copy loses is what all others gain
    factors.add(Map.of("weight", 1 - Ranking.COPY));
    factors.add(factor(Json.not(Json.term("is", "copied")), Ranking.COPY));
    for (SourceClass source : SourceClass.values()) {
      if (Ranking.prior(source) > 0) {
        factors.add(factor(Json.term("class", source.word()), Ranking.prior(source)));
      }
    }
    ofWords(wanted, factors);
    return Map.of(
        "function_score",
        Map.of(
            "query", query, "functions", factors, "score_mode", "sum", "boost_mode", "multiply"));
  }

  private void ofWords(List<Clause> wanted, List<Map<String, Object>> factors) throws IOException {
    var typed = new ArrayList<String>();
    Set<String> stems = new LinkedHashSet<>();
    for (Clause clause : wanted) {
      if (clause instanceof Clause.Word(String text)) {
        typed.add(text);
        List<Token> tokens = analysis.words(text);
        if (tokens.size() == 1 && !tokens.getFirst().stem().isEmpty()) {
          stems.add(tokens.getFirst().stem());
        }
      }
    }
    Map<String, Object> together = typed.size() > 1 ? words.inText(String.join(" ", typed)) : null;
    if (together != null) {
      factors.add(factor(together, Ranking.PHRASE));
    }
    for (String stem : stems) {
      factors.add(factor(Json.term("heading", stem), Ranking.HEADING / stems.size()));
    }
  }

  private static Map<String, Object> factor(Map<String, Object> filter, float weight) {
    return Map.of("filter", filter, "weight", weight);
  }
}
