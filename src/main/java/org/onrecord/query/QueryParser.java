package org.onrecord.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.query.Token.Kind;
import org.onrecord.query.Token.Sign;

/**
 * Reads a query by recursive descent. Never throws on what a reader typed; limits are in {@link
 * Limits}.
 *
 * <pre>
 * query   = [ or ] , END ;
 * or      = and , { ( "OR" | "|" ) , and } ;
 * and     = unary , { [ "AND" ] , unary } ;
 * unary   = { "-" | "+" | "NOT" } , near ;
 * near    = primary , { ( "NEAR" | "NEAR/" , int ) , primary } ;
 * primary = "(" , or , ")" | filter | phrase | word ;
 * </pre>
 *
 * <p>NEAR binds closer than NOT, NOT than AND, AND than OR. Filters of one field that stand side by
 * side are one filter with either value; flags ({@code is:}, {@code has:}) and dates are not
 * joined: all of them hold.
 */
public final class QueryParser {

  private final QueryText text;
  private final Notices notices;
  private final Tokens tokens;
  private final FilterReader filters;
  private final Joiner joiner = new Joiner();
  private Settings settings = Settings.NONE;
  private int depth;
  private boolean tooDeep;

  private QueryParser(QueryText text, Notices notices, LocalDate today) {
    this.text = text;
    this.notices = notices;
    this.tokens = new Tokens(Lexer.tokens(text, notices));
    this.filters = new FilterReader(today, notices);
  }

  /**
   * Reads a query.
   *
   * @param typed what the reader typed; blank text means everything
   * @param today what relative dates count from
   */
  public static ParsedQuery parse(String typed, LocalDate today) {
    if (typed.isBlank() && typed.length() <= Limits.LENGTH) {
      return new ParsedQuery(
          typed, new Clause.Everything(), Settings.NONE, List.of(), Reading.NOTHING);
    }
    if (typed.length() > Limits.LENGTH) {
      return tooLong(typed);
    }
    var text = QueryText.of(typed);
    var notices = new Notices(typed, text);
    return new QueryParser(text, notices, today).query(typed);
  }

  private static ParsedQuery tooLong(String typed) {
    String message =
        "A query may have " + Limits.LENGTH + " characters; this one has " + typed.length() + ".";
    var notice =
        new Notice(
            "TOO_LONG",
            Limits.LENGTH,
            typed.length() - Limits.LENGTH,
            message,
            null,
            Notice.Severity.ERROR);
    return new ParsedQuery(
        typed, new Clause.Everything(), Settings.NONE, List.of(notice), Reading.NOTHING);
  }

  private ParsedQuery query(String typed) {
    Costs.check(tokens.all(), notices);
    Clause clause = tooCostly() ? null : or();
    while (!tooDeep && tokens.at(Kind.CLOSE)) {
      unbalanced(tokens.take());
      clause = joiner.and(clause, or());
    }
    String reading = joiner.reading(clause);
    clause = joiner.withoutSettings(clause);
    boolean nothing = clause == null && settings.equals(Settings.NONE);
    if (nothing && !notices.hasError()) {
      notices.error(
          "EMPTY_QUERY", 0, text.length(), "Nothing is left of the query to search for.", null);
    }
    if (!notices.hasError() && clause != null && settings.kind() == null) {
      warnOfOnlyNegative(clause);
    }
    Clause whole = clause == null ? new Clause.Everything() : clause;
    return new ParsedQuery(typed, whole, settings, notices.all(), reading);
  }

  private boolean tooCostly() {
    return notices.hasError() && notices.all().stream().anyMatch(n -> n.code().startsWith("TOO_"));
  }

  private void warnOfOnlyNegative(Clause clause) {
    boolean negative =
        clause instanceof Clause.Not
            || (clause instanceof Clause.And and
                && and.clauses().stream().allMatch(Clause.Not.class::isInstance));
    if (negative) {
      notices.warn(
          "ONLY_NEGATIVE",
          0,
          text.length(),
          "The query only excludes, so it finds everything else.",
          null);
    }
  }

  private @Nullable Clause or() {
    var clauses = new ArrayList<Clause>();
    Clause first = and();
    if (first != null) {
      clauses.add(first);
    }
    while (!tooDeep && tokens.at(Kind.OR)) {
      Token operator = tokens.take();
      Clause more = and();
      if (more == null || clauses.isEmpty()) {
        dangling(operator);
      }
      if (more != null) {
        clauses.add(more);
      }
    }
    return joiner.or(clauses);
  }

  private @Nullable Clause and() {
    var clauses = new ArrayList<Clause>();
    while (!tooDeep && !tokens.at(Kind.END) && !tokens.at(Kind.CLOSE) && !tokens.at(Kind.OR)) {
      if (tokens.at(Kind.AND)) {
        Token operator = tokens.take();
        boolean nothingBehind = tokens.at(Kind.END) || tokens.at(Kind.CLOSE) || tokens.at(Kind.OR);
        if (clauses.isEmpty() || nothingBehind || tokens.at(Kind.AND)) {
          dangling(operator);
        }
        continue;
      }
      warnOfLowercase(clauses.isEmpty());
      Clause clause = unary();
      if (clause != null) {
        clauses.add(clause);
      }
    }
    return joiner.and(clauses);
  }

  private @Nullable Clause unary() {
    boolean negated = false;
    Token operator = null;
    while (tokens.at(Kind.NOT) || tokens.at(Kind.PLUS)) {
      operator = tokens.take();
      negated ^= operator instanceof Sign s && s.kind() == Kind.NOT;
    }
    boolean nothing = tokens.operandIsMissing();
    if (operator != null && nothing) {
      dangling(operator);
      return null;
    }
    boolean setting = tokens.current() instanceof Token.Filter f && isSetting(f);
    if (setting && negated) {
      filters.refuseSetting((Token.Filter) tokens.current());
      tokens.take();
      return null;
    }
    Clause clause = near();
    return clause == null || !negated ? clause : joiner.not(clause);
  }

  private static boolean isSetting(Token.Filter filter) {
    return FilterReader.isSetting(filter.field());
  }

  private @Nullable Clause near() {
    int start = tokens.current().start();
    Clause left = primary();
    while (!tooDeep && tokens.current() instanceof Token.Near near) {
      tokens.take();
      boolean nothing = tokens.operandIsMissing();
      if (left == null || nothing) {
        dangling(near);
        continue;
      }
      Clause right = primary();
      if (right == null) {
        continue;
      }
      if (Joiner.canStandNear(left) && Joiner.isNearOperand(right)) {
        left = joiner.near(left, right, near.distance());
      } else {
        notices.error(
            "NEAR_OPERAND",
            start,
            tokens.last().end(),
            "NEAR joins words, phrases and words with an asterisk only.",
            null);
      }
    }
    return left;
  }

  private @Nullable Clause primary() {
    Token token = tokens.take();
    return switch (token) {
      case Token.Word w -> new Clause.Word(w.text());
      case Token.Phrase p -> new Clause.Phrase(p.text(), p.slop());
      case Token.Prefix p -> new Clause.Prefix(p.text());
      case Token.Fuzzy f -> new Clause.Fuzzy(f.text());
      case Token.Filter f when isSetting(f) -> setting(f);
      case Token.Filter f -> filters.read(f);
      case Token.Near n -> {
        dangling(n);
        yield null;
      }
      case Sign s when s.kind() == Kind.OPEN -> brackets(s);
      case Sign s -> {
        dangling(s);
        yield null;
      }
    };
  }

  private @Nullable Clause brackets(Sign open) {
    if (++depth > Limits.DEPTH) {
      notices.error(
          "TOO_DEEP",
          open.start(),
          open.end(),
          "Brackets may stand " + Limits.DEPTH + " deep.",
          null);
      tooDeep = true;
      return null;
    }
    Clause inside = or();
    depth--;
    if (tokens.at(Kind.CLOSE)) {
      tokens.take();
    } else if (!tooDeep) {
      unbalanced(open);
    }
    return tooDeep ? null : inside;
  }

  private @Nullable Clause setting(Token.Filter filter) {
    if (depth > 0) {
      filters.refuseSetting(filter);
    } else {
      Settings before = settings;
      settings = filters.setting(filter, settings);
      if (!settings.equals(before)) {
        return joiner.setting(filter);
      }
    }
    return null;
  }

  private void unbalanced(Token bracket) {
    notices.warn(
        "UNBALANCED_PAREN",
        bracket.start(),
        bracket.end(),
        "A bracket has no partner; it was closed at the end or ignored.",
        "");
  }

  private void dangling(Token operator) {
    notices.warn(
        "DANGLING_OPERATOR",
        operator.start(),
        operator.end(),
        "“" + text.between(operator.start(), operator.end()) + "” joins nothing and was ignored.",
        "");
  }

  private void warnOfLowercase(boolean first) {
    boolean last = tokens.endsAfterThis();
    if (!(tokens.current() instanceof Token.Word w) || first || last) {
      return;
    }
    if (w.text().equals("or") || w.text().equals("not") || w.text().equals("near")) {
      String capitals = w.text().toUpperCase(java.util.Locale.ROOT);
      notices.warn(
          "LOWERCASE_OPERATOR",
          w.start(),
          w.end(),
          "“" + w.text() + "” was read as a word; in capitals it is an operator.",
          capitals);
    }
  }
}
