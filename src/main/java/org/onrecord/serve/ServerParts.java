package org.onrecord.serve;

import org.onrecord.query.AuthorityNames;
import org.onrecord.query.ForeignSyntax;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.TextAnalysis;
import org.onrecord.search.ThemeTagger;

/**
 * What the server answers from. It closes none of them.
 *
 * @param engine the index
 * @param archive the store, as far as the server shows it
 * @param themes the taxonomy
 * @param authorities the councils that can be named
 * @param integrity the check that runs once, in the background, while the server already answers
 * @param lucene reads {@code syntax=lucene}
 * @param analysis cuts texts into words as the engine does, for marks
 */
public record ServerParts(
    SearchEngine engine,
    Archive archive,
    ThemeTagger themes,
    AuthorityNames authorities,
    IntegrityCheck integrity,
    ForeignSyntax lucene,
    TextAnalysis analysis) {}
