package org.onrecord.query;

import java.util.List;
import org.onrecord.query.Token.Kind;
import org.onrecord.query.Token.Sign;

/** A list of tokens with a place in it; the last token, END, is never passed. */
final class Tokens {

  private final List<Token> all;
  private int next;

  Tokens(List<Token> all) {
    this.all = all;
  }

  List<Token> all() {
    return all;
  }

  Token current() {
    return all.get(next);
  }

  /** The token taken last; the first one where none was taken. */
  Token last() {
    return all.get(Math.max(0, next - 1));
  }

  Token take() {
    Token token = all.get(next);
    if (next < all.size() - 1) {
      next++;
    }
    return token;
  }

  boolean at(Kind kind) {
    return isSign(all.get(next), kind);
  }

  /** Whether the token after the current one is the end. */
  boolean endsAfterThis() {
    return next + 1 < all.size() && isSign(all.get(next + 1), Kind.END);
  }

  /** Whether nothing stands here that an operator could take. */
  boolean operandIsMissing() {
    return at(Kind.END) || at(Kind.CLOSE) || at(Kind.OR) || at(Kind.AND);
  }

  private static boolean isSign(Token token, Kind kind) {
    return token instanceof Sign s && s.kind() == kind;
  }
}
