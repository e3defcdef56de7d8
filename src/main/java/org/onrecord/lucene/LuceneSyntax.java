package org.onrecord.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.parser.TokenMgrError;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Clause;
import org.onrecord.query.ForeignSyntax;
import org.onrecord.query.Limits;
import org.onrecord.query.Notice;
import org.onrecord.query.ParsedQuery;
import org.onrecord.query.QueryParser;
import org.onrecord.query.Settings;

/**
 * Reads the query box for those who come with Lucene habits: {@code +must -not field:value [a TO b]
 * word~ pre* "a phrase"~3}. Words side by side must all match, as in the project's own language.
 *
 * <p>Lucene's parser only makes the tree of nodes. Length and depth are bounded before it runs:
 * five thousand brackets overflow its stack. No pattern is ever compiled: a regular expression of
 * 43 characters keeps an automaton busy for minutes, so any is refused.
 */
public final class LuceneSyntax implements ForeignSyntax {

  private static final String DEFAULT_FIELD = "";

  @Override
  public ParsedQuery parse(String typed, LocalDate today) {
    if (typed.isBlank() || typed.length() > Limits.LENGTH) {
      return QueryParser.parse(typed, today);
    }
    String plain = typed.replaceAll("[“”„«»]", "\"").replace('\u00a0', ' ');
    int deep = tooDeepAt(plain);
    if (deep >= 0) {
      String message = "Brackets may stand " + Limits.DEPTH + " deep.";
      return failed(typed, error("TOO_DEEP", deep, 1, message));
    }
    QueryNode root;
    try {
      root = new StandardSyntaxParser().parse(plain, DEFAULT_FIELD);
    } catch (QueryNodeParseException | TokenMgrError e) {
      String message = "This is not Lucene's syntax. Put words with odd signs in quotation marks.";
      return failed(typed, error("SYNTAX", 0, typed.length(), message));
    }
    var tree = new LuceneTree(typed, today);
    Clause clause = tree.clause(root);
    return checked(typed, today, clause, tree.settings(), tree.notices());
  }

  /** The query, held to the same limits as one in the project's own language. */
  private static ParsedQuery checked(
      String typed,
      LocalDate today,
      @Nullable Clause clause,
      Settings settings,
      List<Notice> notices) {
    Clause whole = clause == null ? new Clause.Everything() : clause;
    var all = new ArrayList<>(notices);
    boolean failed = all.stream().anyMatch(n -> n.severity() == Notice.Severity.ERROR);
    if (clause == null && !failed && settings.equals(Settings.NONE)) {
      all.add(error("EMPTY_QUERY", 0, typed.length(), "Nothing is left of the query."));
      failed = true;
    }
    String reading = "∅";
    if (!failed) {
      String canonical = new ParsedQuery(typed, whole, settings, all, "").canonical();
      ParsedQuery again = QueryParser.parse(canonical, today);
      reading = again.reading();
      for (Notice notice : again.errors()) {
        all.add(error(notice.code(), 0, typed.length(), notice.message()));
      }
    }
    return new ParsedQuery(typed, whole, settings, all, reading);
  }

  private static ParsedQuery failed(String typed, Notice error) {
    return new ParsedQuery(typed, new Clause.Everything(), Settings.NONE, List.of(error), "∅");
  }

  static Notice error(String code, int position, int length, String message) {
    return new Notice(code, position, length, message, null, Notice.Severity.ERROR);
  }

  /** Where brackets go deeper than the limit, those in quotation marks left aside; -1 if never. */
  private static int tooDeepAt(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '(' || c == '[' || c == '{')) {
        if (++depth > Limits.DEPTH) {
          return i;
        }
      } else if (!quoted && (c == ')' || c == ']' || c == '}')) {
        depth--;
      }
    }
    return -1;
  }
}
