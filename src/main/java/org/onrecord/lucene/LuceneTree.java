package org.onrecord.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.MatchAllDocsQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.query.Limits;
import org.onrecord.query.Notice;
import org.onrecord.query.ParsedQuery;
import org.onrecord.query.QueryParser;
import org.onrecord.query.Settings;

/**
 * Turns Lucene's tree of nodes into clauses. A field's value is read by the project's own parser,
 * so that a field means the same in both languages. One for each query; not thread-safe.
 */
final class LuceneTree {

  private final String typed;
  private final LocalDate today;
  private final List<Notice> notices = new ArrayList<>();
  private Settings settings = Settings.NONE;
  private int depth;

  LuceneTree(String typed, LocalDate today) {
    this.typed = typed;
    this.today = today;
  }

  Settings settings() {
    return settings;
  }

  List<Notice> notices() {
    return notices;
  }

  /** The clause of a node; null where an error, or a setting, leaves nothing of it. */
  @Nullable Clause clause(QueryNode node) {
    if (node instanceof ModifierQueryNode modifier) {
      Clause inner = clause(modifier.getChild());
      boolean not = modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
      return inner == null || !not ? inner : negated(inner);
    }
    if (node instanceof GroupQueryNode group) {
      return nested(group.getChild());
    }
    if (node instanceof BoostQueryNode boost) {
      warn("BOOST_IGNORED", "Weights such as ^2 are not used: the order is the same for everyone.");
      return clause(boost.getChild());
    }
    if (node instanceof BooleanQueryNode all) {
      return joined(all);
    }
    if (node instanceof MatchAllDocsQueryNode) {
      return new Clause.Everything();
    }
    if (node instanceof SlopQueryNode slop) {
      Clause phrase = clause(slop.getChild());
      return phrase instanceof Clause.Phrase p
          ? new Clause.Phrase(p.text(), slop.getValue())
          : phrase;
    }
    if (node instanceof TermRangeQueryNode range) {
      return range(range);
    }
    return node instanceof FieldQueryNode value ? value(value) : refused();
  }

  private @Nullable Clause nested(QueryNode node) {
    depth++;
    Clause inner = clause(node);
    depth--;
    return inner;
  }

  private static Clause negated(Clause clause) {
    return clause instanceof Clause.Not not ? not.clause() : new Clause.Not(clause);
  }

  private @Nullable Clause joined(BooleanQueryNode node) {
    boolean or = node instanceof OrQueryNode;
    var clauses = new ArrayList<Clause>();
    for (QueryNode child : node.getChildren()) {
      depth += or ? 1 : 0;
      Clause clause = clause(child);
      depth -= or ? 1 : 0;
      if (clause != null) {
        clauses.add(clause);
      }
    }
    if (clauses.size() < 2) {
      return clauses.isEmpty() ? null : clauses.getFirst();
    }
    return or ? new Clause.Or(clauses) : new Clause.And(clauses);
  }

  private @Nullable Clause value(FieldQueryNode node) {
    String field = String.valueOf(node.getField());
    String text = String.valueOf(node.getText());
    if (field.equals("*") && text.equals("*")) {
      return new Clause.Everything();
    }
    boolean quoted = node instanceof QuotedFieldQueryNode;
    if (!field.isEmpty()) {
      return field(field + ":" + (quoted || text.indexOf(' ') >= 0 ? '"' + text + '"' : text));
    }
    if (node instanceof WildcardQueryNode || (text.indexOf('*') >= 0 && !quoted)) {
      return prefix(text);
    }
    if (node instanceof FuzzyQueryNode) {
      if (text.length() >= Limits.FUZZY_LETTERS) {
        return new Clause.Fuzzy(text);
      }
      error("FUZZY_TOO_SHORT", "A fuzzy word needs " + Limits.FUZZY_LETTERS + " letters: " + text);
      return null;
    }
    return quoted ? new Clause.Phrase(text.strip(), 0) : new Clause.Word(text);
  }

  private @Nullable Clause prefix(String text) {
    String letters = text.substring(0, Math.max(0, text.length() - 1));
    if (!text.endsWith("*") || letters.matches(".*[*?].*")) {
      error("WILDCARD_POSITION", "An asterisk may stand at a word's end alone, not so: " + text);
      return null;
    }
    if (letters.length() < Limits.PREFIX_LETTERS) {
      error("PREFIX_TOO_SHORT", "Before an asterisk stand " + Limits.PREFIX_LETTERS + " letters.");
      return null;
    }
    return new Clause.Prefix(letters);
  }

  private @Nullable Clause range(TermRangeQueryNode range) {
    if (!range.isLowerInclusive() || !range.isUpperInclusive()) {
      error("BAD_VALUE", "A range includes both its ends: write [2016 TO 2018].");
      return null;
    }
    String from = bound(range.getLowerBound());
    String to = bound(range.getUpperBound());
    return field(range.getField() + ":" + from + ".." + to);
  }

  private static String bound(@Nullable FieldQueryNode node) {
    String text = node == null ? "*" : String.valueOf(node.getText());
    return text.equals("*") ? "" : text;
  }

  /** Reads one filter in the project's own language. */
  private @Nullable Clause field(String filter) {
    ParsedQuery read = QueryParser.parse(filter, today);
    int colon = filter.indexOf(':');
    int at = Math.max(0, typed.indexOf(filter.substring(0, colon + 1)));
    boolean unknown = read.notices().stream().anyMatch(n -> n.code().equals("UNKNOWN_FIELD"));
    for (Notice n : read.notices()) {
      var severity = unknown ? Notice.Severity.ERROR : n.severity();
      notices.add(new Notice(n.code(), at, colon + 1, n.message(), null, severity));
    }
    if (!read.errors().isEmpty() || unknown) {
      return null;
    }
    if (read.settings().equals(Settings.NONE)) {
      return read.clause();
    }
    if (depth > 0) {
      error("BAD_VALUE", "“" + filter + "” sets the whole search; it cannot stand here.");
      return null;
    }
    settings =
        new Settings(
            first(read.settings().kind(), settings.kind()),
            first(read.settings().sort(), settings.sort()),
            first(read.settings().scope(), settings.scope()));
    return null;
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one != null ? one : other;
  }

  private @Nullable Clause refused() {
    error(
        "NOT_SUPPORTED",
        "Regular expressions, interval functions and counts of matches are not read here; put words"
            + " with slashes in quotation marks.");
    return null;
  }

  private void error(String code, String message) {
    notices.add(LuceneSyntax.error(code, 0, typed.length(), message));
  }

  private void warn(String code, String message) {
    notices.add(new Notice(code, 0, typed.length(), message, null, Notice.Severity.WARNING));
  }
}
