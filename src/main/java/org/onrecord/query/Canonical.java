package org.onrecord.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.query.Filter.AnyOf;
import org.onrecord.query.Filter.Between;

/**
 * One way to write all queries that mean the same: text in typed order, then filters in lower case
 * sorted by field, then settings. Reading it again gives the same tree, filters in that order.
 */
public final class Canonical {

  private Canonical() {}

  static String of(Clause clause, Settings settings) {
    var parts = new ArrayList<String>();
    Clause normal = normal(clause);
    String text = write(normal);
    if (!text.isEmpty()) {
      parts.add(text);
    }
    boolean either = normal instanceof Clause.Or && !settings.equals(Settings.NONE);
    if (either) {
      parts.set(0, "(" + text + ")");
    }
    if (settings.kind() != null) {
      parts.add("kind:" + settings.kind());
    }
    if (settings.sort() != null) {
      parts.add("sort:" + Reading.word(settings.sort()));
    }
    if (settings.scope() != null) {
      parts.add("in:" + Reading.word(settings.scope()));
    }
    return String.join(" ", parts);
  }

  /** The same tree with the filters of each AND behind its words, sorted. */
  public static Clause normal(Clause clause) {
    return switch (clause) {
      case Clause.And(var all) -> {
        var words = new ArrayList<Clause>();
        var filters = new ArrayList<Clause>();
        for (Clause c : all) {
          Clause n = normal(c);
          (isFilter(n) ? filters : words).add(n);
        }
        filters.sort(Comparator.comparing(Canonical::sortKey));
        words.addAll(filters);
        yield new Clause.And(words);
      }
      case Clause.Or(var any) -> new Clause.Or(any.stream().map(Canonical::normal).toList());
      case Clause.Not(var not) -> new Clause.Not(normal(not));
      case Clause.Where(AnyOf any) ->
          new Clause.Where(new AnyOf(any.field(), any.values().stream().sorted().toList()));
      case Clause.Where w -> w;
      case Clause.Near n -> n;
      case Clause.Word w -> w;
      case Clause.Phrase p -> p;
      case Clause.Prefix p -> p;
      case Clause.Fuzzy f -> f;
      case Clause.Everything e -> e;
    };
  }

  private static boolean isFilter(Clause clause) {
    return clause instanceof Clause.Where
        || (clause instanceof Clause.Not(var inner) && inner instanceof Clause.Where);
  }

  private static String sortKey(Clause filter) {
    String text = write(filter);
    return text.startsWith("-") ? text.substring(1) + "-" : text;
  }

  private static String write(Clause clause) {
    return switch (clause) {
      case Clause.And(var all) -> joined(all, " ");
      case Clause.Or(var any) -> joined(any, " OR ");
      case Clause.Not(var not) -> "-" + inBrackets(not, true);
      case Clause.Near(var all, int distance) ->
          all.stream()
              .map(Canonical::write)
              .collect(Collectors.joining(distance == 10 ? " NEAR " : " NEAR/" + distance + " "));
      case Clause.Word(String text) -> text;
      case Clause.Phrase(String text, int slop) ->
          "\"" + text + "\"" + (slop == 0 ? "" : "~" + slop);
      case Clause.Prefix(String text) -> text + "*";
      case Clause.Fuzzy(String text) -> text + "~";
      case Clause.Where(AnyOf any) -> Reading.word(any.field()) + ":" + values(any.values());
      case Clause.Where(Between b) -> Reading.word(b.field()) + ":" + Reading.days(b);
      case Clause.Everything e -> "";
    };
  }

  private static String joined(List<Clause> clauses, String by) {
    return clauses.stream().map(c -> inBrackets(c, by.equals(" "))).collect(Collectors.joining(by));
  }

  /** Brackets where the grammar would otherwise bind differently. */
  private static String inBrackets(Clause clause, boolean insideAnd) {
    boolean needed = clause instanceof Clause.Or || (insideAnd && clause instanceof Clause.And);
    return needed ? "(" + write(clause) + ")" : write(clause);
  }

  private static String values(List<String> values) {
    return values.size() == 1
        ? value(values.getFirst())
        : values.stream().map(Canonical::value).collect(Collectors.joining(" OR ", "(", ")"));
  }

  private static String value(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.matches("[\\p{L}\\p{N}_][\\p{L}\\p{N}_-]*") ? lower : "\"" + lower + "\"";
  }
}
