package org.onrecord.query;

import java.util.List;

/** Counts what a query would cost, before anything is made of its tokens. */
final class Costs {

  private Costs() {}

  static void check(List<Token> tokens, Notices notices) {
    int clauses = 0;
    int prefixes = 0;
    int fuzzies = 0;
    for (Token token : tokens) {
      switch (token) {
        case Token.Word w -> clauses++;
        case Token.Phrase p -> {
          clauses++;
          distance(p.slop(), p, notices);
        }
        case Token.Prefix p -> {
          clauses++;
          prefixes++;
        }
        case Token.Fuzzy f -> {
          clauses++;
          fuzzies++;
        }
        case Token.Filter f -> clauses += f.values().size();
        case Token.Near n -> distance(n.distance(), n, notices);
        case Token.Sign s -> {}
      }
    }
    over("words, phrases and filters", clauses, Limits.CLAUSES, tokens, notices);
    over("words with an asterisk", prefixes, Limits.PREFIXES, tokens, notices);
    over("words with a tilde", fuzzies, Limits.FUZZIES, tokens, notices);
  }

  private static void distance(int distance, Token token, Notices notices) {
    if (distance > Limits.DISTANCE || (token instanceof Token.Near && distance == 0)) {
      notices.error(
          "TOO_COSTLY",
          token.start(),
          token.end(),
          "A distance may be 1 to " + Limits.DISTANCE + " words.",
          null);
    }
  }

  private static void over(String what, int count, int most, List<Token> tokens, Notices notices) {
    if (count > most) {
      notices.error(
          "TOO_COSTLY",
          0,
          tokens.getLast().end(),
          "A query may have " + most + " " + what + "; this one has " + count + ".",
          null);
    }
  }
}
