package org.onrecord.serve;

import java.time.LocalDate;
import org.onrecord.query.AuthorityNames;
import org.onrecord.query.ForeignSyntax;
import org.onrecord.query.NameResolver;
import org.onrecord.query.ParsedQuery;
import org.onrecord.query.PeopleNames;
import org.onrecord.query.QueryParser;

/** Reads queries in either syntax, and resolves the names in them. Safe for use by many threads. */
final class Reader {

  private final AuthorityNames authorities;
  private final PeopleNames people;
  private final ForeignSyntax lucene;

  Reader(AuthorityNames authorities, PeopleNames people, ForeignSyntax lucene) {
    this.authorities = authorities;
    this.people = people;
    this.lucene = lucene;
  }

  /**
   * A query as read.
   *
   * @param parsed with councils' names as typed: what the reader is shown
   * @param resolved with codes in their place: what the engine is given
   */
  record Reading(ParsedQuery parsed, ParsedQuery resolved) {}

  /**
   * Reads a query; what is wrong with it stands in the notices.
   *
   * @throws Refusal BAD_VALUE for a syntax that there is not
   */
  Reading read(String typed, String syntax, LocalDate today) {
    ParsedQuery parsed =
        switch (syntax) {
          case "onrecord" -> QueryParser.parse(typed, today);
          case "lucene" -> lucene.parse(typed, today);
          default -> throw Parameters.badValue("syntax", syntax, "onrecord, lucene");
        };
    return new Reading(
        parsed,
        parsed.error().isPresent() ? parsed : NameResolver.resolve(parsed, authorities, people));
  }
}
