package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOFunction;

/** Builds the {@link Codes} of one segment from its doc values, column by column. */
final class CodeLoader {

  private final LeafReader reader;
  private final Vocabulary vocabulary;
  private final long[] words;

  private CodeLoader(LeafReader reader, Vocabulary vocabulary) {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.words = new long[3 * reader.maxDoc()];
  }

  /**
   * @throws IOException if the segment cannot be read, or holds more different values of a facet
   *     than codes have room for
   */
  static Codes load(LeafReader reader, Vocabulary vocabulary) throws IOException {
    try {
      return new CodeLoader(reader, vocabulary).load();
    } catch (IllegalStateException e) {
      throw new IOException("the index cannot be opened: " + e.getMessage(), e);
    }
  }

  private Codes load() throws IOException {
    Vocabulary v = vocabulary;
    single(Fields.FORM, 0, value -> Codes.ofForm(v.forms.code(value, value)));
    single(Fields.SOURCE, 0, value -> Codes.ofSource(v.sources.code(value, value)));
    single(Fields.SPEAKER, 1, value -> (long) coded(v.speakers, value));
    authorities();
    themes();
    days();
    dues();
    return new Codes(words, heads());
  }

  private static int coded(Dictionary dictionary, String value) {
    int nul = value.indexOf(Fields.NUL);
    return dictionary.code(value.substring(0, nul), value.substring(nul + 1));
  }

  private void single(String field, int word, IOFunction<String, Long> bits) throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, field);
    long[] byOrd = new long[values.getValueCount()];
    for (int ord = 0; ord < byOrd.length; ord++) {
      byOrd[ord] = bits.apply(values.lookupOrd(ord).utf8ToString());
    }
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      words[3 * d + word] |= byOrd[values.ordValue()];
    }
  }

  private void authorities() throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.AUTHORITY);
    int[] codes = new int[(int) values.getValueCount()];
    for (int ord = 0; ord < codes.length; ord++) {
      codes[ord] = coded(vocabulary.authorities, values.lookupOrd(ord).utf8ToString());
    }
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      words[3 * d] |= Codes.ofAuthority(codes[(int) values.nextOrd()]);
      if (values.docValueCount() > 1) {
        words[3 * d] |= Codes.MORE_AUTHORITIES;
      }
    }
  }

  private void themes() throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.THEME);
    int[] codes = new int[(int) values.getValueCount()];
    for (int ord = 0; ord < codes.length; ord++) {
      String theme = values.lookupOrd(ord).utf8ToString();
      codes[ord] = vocabulary.themes.code(theme, theme);
    }
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      for (int n = values.docValueCount(); n > 0; n--) {
        int code = codes[(int) values.nextOrd()];
        if (code <= Codes.MASKED_THEMES) {
          words[3 * d + 2] |= 1L << (code - 1);
        } else {
          words[3 * d] |= Codes.MORE_THEMES;
        }
      }
    }
  }

  private void days() throws IOException {
    int[] yearOfDay = new int[Codes.lastDay() + 1];
    int undated = vocabulary.years.code("undated", "Undated");
    int several = vocabulary.years.code("several", "Several years");
    NumericDocValues values = DocValues.getNumeric(reader, Fields.DAY);
    NumericDocValues last = DocValues.getNumeric(reader, Fields.LAST_DAY);
    for (int d = 0; d < reader.maxDoc(); d++) {
      if (!values.advanceExact(d)) {
        words[3 * d] |= Codes.ofYear(undated);
        continue;
      }
      long day = values.longValue();
      int packed = Codes.pack(day);
      words[3 * d + 1] |= Codes.ofDay(packed);
      if (last.advanceExact(d)) {
        boolean oneYear = year(day) == year(last.longValue());
        words[3 * d] |= Codes.WIDE_DATE | Codes.ofYear(oneYear ? yearCode(day) : several);
      } else {
        if (yearOfDay[packed] == 0) {
          yearOfDay[packed] = yearCode(day);
        }
        words[3 * d] |= Codes.ofYear(yearOfDay[packed]);
      }
    }
  }

  private static int year(long epochDay) {
    return LocalDate.ofEpochDay(epochDay).getYear();
  }

  private int yearCode(long epochDay) {
    String year = Integer.toString(year(epochDay));
    return vocabulary.years.code(year, year);
  }

  private void dues() throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, Fields.DUE);
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      words[3 * d + 1] |= Codes.ofDue(Codes.pack(values.longValue()));
    }
    NumericDocValues first = DocValues.getNumeric(reader, Fields.FIRST_DUE);
    for (int d = first.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = first.nextDoc()) {
      words[3 * d] |= Codes.WIDE_DUE;
    }
  }

  private FixedBitSet heads() throws IOException {
    var heads = new FixedBitSet(Math.max(1, reader.maxDoc()));
    PostingsEnum postings = reader.postings(new Term(Fields.TERMS, Fields.anyHead()));
    if (postings != null) {
      for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
        heads.set(d);
      }
    }
    // a head has no form; its year would be "undated"
    for (int d = 0; d < reader.maxDoc(); d++) {
      if (heads.get(d)) {
        Arrays.fill(words, 3 * d, 3 * d + 3, 0);
      }
    }
    return heads;
  }
}
