package org.onrecord.lucene;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands words that were read to the index, in one of the forms in which fields hold them. */
final class WordStream extends TokenStream {

  /** A field's form. */
  enum Form {
    /** Every word as it is, with its position. */
    EXACT,
    /** Stems, function words and tails left out; positions mean nothing. */
    STEMMED,
    /** As {@link #STEMMED}, but unstemmed: for Welsh. */
    UNSTEMMED,
    /** Every word, and its stem at the same position where that is another word. */
    BOTH
  }

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final Words words;
  private final Stems stems;
  private Form form;
  private int next;
  private int position;
  private char[] pending = NOTHING;

  private static final char[] NOTHING = {};

  WordStream(Words words, Stems stems, Form form) {
    this.words = words;
    this.stems = stems;
    this.form = form;
  }

  void form(Form form) {
    this.form = form;
  }

  @Override
  public void reset() {
    next = 0;
    position = -1;
    pending = NOTHING;
  }

  @Override
  public boolean incrementToken() {
    return switch (form) {
      case EXACT -> exact();
      case STEMMED, UNSTEMMED -> stemmed();
      case BOTH -> both();
    };
  }

  private boolean exact() {
    if (next == words.count()) {
      return false;
    }
    int i = next++;
    term.copyBuffer(words.letters(), words.begin(i), words.length(i));
    step.setPositionIncrement(words.position(i) - position);
    position = words.position(i);
    return true;
  }

  private boolean stemmed() {
    while (next < words.count()) {
      int i = next++;
      char[] stem = words.kind(i) == Words.Kind.TAIL ? NOTHING : stems.stem(words, i);
      if (stem.length == 0) {
        continue;
      }
      if (form == Form.UNSTEMMED) {
        term.copyBuffer(words.letters(), words.begin(i), words.length(i));
      } else {
        term.copyBuffer(stem, 0, stem.length);
      }
      step.setPositionIncrement(1);
      return true;
    }
    return false;
  }

  private boolean both() {
    if (pending.length > 0) {
      term.copyBuffer(pending, 0, pending.length);
      step.setPositionIncrement(0);
      pending = NOTHING;
      return true;
    }
    int i = next;
    if (!exact()) {
      return false;
    }
    if (words.kind(i) != Words.Kind.TAIL) {
      char[] stem = stems.stem(words, i);
      boolean same =
          Arrays.equals(
              stem,
              0,
              stem.length,
              words.letters(),
              words.begin(i),
              words.begin(i) + words.length(i));
      if (!same && stem.length > 0) {
        pending = stemTerm(stem);
      }
    }
    return true;
  }

  /** A stem as it stands beside exact words, so that an exact search never finds it. */
  static char[] stemTerm(char[] stem) {
    char[] marked = new char[stem.length + 1];
    marked[0] = '\u0002';
    System.arraycopy(stem, 0, marked, 1, stem.length);
    return marked;
  }
}
