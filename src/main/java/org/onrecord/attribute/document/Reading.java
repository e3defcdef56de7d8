package org.onrecord.attribute.document;

import java.util.List;
import org.onrecord.attribute.people.People;
import org.onrecord.model.Passage;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;
import org.onrecord.model.Statement;

/**
 * What is known of a document once its statements are found; the finders of commitments, decisions
 * and judgements start from it.
 *
 * @param source as read
 * @param passages in reading order, boilerplate too
 * @param sentences of each passage: the list at {@code n - 1} is passage {@code n}'s
 * @param facts what holds for the document as a whole
 * @param people everybody whom it names, with their offices
 * @param statements in document order
 */
public record Reading(
    SourceDocument source,
    List<Passage> passages,
    List<List<Span>> sentences,
    DocumentFacts facts,
    People people,
    List<Statement> statements) {}
