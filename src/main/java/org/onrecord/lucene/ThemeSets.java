package org.onrecord.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * Codes for the sets of themes that occur: of 40 themes a few thousand sets are in use, and one
 * step counts all themes of a set. Used for one segment; not thread-safe.
 */
final class ThemeSets {

  private final Vocabulary vocabulary;
  private final SortedSetDocValues values;
  private final char[] themeOfOrd;
  private final Map<String, Integer> known = new HashMap<>();

  ThemeSets(LeafReader reader, Vocabulary vocabulary) throws IOException {
    this.vocabulary = vocabulary;
    this.values = DocValues.getSortedSet(reader, Fields.THEME);
    this.themeOfOrd = new char[(int) values.getValueCount()];
    for (int ord = 0; ord < themeOfOrd.length; ord++) {
      String theme = values.lookupOrd(ord).utf8ToString();
      themeOfOrd[ord] = (char) vocabulary.themes.code(theme, theme);
    }
  }

  /** Enters each record's set, or the flags that it has none of its own. */
  void into(long[] a, long[] b) throws IOException {
    char[] last = {};
    int code = 0;
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      char[] set = new char[values.docValueCount()];
      for (int i = 0; i < set.length; i++) {
        set[i] = themeOfOrd[(int) values.nextOrd()];
      }
      // records of one document are neighbours, and mostly of one set
      if (!Arrays.equals(set, last)) {
        last = set.clone();
        Arrays.sort(set);
        code = code(new String(set));
      }
      if (code > 0) {
        a[d] |= Codes.ofThemes(code);
      } else {
        a[d] |= Codes.MORE;
        b[d] |= Codes.MORE_THEMES;
      }
    }
  }

  private int code(String set) {
    Integer code = known.get(set);
    if (code == null) {
      code = vocabulary.themeSets.codeWhereRoom(set);
      known.put(set, code);
    }
    return code;
  }
}
