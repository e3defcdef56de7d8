package org.onrecord.attribute.people;

import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** "(Children and Young People)" after an office is part of it; a party or a name is not. */
final class BracketedField {

  private BracketedField() {}

  /** One past the bracket that opens at {@code i}, or {@code i} where it holds no field of work. */
  static int over(Paragraph p, int i) {
    if (!p.isMark(i, '(')) {
      return i;
    }
    int close = i + 1;
    while (close < p.size() && !p.isMark(close, ')')) {
      if (p.nameAt(close) != null || p.quoted(close)) {
        return i;
      }
      close++;
    }
    Token first = p.get(i + 1);
    boolean field =
        first != null && first.shape() == Token.Shape.CAPITALISED && !first.is(Kind.PARTY);
    return field && close < p.size() ? close + 1 : i;
  }
}
