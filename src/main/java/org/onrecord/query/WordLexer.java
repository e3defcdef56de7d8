package org.onrecord.query;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what follows a word's letters: nothing, an asterisk, a tilde, or a wildcard amiss. */
final class WordLexer {

  private static final Pattern SLASHED_DATE = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");

  private WordLexer() {}

  /** A token, where there is one, and where reading goes on. */
  record Found(Optional<Token> token, int end) {
    static Found of(Token token) {
      return new Found(Optional.of(token), token.end());
    }

    static Found nothing(int end) {
      return new Found(Optional.empty(), end);
    }
  }

  static Found read(String typed, QueryText text, Notices notices, int start, int end) {
    String word = typed.toLowerCase(Locale.ROOT);
    char next = text.at(end);
    boolean letterBehind = Words.isLetter(text.at(end + 1));
    if (typed.isEmpty() || ((next == '*' || next == '?') && letterBehind)) {
      return wildcardAmiss(text, notices, start, end);
    }
    return switch (next) {
      case '*' -> prefix(word, notices, start, end + 1);
      case '~' -> fuzzy(word, text, notices, start, end + 1);
      default -> plain(word, typed, notices, start, end);
    };
  }

  private static Found wildcardAmiss(QueryText text, Notices notices, int start, int end) {
    int stop = end;
    while (stop < text.length() && (text.at(stop) == '*' || text.at(stop) == '?')) {
      stop++;
      while (Words.isLetter(text.at(stop))) {
        stop++;
      }
    }
    stop = Math.max(stop, start + 1);
    notices.error(
        "WILDCARD_POSITION",
        start,
        stop,
        "An asterisk may stand only at the end of a word, as in adopt*, and a question mark"
            + " stands for nothing.",
        null);
    return Found.nothing(stop);
  }

  private static Found prefix(String word, Notices notices, int start, int end) {
    if (Words.letters(word) < Limits.PREFIX_LETTERS) {
      notices.error(
          "PREFIX_TOO_SHORT",
          start,
          end,
          "An asterisk needs at least " + Limits.PREFIX_LETTERS + " letters before it.",
          word);
      return Found.nothing(end);
    }
    return Found.of(new Token.Prefix(word, start, end));
  }

  private static Found fuzzy(String word, QueryText text, Notices notices, int start, int tilde) {
    int end = tilde;
    while (Character.isDigit(text.at(end))) {
      end++;
    }
    String edits = text.between(Math.min(tilde, text.length()), Math.min(end, text.length()));
    if (!edits.isEmpty() && !edits.equals("1")) {
      notices.error(
          "BAD_VALUE", start, end, "A fuzzy word may differ by one letter only.", word + "~");
      return Found.nothing(end);
    }
    if (Words.letters(word) < Limits.FUZZY_LETTERS) {
      notices.error(
          "FUZZY_TOO_SHORT",
          start,
          end,
          "A tilde needs at least " + Limits.FUZZY_LETTERS + " letters before it.",
          word);
      return Found.nothing(end);
    }
    return Found.of(new Token.Fuzzy(word, start, end));
  }

  private static Found plain(String word, String typed, Notices notices, int start, int end) {
    if (SLASHED_DATE.matcher(typed).matches()) {
      notices.warn(
          "BARE_DATE",
          start,
          end,
          "A bare date is searched for as text; date: finds what was said on that day.",
          "date:" + typed);
    }
    return Found.of(new Token.Word(word, start, end));
  }
}
