package org.onrecord.query;

import java.util.IdentityHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Between;

/**
 * A tree in the notation of the conformance table: {@code AND(adoption, [speaker=peck|kind])}. For
 * tests, for {@code /api/parse} and for whoever debugs a query.
 */
final class Reading {

  /** What is written where nothing is left of a query. */
  static final String NOTHING = "∅";

  private final IdentityHashMap<Clause, String> settings;

  private Reading(IdentityHashMap<Clause, String> settings) {
    this.settings = settings;
  }

  /** The notation of a tree without settings. */
  static String of(Clause clause) {
    return of(clause, new IdentityHashMap<>());
  }

  /** The notation of a tree in which some clauses only mark where a setting stood. */
  static String of(@Nullable Clause clause, IdentityHashMap<Clause, String> settings) {
    return clause == null ? NOTHING : new Reading(settings).write(clause);
  }

  private String write(Clause clause) {
    String setting = settings.get(clause);
    if (setting != null) {
      return setting;
    }
    return switch (clause) {
      case Clause.And(var all) -> "AND" + list(all);
      case Clause.Or(var any) -> "OR" + list(any);
      case Clause.Not(var not) -> "NOT(" + write(not) + ")";
      case Clause.Near(var all, int distance) -> "NEAR/" + distance + list(all);
      case Clause.Word(String text) -> text;
      case Clause.Phrase(String text, int slop) ->
          "\"" + text + "\"" + (slop == 0 ? "" : "~" + slop);
      case Clause.Prefix(String text) -> text + "*";
      case Clause.Fuzzy(String text) -> text + "~1";
      case Clause.Where(AnyOf any) ->
          "[" + word(any.field()) + "=" + String.join("|", any.values()) + "]";
      case Clause.Where(Between b) -> "[" + word(b.field()) + "=" + days(b) + "]";
      case Clause.Everything e -> "EVERYTHING";
    };
  }

  private String list(java.util.List<Clause> clauses) {
    return clauses.stream().map(this::write).collect(Collectors.joining(", ", "(", ")"));
  }

  static String word(Enum<?> field) {
    return field.name().toLowerCase(java.util.Locale.ROOT);
  }

  static String days(Between b) {
    return (b.from() == null ? "" : b.from()) + ".." + (b.to() == null ? "" : b.to());
  }
}
