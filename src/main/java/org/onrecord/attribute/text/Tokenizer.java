package org.onrecord.attribute.text;

import java.util.List;
import java.util.Locale;
import org.onrecord.model.Span;

/**
 * Cuts text into words and marks. Hyphens, apostrophes, commas and stops between letters or digits
 * stay inside the word; the endings 's, 're, 've, 'll, 'd and 'm become words of their own, because
 * they are verbs as often as possessives.
 */
public final class Tokenizer {

  private static final List<String> ENDINGS = List.of("'s", "'re", "'ve", "'ll", "'d", "'m");
  private static final String QUOTES = "“”\"„‟‘’'‚‛";

  private final Vocabulary vocabulary;

  /** A tokenizer whose tokens carry what this vocabulary knows of them. */
  public Tokenizer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds the tokens of {@code text} within {@code span} to {@code tokens}. */
  public void add(String text, Span span, List<Token> tokens) {
    int i = span.start();
    while (i < span.end()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u00AD' || c == '\u200B') {
        i++;
      } else if (isWordChar(c) || isMoney(text, i, span.end())) {
        int end = wordEnd(text, i, span.end());
        addWord(text, i, end, tokens);
        i = end;
      } else {
        if (isDoubled(text, i, span.end())) {
          tokens.add(new Token(i, i + 2, "\"", Token.Shape.QUOTE, 0));
          i += 2;
          continue;
        }
        boolean quote = QUOTES.indexOf(c) >= 0;
        tokens.add(
            new Token(
                i, i + 1, String.valueOf(c), quote ? Token.Shape.QUOTE : Token.Shape.MARK, 0));
        i++;
      }
    }
  }

  /** Two single marks, or two grave accents, typed for one double mark. */
  private static boolean isDoubled(String text, int i, int end) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’' || c == '`') && i + 1 < end && text.charAt(i + 1) == c;
  }

  private static boolean isWordChar(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isMoney(String text, int i, int end) {
    char c = text.charAt(i);
    return (c == '£' || c == '$' || c == '€' || c == '#' || c == '@')
        && i + 1 < end
        && isWordChar(text.charAt(i + 1));
  }

  private static int wordEnd(String text, int start, int end) {
    int i = start + 1;
    while (i < end) {
      char c = text.charAt(i);
      boolean inner = isWordChar(c) || c == '%' || c == '\u00AD';
      if (!inner
          && "-'’.,/&:@_‑".indexOf(c) >= 0
          && i + 1 < end
          && isWordChar(text.charAt(i + 1))) {
        inner = joins(text, i, c);
      }
      if (!inner) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Whether a mark between two word characters belongs to the word. */
  private static boolean joins(String text, int i, char c) {
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return switch (c) {
      case ',', ':' -> digits;
      case '.' -> digits || Character.isLowerCase(text.charAt(i + 1)) || isInitials(text, i);
      default -> true;
    };
  }

  private static boolean isInitials(String text, int i) {
    return Character.isUpperCase(text.charAt(i - 1))
        && (i < 2 || !Character.isLetter(text.charAt(i - 2)));
  }

  private void addWord(String text, int start, int end, List<Token> tokens) {
    int cut = beforeEnding(text, start, end);
    tokens.add(token(text, start, cut, shape(text, start, cut)));
    if (cut < end) {
      tokens.add(token(text, cut, end, Token.Shape.LOWER));
    }
  }

  /** Where an ending such as 's begins; the word's end where there is none. */
  private static int beforeEnding(String text, int start, int end) {
    boolean may =
        (end - start > 2 && Tokens.isApostrophe(text.charAt(end - 2)))
            || (end - start > 3 && Tokens.isApostrophe(text.charAt(end - 3)));
    String lower = may ? lower(text, start, end) : "";
    for (String ending : ENDINGS) {
      if (lower.length() > ending.length() && lower.endsWith(ending)) {
        return end - ending.length();
      }
    }
    return end;
  }

  private static String lower(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > 127 || (c >= 'A' && c <= 'Z')) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
      }
    }
    return text.substring(start, end);
  }

  private Token token(String text, int start, int end, Token.Shape shape) {
    int known = vocabulary.find(text, start, end);
    if (known >= 0) {
      return new Token(start, end, vocabulary.word(known), shape, vocabulary.bits(known));
    }
    String lower = lower(text, start, end);
    return new Token(start, end, lower, shape, vocabulary.of(lower));
  }

  private static Token.Shape shape(String text, int start, int end) {
    char first = text.charAt(start);
    if (Character.isDigit(first) || "£$€".indexOf(first) >= 0) {
      return Token.Shape.NUMBER;
    }
    if (!Character.isUpperCase(first)) {
      return Token.Shape.LOWER;
    }
    if (end - start == 1) {
      return Token.Shape.INITIAL;
    }
    for (int i = start + 1; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return Token.Shape.CAPITALISED;
      }
    }
    return Token.Shape.ALL_CAPITALS;
  }
}
