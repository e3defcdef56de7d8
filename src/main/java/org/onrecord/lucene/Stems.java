package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Stems of English words (Porter's, as Lucene's English analysis has it), remembered: the commonest
 * few thousand words make up nearly all of a text. Not thread-safe.
 */
final class Stems {

  /**
   * Words that a question holds for grammar's sake: optional where other words stand beside them,
   * and kept in the exact field alone. Articles, prepositions, conjunctions, auxiliaries, pronouns
   * and question words; {@code or}, {@code not} and {@code near} are there because readers type
   * them as operators in small letters.
   */
  private static final CharArraySet FUNCTION_WORDS =
      CharArraySet.unmodifiableSet(
          new CharArraySet(
              List.of(
                  "a", "about", "an", "and", "are", "as", "at", "be", "been", "by", "can", "did",
                  "do", "does", "for", "from", "had", "has", "have", "how", "i", "in", "is", "it",
                  "its", "near", "not", "of", "on", "or", "that", "the", "their", "there", "they",
                  "this", "to", "was", "we", "were", "what", "when", "where", "which", "who", "why",
                  "will", "with"),
              false));

  private static final int MOST = 50_000;

  private final CharArrayMap<char[]> known = TermsOfArt.into(new CharArrayMap<>(4096, false));
  private final OneWord one = new OneWord();
  private final PorterStemFilter porter = new PorterStemFilter(one);

  /** Whether the word is there for grammar's sake. */
  static boolean isFunctionWord(char[] letters, int begin, int length) {
    return FUNCTION_WORDS.contains(letters, begin, length);
  }

  /** Whether the word, folded, is there for grammar's sake. */
  static boolean isFunctionWord(CharSequence word) {
    return FUNCTION_WORDS.contains(word);
  }

  /** The stem of word i; the array is shared and never to be written. */
  char[] stem(Words words, int i) {
    int length = words.length(i) - (words.isPossessive(i) && words.length(i) > 1 ? 1 : 0);
    char[] found = known.get(words.letters(), words.begin(i), length);
    return found != null ? found : stem(new String(words.letters(), words.begin(i), length));
  }

  /** The stem of a folded word. */
  char[] stem(String word) {
    char[] found = known.get(word);
    if (found != null) {
      return found;
    }
    try {
      one.next = word;
      porter.reset();
      porter.incrementToken();
      char[] stem = one.term.toString().toCharArray();
      porter.end();
      if (known.size() < MOST) {
        known.put(word, stem);
      }
      return stem;
    } catch (IOException e) {
      throw new UncheckedIOException("a stemmer over one word does no I/O", e);
    }
  }

  /** A stream of one word. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String next = "";

    @Override
    public boolean incrementToken() {
      term.setEmpty().append(next);
      return true;
    }
  }
}
