package org.onrecord.query;

import java.util.List;
import java.util.Optional;
import org.onrecord.query.Notice.Severity;

/**
 * A query as it was read.
 *
 * @param typed what the reader typed
 * @param clause what a record must hold; {@link Clause.Everything} where only settings were given
 * @param settings what it says of the search as a whole
 * @param notices what was odd about it, in the order of finding
 * @param reading the query in the notation of the conformance table; {@code ∅} where nothing is
 *     left of it
 */
public record ParsedQuery(
    String typed, Clause clause, Settings settings, List<Notice> notices, String reading) {

  public ParsedQuery {
    notices = List.copyOf(notices);
  }

  /** What forbids an answer; empty for most queries. */
  public List<Notice> errors() {
    return notices.stream().filter(n -> n.severity() == Severity.ERROR).toList();
  }

  /** What was guessed, each with its fix. */
  public List<Notice> warnings() {
    return notices.stream().filter(n -> n.severity() == Severity.WARNING).toList();
  }

  /** The first error. */
  public Optional<Notice> error() {
    return errors().stream().findFirst();
  }

  /** The form used for addresses, feeds and caches: equal for queries that mean the same. */
  public String canonical() {
    return Canonical.of(clause, settings);
  }

  /**
   * The query in words.
   *
   * @param kinds what is searched, such as {@code paragraphs}
   */
  public String understood(String kinds) {
    return ReadBack.of(clause, kinds);
  }

  /** The same query with another clause and further notices, as after resolving names. */
  ParsedQuery with(Clause clause, List<Notice> more) {
    var all = new java.util.ArrayList<>(notices);
    all.addAll(more);
    return new ParsedQuery(typed, clause, settings, all, reading);
  }
}
