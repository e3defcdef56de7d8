package org.onrecord.lucene;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Finds the index's own word that is nearest to one that it does not hold. */
final class Spelling {

  private static final int SHORTEST = 4;

  private final IndexReader reader;

  Spelling(IndexReader reader) {
    this.reader = reader;
  }

  /** The nearest word, the commonest among equally near ones; empty where the word is known. */
  Optional<String> nearest(String word) throws IOException {
    var words = new Words().read(word);
    if (words.count() != 1 || words.length(0) < SHORTEST) {
      return Optional.empty();
    }
    String folded = words.word(0);
    if (known(Fields.EXACT, folded) || known(Fields.NAME, folded)) {
      return Optional.empty();
    }
    Optional<String> inText = nearest(Fields.EXACT, folded);
    return inText.isPresent() ? inText : nearest(Fields.NAME, folded);
  }

  private Optional<String> nearest(String field, String folded) throws IOException {
    var checker = new DirectSpellChecker();
    checker.setMinPrefix(1);
    checker.setThresholdFrequency(0);
    SuggestWord[] found =
        checker.suggestSimilar(new Term(field, folded), 5, reader, SuggestMode.SUGGEST_ALWAYS);
    for (SuggestWord near : found) {
      if (Character.isLetterOrDigit(near.string.charAt(0))) {
        return Optional.of(near.string);
      }
    }
    return Optional.empty();
  }

  private boolean known(String field, String word) throws IOException {
    return reader.docFreq(new Term(field, word)) > 0;
  }
}
