package org.onrecord.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.query.Token.Kind;
import org.onrecord.query.Token.Sign;

/**
 * Cuts a query into tokens. Never throws: what it cannot read becomes a notice.
 *
 * <pre>
 * token  = '(' | ')' | '|' | "AND" | "OR" | "NOT" | '-' | '+' | "NEAR" [ '/' int ]
 *        | field ':' values | phrase | word ;
 * phrase = '"' text '"' [ '~' int ] ;
 * word   = letters, digits and, inside, ' - . / &amp; : ; then perhaps '*' or '~' [ '1' ] ;
 * </pre>
 */
final class Lexer {

  private final QueryText text;
  private final Notices notices;
  private final ValueLexer values;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(QueryText text, Notices notices) {
    this.text = text;
    this.notices = notices;
    this.values = new ValueLexer(text, notices);
  }

  /** All tokens, the last one being {@link Kind#END}. */
  static List<Token> tokens(QueryText text, Notices notices) {
    var lexer = new Lexer(text, notices);
    while (lexer.at < text.length()) {
      lexer.step();
    }
    lexer.sign(Kind.END, text.length());
    return lexer.tokens;
  }

  private void step() {
    char c = text.at(at);
    switch (c) {
      case ' ' -> at++;
      case '(' -> sign(Kind.OPEN, at + 1);
      case ')' -> sign(Kind.CLOSE, at + 1);
      case '|' -> sign(Kind.OR, at + (text.at(at + 1) == '|' ? 2 : 1));
      case '"' -> phrase();
      case '\'' -> singleQuotes();
      case '-', '+' -> leadingSign(c);
      default -> {
        if (isWordStart(at)) {
          word();
        } else {
          at += Character.charCount(codePoint(at)); // other punctuation only separates
        }
      }
    }
  }

  private void sign(Kind kind, int end) {
    tokens.add(new Sign(kind, at, end));
    at = end;
  }

  private void leadingSign(char c) {
    boolean atWordStart = at == 0 || text.at(at - 1) == ' ' || "(|-+".indexOf(text.at(at - 1)) >= 0;
    boolean beforeText = text.at(at + 1) != ' ';
    boolean dashBetweenWords = !beforeText && !tokens.isEmpty() && !restIsBlank(at + 1);
    if (!atWordStart || dashBetweenWords) {
      at++;
    } else {
      sign(c == '-' ? Kind.NOT : Kind.PLUS, at + 1);
    }
  }

  private boolean restIsBlank(int from) {
    return text.between(from, text.length()).isBlank();
  }

  private void phrase() {
    int start = at;
    int close = at + 1;
    while (close < text.length() && text.at(close) != '"') {
      close++;
    }
    if (close == text.length()) {
      notices.warn(
          "UNBALANCED_QUOTE",
          start,
          start + 1,
          "A quotation mark is not closed; the rest was read as one phrase.",
          null);
    }
    String words = Words.inPhrase(text.between(start + 1, close));
    int end = Math.min(close + 1, text.length());
    int slop = 0;
    if (text.at(end) == '~' && Character.isDigit(text.at(end + 1))) {
      int digits = end + 1;
      while (Character.isDigit(text.at(digits))) {
        digits++;
      }
      slop = Words.number(text.between(end + 1, digits));
      end = digits;
    }
    at = end;
    if (words.isEmpty()) {
      notices.warn("EMPTY_PHRASE", start, end, "An empty phrase was ignored.", "");
    } else {
      tokens.add(new Token.Phrase(words, slop, start, end));
    }
  }

  /**
   * Reads ‘significant investment’ as a phrase: UK habit. One word in single marks stays a word.
   */
  private void singleQuotes() {
    int start = at;
    boolean opens = start == 0 || !Character.isLetterOrDigit(text.at(start - 1));
    int close = start + 1;
    while (close < text.length() && !closesSingle(close)) {
      close++;
    }
    String inside = text.between(start + 1, Math.min(close, text.length()));
    boolean closed = close < text.length() && inside.indexOf('"') < 0;
    if (opens && closed && inside.strip().indexOf(' ') > 0 && inside.charAt(0) != ' ') {
      notices.note(
          "SINGLE_QUOTES_AS_PHRASE",
          start,
          close + 1,
          "Words between single quotation marks were read as an exact phrase.");
      String words = Words.inPhrase(inside);
      at = close + 1;
      if (!words.isEmpty()) {
        tokens.add(new Token.Phrase(words, 0, start, at));
      }
    } else {
      at++;
    }
  }

  private boolean closesSingle(int i) {
    return text.at(i) == '\''
        && text.at(i - 1) != ' '
        && !Character.isLetterOrDigit(text.at(i + 1));
  }

  private void word() {
    int start = at;
    int end = endOfWord(start);
    int colon = text.between(start, end).indexOf(':');
    if (colon < 0 && text.at(end) == ':') {
      colon = end - start;
    }
    if (colon > 0 && field(start, start + colon)) {
      return;
    }
    at = end;
    String typed = text.between(start, end);
    if (!operator(typed, start, end)) {
      plainWord(typed, start, end);
    }
  }

  /** Reads {@code name:} with its values; false where it is no field. */
  private boolean field(int start, int colon) {
    String name = text.between(start, colon);
    Optional<FieldName> field = FieldName.of(name);
    char next = text.at(colon + 1);
    if (field.isPresent()) {
      boolean negated = !tokens.isEmpty() && tokens.getLast() instanceof Sign s && s.end() == start;
      Token.Filter filter = values.read(field.get(), start, colon + 1);
      at = filter.end();
      if (!filter.values().isEmpty()) {
        tokens.add(filter);
      } else if (negated) {
        tokens.removeLast();
      }
      return true;
    }
    boolean isText = next == ' ' || next == '/' || Character.isDigit(next);
    if (isText || !name.chars().allMatch(Character::isLetter)) {
      return false;
    }
    Optional<String> near = FieldName.near(name);
    notices.warn(
        "UNKNOWN_FIELD",
        start,
        colon + 1,
        "There is no filter “" + name + ":”, so both parts were read as words.",
        near.map(n -> n + ":").orElse(name + " "));
    tokens.add(new Token.Word(name.toLowerCase(Locale.ROOT), start, colon));
    at = colon + 1;
    return true;
  }

  private boolean operator(String typed, int start, int end) {
    switch (typed) {
      case "AND" -> tokens.add(new Sign(Kind.AND, start, end));
      case "OR" -> tokens.add(new Sign(Kind.OR, start, end));
      case "NOT" -> tokens.add(new Sign(Kind.NOT, start, end));
      case "NEAR" -> tokens.add(new Token.Near(10, start, end));
      default -> {
        if (!typed.startsWith("NEAR/") || !typed.matches("NEAR/\\d+")) {
          return false;
        }
        tokens.add(new Token.Near(Words.number(typed.substring(5)), start, end));
      }
    }
    return true;
  }

  private void plainWord(String typed, int start, int end) {
    WordLexer.Found found = WordLexer.read(typed, text, notices, start, end);
    at = found.end();
    found.token().ifPresent(tokens::add);
  }

  private int endOfWord(int from) {
    int i = from;
    while (i < text.length() && (isLetter(i) || isInner(i))) {
      i += Character.charCount(codePoint(i));
    }
    return i;
  }

  private boolean isWordStart(int i) {
    return isLetter(i) || text.at(i) == '*' || (text.at(i) == '?' && isLetter(i + 1));
  }

  private boolean isLetter(int i) {
    return Words.isLetter(codePoint(i));
  }

  private boolean isInner(int i) {
    return "'-./&:".indexOf(text.at(i)) >= 0
        && (insideAddress(i) || (isLetter(i - 1) && isLetter(i + 1)));
  }

  /** Whether this is one of the three marks of an address's "://". */
  private boolean insideAddress(int i) {
    for (int start = Math.max(1, i - 2); start <= i; start++) {
      if (text.startsWith("://", start) && isLetter(start - 1) && isLetter(start + 3)) {
        return true;
      }
    }
    return false;
  }

  private int codePoint(int i) {
    char high = text.at(i);
    char low = text.at(i + 1);
    return Character.isSurrogatePair(high, low) ? Character.toCodePoint(high, low) : high;
  }
}
