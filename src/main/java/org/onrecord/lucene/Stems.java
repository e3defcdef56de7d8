package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.onrecord.query.FunctionWords;

/**
 * Stems of English words (Porter's, as Lucene's English analysis has it), remembered: the commonest
 * few thousand words make up nearly all of a text. Not thread-safe.
 */
final class Stems {

  private static final char[] NONE = {};

  private static final int MOST = 50_000;

  private final CharArrayMap<char[]> known = TermsOfArt.into(new CharArrayMap<>(4096, false));
  private final OneWord one = new OneWord();
  private final PorterStemFilter porter = new PorterStemFilter(one);

  /** Whether the word, folded, is there for grammar's sake: such words have no stem. */
  static boolean isFunctionWord(String word) {
    return FunctionWords.contains(word);
  }

  /** The stem of word i, empty for a function word; the array is shared and never to be written. */
  char[] stem(Words words, int i) {
    int length = words.length(i) - (words.isPossessive(i) && words.length(i) > 1 ? 1 : 0);
    char[] found = known.get(words.letters(), words.begin(i), length);
    return found != null ? found : stem(new String(words.letters(), words.begin(i), length));
  }

  /** The stem of a folded word; empty for a function word. */
  char[] stem(String word) {
    char[] found = known.get(word);
    if (found != null) {
      return found;
    }
    if (isFunctionWord(word)) {
      known.put(word, NONE);
      return NONE;
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
