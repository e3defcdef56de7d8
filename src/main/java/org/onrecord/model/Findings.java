package org.onrecord.model;

import java.util.List;

/**
 * All that was found in one document. This is what the extractor hands to the store and the search
 * engines.
 *
 * @param document the document as a whole
 * @param passages all of its passages in reading order, boilerplate too
 * @param statements in document order
 * @param commitments in document order
 * @param decisions in document order
 * @param judgements in document order
 */
public record Findings(
    Document document,
    List<Passage> passages,
    List<Statement> statements,
    List<Commitment> commitments,
    List<Decision> decisions,
    List<Judgement> judgements) {

  public Findings {
    passages = List.copyOf(passages);
    statements = List.copyOf(statements);
    commitments = List.copyOf(commitments);
    decisions = List.copyOf(decisions);
    judgements = List.copyOf(judgements);
  }
}
