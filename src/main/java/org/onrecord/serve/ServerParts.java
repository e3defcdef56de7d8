package org.onrecord.serve;

import java.time.LocalDate;
import java.util.List;
import org.onrecord.query.AuthorityNames;
import org.onrecord.query.Clause;
import org.onrecord.query.ForeignSyntax;
import org.onrecord.query.Notice;
import org.onrecord.query.ParsedQuery;
import org.onrecord.query.Settings;
import org.onrecord.search.SearchEngine;
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
 */
public record ServerParts(
    SearchEngine engine,
    Archive archive,
    ThemeTagger themes,
    AuthorityNames authorities,
    IntegrityCheck integrity,
    ForeignSyntax lucene) {

  /** The same, for an engine that reads no language but the project's own. */
  public ServerParts(
      SearchEngine engine,
      Archive archive,
      ThemeTagger themes,
      AuthorityNames authorities,
      IntegrityCheck integrity) {
    this(engine, archive, themes, authorities, integrity, ServerParts::notOffered);
  }

  private static ParsedQuery notOffered(String typed, LocalDate today) {
    var notice =
        new Notice(
            "BAD_VALUE",
            0,
            0,
            "This service reads its own query language only: leave syntax out.",
            null,
            Notice.Severity.ERROR);
    return new ParsedQuery(typed, new Clause.Everything(), Settings.NONE, List.of(notice), "");
  }
}
