package org.onrecord.lucene;

import java.util.List;

/** Tells whether a phrase stands at a place of a text, hyphens being what they are. */
final class PhraseMatch {

  private PhraseMatch() {}

  /**
   * One past the last unit of the phrase that begins at word i; -1 where none does.
   *
   * @param phrase its words, folded, hyphenated ones apart
   */
  static int end(Words words, List<String> phrase, int i) {
    int at = i;
    int next = 0;
    int end = -1;
    while (next < phrase.size()) {
      if (at >= words.count()) {
        return -1;
      }
      if (words.kind(at) != Words.Kind.PLAIN) {
        if (at == i) {
          return -1;
        }
        at++;
        continue;
      }
      int parts = ExactWords.parts(words, at);
      if (words.is(at, phrase.get(next))) {
        end = words.end(at);
        next++;
        at++;
      } else if (parts > 1 && words.is(at + 1, phrase.get(next))) {
        end = words.end(at + 1);
        next++;
        at += parts + 2;
      } else {
        int joined = joined(phrase, next, words, at);
        if (joined == 0) {
          return -1;
        }
        end = words.end(at);
        next += joined;
        at++;
      }
    }
    return end;
  }

  /** How many of the phrase's words, written as one, make up word {@code at}; 0 for none. */
  private static int joined(List<String> phrase, int from, Words words, int at) {
    if (words.length(at) <= phrase.get(from).length()) {
      return 0;
    }
    var joined = new StringBuilder();
    for (int i = from; i < phrase.size() && i < from + Words.MOST_PARTS; i++) {
      joined.append(phrase.get(i));
      if (i > from && words.is(at, joined)) {
        return i - from + 1;
      }
    }
    return 0;
  }
}
