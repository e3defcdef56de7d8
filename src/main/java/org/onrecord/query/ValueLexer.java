package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.query.Token.Value;

/**
 * Reads what stands behind a field's colon.
 *
 * <pre>
 * values = value | '(' value { [ "OR" ] value } ')' ;
 * value  = '"' text '"' | units up to a space or bracket ;
 * </pre>
 */
final class ValueLexer {

  /** What a sentence puts behind a value that is its last word. */
  private static final Pattern END = Pattern.compile("[,;!?]+$");

  private final QueryText text;
  private final Notices notices;

  ValueLexer(QueryText text, Notices notices) {
    this.text = text;
    this.notices = notices;
  }

  /** The filter that begins at {@code start} and whose colon ends at {@code from}. */
  Token.Filter read(FieldName field, int start, int from) {
    int at = from;
    if (text.at(at) == ' ' && at + 1 < text.length() && text.at(at + 1) != ' ') {
      notices.warn(
          "SPACE_AFTER_COLON",
          start,
          at + 1,
          "The space after the colon was ignored.",
          text.between(start, at));
      at++;
    }
    var values = new ArrayList<Value>();
    int said = notices.all().size();
    int end = text.at(at) == '(' ? list(at, values, field) : single(at, values);
    if (values.isEmpty() && notices.all().size() == said) {
      notices.warn(
          "FILTER_VALUE",
          start,
          Math.max(from, end),
          "“" + text.between(start, from) + "” needs a value behind it and was ignored.",
          "");
    }
    return new Token.Filter(field, List.copyOf(values), start, Math.max(from, end));
  }

  private int single(int at, List<Value> values) {
    if (text.at(at) == '"') {
      int close = at + 1;
      while (close < text.length() && text.at(close) != '"') {
        close++;
      }
      if (close == text.length()) {
        notices.warn("UNBALANCED_QUOTE", at, at + 1, "A quotation mark is not closed.", null);
      }
      int end = Math.min(close + 1, text.length());
      add(values, text.between(at + 1, close), true, at, end);
      return end;
    }
    int end = at;
    while (end < text.length() && " ()\"".indexOf(text.at(end)) < 0) {
      end++;
    }
    add(values, text.between(Math.min(at, end), end), false, at, end);
    return end;
  }

  /** Reads a list, and leaves no value where one of it was refused. */
  private int list(int open, List<Value> values, FieldName field) {
    int at = open + 1;
    boolean refused = false;
    while (at < text.length() && text.at(at) != ')') {
      char c = text.at(at);
      if (c == ' ' || c == '|' || c == '(') {
        at++;
      } else if (c == '-' || text.startsWith("NOT ", at)) {
        int end = Math.max(single(at, new ArrayList<>()), at + 1);
        notices.error(
            "BAD_VALUE",
            at,
            end,
            "Inside the brackets of a filter only OR may stand; put -"
                + field.word()
                + ": in front instead.",
            null);
        refused = true;
        at = end;
      } else if (text.startsWith("OR ", at)) {
        at += 3;
      } else {
        at = Math.max(single(at, values), at + 1);
      }
    }
    if (at >= text.length()) {
      notices.warn("UNBALANCED_PAREN", open, open + 1, "A bracket is not closed.", null);
    }
    if (refused) {
      values.clear();
    }
    return Math.min(at + 1, text.length());
  }

  private static void add(List<Value> values, String raw, boolean quoted, int start, int end) {
    String levelled = Words.levelled(raw);
    if (!quoted) {
      levelled = END.matcher(levelled).replaceAll("");
    }
    if (!levelled.isEmpty()) {
      values.add(new Value(levelled, quoted, start, end));
    }
  }
}
