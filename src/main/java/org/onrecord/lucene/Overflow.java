package org.onrecord.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/**
 * All codes of a many-valued facet for the few records whose codes do not hold them all. Documents
 * are asked for in rising order; each user has one of its own.
 */
final class Overflow {

  private final LeafReader reader;
  private final Vocabulary vocabulary;
  private final String field;
  private @Nullable SortedSetDocValues values;
  private int[] codes = {};

  private Overflow(LeafReader reader, Vocabulary vocabulary, String field) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.field = field;
  }

  static Overflow authorities(LeafReader reader, Vocabulary vocabulary) {
    return new Overflow(reader, vocabulary, Fields.AUTHORITY);
  }

  static Overflow themes(LeafReader reader, Vocabulary vocabulary) {
    return new Overflow(reader, vocabulary, Fields.THEME);
  }

  /** All codes of one record. */
  int[] of(int doc) throws IOException {
    SortedSetDocValues ords = values == null ? open() : values;
    if (!ords.advanceExact(doc)) {
      return new int[0];
    }
    int[] found = new int[ords.docValueCount()];
    for (int i = 0; i < found.length; i++) {
      found[i] = codes[(int) ords.nextOrd()];
    }
    return found;
  }

  private SortedSetDocValues open() throws IOException {
    SortedSetDocValues ords = DocValues.getSortedSet(reader, field);
    codes = new int[(int) ords.getValueCount()];
    for (int ord = 0; ord < codes.length; ord++) {
      String value = ords.lookupOrd(ord).utf8ToString();
      int nul = value.indexOf(Fields.NUL);
      codes[ord] =
          field.equals(Fields.THEME)
              ? vocabulary.themes.find(value)
              : vocabulary.authorities.find(value.substring(0, nul));
    }
    values = ords;
    return ords;
  }
}
