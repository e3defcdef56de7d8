package org.onrecord.attribute.text;

import java.util.Arrays;
import java.util.Locale;
import org.onrecord.model.Span;

/**
 * A text's words with their places, in one pass: runs of letters and digits, with the apostrophes,
 * ampersands, full stops, commas and slashes that stand between two of them ({@code 4.99}, {@code
 * 12/07/2022}, {@code council’s}) inside the word. Hyphens part words.
 *
 * <p>Words are in lower case with straight apostrophes; places are UTF-16 offsets in the text.
 */
public final class Tokens {

  private static final Vocabulary KNOWN = Vocabulary.bundled();

  private static final long GIVEN =
      Kind.GIVEN.bit() | Kind.GIVEN_MALE.bit() | Kind.GIVEN_FEMALE.bit();

  private final String text;
  private int[] starts;
  private int[] ends;
  private String[] words;
  private int size;

  private Tokens(String text, int expected) {
    this.text = text;
    this.starts = new int[expected];
    this.ends = new int[expected];
    this.words = new String[expected];
  }

  /** The words of {@code text}. */
  public static Tokens of(String text) {
    return of(text, 0, text.length());
  }

  /** The words of a part of {@code text}; places are offsets in the whole. */
  public static Tokens of(String text, int from, int to) {
    // words are five letters and a blank on average
    var tokens = new Tokens(text, Math.max(0, to - from) / 5 + 4);
    for (int at = from; at < to; ) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        int end = wordEnd(text, at, to);
        tokens.add(at, end);
        at = end;
      } else {
        at++;
      }
    }
    return tokens;
  }

  /** How many words there are. */
  public int size() {
    return size;
  }

  /** The whole text, also where only a part of it was read. */
  public String text() {
    return text;
  }

  /** The word in lower case; empty where {@code index} lies outside. */
  public String word(int index) {
    return index < 0 || index >= size ? "" : words[index];
  }

  /** The word in lower case without a possessive ending. */
  public String bare(int index) {
    String word = word(index);
    if (word.endsWith("'s")) {
      return word.substring(0, word.length() - 2);
    }
    return word;
  }

  /** Whether the word ends in an apostrophe and s, or in s and an apostrophe. */
  public boolean isPossessive(int index) {
    return word(index).endsWith("'s")
        || (index >= 0
            && index < size
            && ends[index] < text.length()
            && isApostrophe(text.charAt(ends[index]))
            && words[index].endsWith("s"));
  }

  /** Whether a word stands anywhere, in lower case. */
  public boolean has(String word) {
    for (int i = 0; i < size; i++) {
      if (words[i].equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The first place of a word between two places, {@code to} left out; -1 where it has none. */
  public int next(String word, int from, int to) {
    for (int i = from; i < Math.min(size, to); i++) {
      if (words[i].equals(word)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the word begins in the text. */
  public int start(int index) {
    return starts[index];
  }

  /** One past the last unit of the word in the text. */
  public int end(int index) {
    return ends[index];
  }

  /** From the beginning of one word to the end of another. */
  public Span span(int first, int last) {
    return new Span(starts[first], ends[last]);
  }

  /** Whether the word begins with a capital letter. */
  public boolean isCapital(int index) {
    return index >= 0 && index < size && Character.isUpperCase(text.charAt(starts[index]));
  }

  /** Whether the word begins with a digit. */
  public boolean isNumber(int index) {
    return index >= 0 && index < size && Character.isDigit(text.charAt(starts[index]));
  }

  /** Whether only blanks, hyphens and ampersands stand between this word and the next. */
  public boolean joinsNext(int index) {
    return gapIsOnly(index, false);
  }

  /** The same, with one comma allowed. */
  public boolean joinsNextOverComma(int index) {
    return gapIsOnly(index, true);
  }

  /** Whether nothing but one hyphen stands between this word and the next. */
  public boolean isHyphened(int index) {
    return index >= 0
        && index + 1 < size
        && ends[index] + 1 == starts[index + 1]
        && !Character.isWhitespace(text.charAt(ends[index]))
        && joinsNext(index);
  }

  /** Whether the word is known as somebody's first name. */
  public boolean isGivenName(int index) {
    return isCapital(index) && (KNOWN.of(words[index]) & GIVEN) != 0;
  }

  /** Whether a new sentence or line begins at this word. */
  public boolean opensSentence(int index) {
    for (int at = starts[index] - 1; at >= 0; at--) {
      char c = text.charAt(at);
      if (c == '.' || c == '!' || c == '?' || c == '\n' || c == ':') {
        return true;
      }
      if (!Character.isWhitespace(c) && !isQuote(c) && c != '(') {
        return false;
      }
    }
    return true;
  }

  private boolean gapIsOnly(int index, boolean comma) {
    if (index < 0 || index + 1 >= size) {
      return false;
    }
    int commas = comma ? 1 : 0;
    for (int at = ends[index]; at < starts[index + 1]; at++) {
      char c = text.charAt(at);
      if (c == ',' && commas-- > 0) {
        continue;
      }
      boolean blank = c == ' ' || c == '\u00a0' || c == '\n' || c == '\r' || c == '\t';
      if (!blank && c != '&' && c != '-' && c != '\u2010' && c != '\u2011') {
        return false;
      }
    }
    return true;
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size++] = word(text, start, end);
  }

  private static String word(String text, int start, int end) {
    int known = KNOWN.find(text, start, end);
    if (known >= 0) {
      return KNOWN.word(known);
    }
    String word = text.substring(start, end);
    boolean plain = true;
    for (int at = 0; at < word.length() && plain; at++) {
      char c = word.charAt(at);
      plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
    return plain ? word : word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static int wordEnd(String text, int from, int to) {
    int at = from + 1;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        at++;
      } else if (at + 1 < to
          && joins(text.charAt(at - 1), c, text.charAt(at + 1))
          && Character.isLetterOrDigit(text.charAt(at + 1))) {
        at += 2;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean joins(char before, char c, char after) {
    return switch (c) {
      case '\'', '\u2019', '&' -> Character.isLetter(before);
      case '.', ',', '/' -> Character.isDigit(before) && Character.isDigit(after);
      default -> false;
    };
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u2018' || isApostrophe(c);
  }
}
