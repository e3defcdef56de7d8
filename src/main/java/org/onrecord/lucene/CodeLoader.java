package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Packs the doc values of a segment, once, when it is first opened. */
final class CodeLoader {

  private final LeafReader reader;
  private final Vocabulary vocabulary;
  private final FixedBitSet heads;
  private final long[] a;
  private final long[] b;

  private CodeLoader(LeafReader reader, Vocabulary vocabulary) throws IOException {
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.heads = heads(reader);
    this.a = new long[reader.maxDoc()];
    this.b = new long[reader.maxDoc()];
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
    groups();
    sources();
    speakers();
    authorities();
    new ThemeSets(reader, vocabulary).into(a, b);
    dues();
    return new Codes(a, b, heads);
  }

  private static int coded(Dictionary dictionary, String value) {
    int nul = value.indexOf(Fields.NUL);
    return dictionary.code(value.substring(0, nul), value.substring(nul + 1));
  }

  /** Form and year, one code for both; and the day, since the year comes from it. */
  private void groups() throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, Fields.FORM);
    int[][] codes = new int[values.getValueCount()][Codes.PART];
    int[] forms = new int[codes.length];
    for (int ord = 0; ord < forms.length; ord++) {
      String form = values.lookupOrd(ord).utf8ToString();
      forms[ord] = vocabulary.forms.code(form, form);
    }
    var days = new Days();
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      int ord = values.ordValue();
      int year = days.year(d);
      if (codes[ord][year] == 0) {
        codes[ord][year] = group(forms[ord], year);
      }
      a[d] |= codes[ord][year];
    }
  }

  private int group(int form, int year) {
    int code = vocabulary.groups.codeWhereRoom("" + (char) form + (char) year);
    if (code == 0) {
      throw new IllegalStateException("too many different forms and years of records");
    }
    return code;
  }

  private void sources() throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, Fields.SOURCE);
    int[] codes = new int[values.getValueCount()];
    for (int ord = 0; ord < codes.length; ord++) {
      String source = values.lookupOrd(ord).utf8ToString();
      codes[ord] = vocabulary.sources.code(source, source);
    }
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      b[d] |= codes[values.ordValue()];
    }
  }

  private void speakers() throws IOException {
    SortedDocValues values = DocValues.getSorted(reader, Fields.SPEAKER);
    long[] codes = new long[values.getValueCount()];
    for (int ord = 0; ord < codes.length; ord++) {
      codes[ord] =
          Codes.ofSpeaker(coded(vocabulary.speakers, values.lookupOrd(ord).utf8ToString()));
    }
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      a[d] |= codes[values.ordValue()];
    }
  }

  private void authorities() throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(reader, Fields.AUTHORITY);
    int[] codes = new int[(int) values.getValueCount()];
    for (int ord = 0; ord < codes.length; ord++) {
      codes[ord] = coded(vocabulary.authorities, values.lookupOrd(ord).utf8ToString());
    }
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      a[d] |= Codes.ofAuthority(codes[(int) values.nextOrd()]);
      if (values.docValueCount() > 1) {
        a[d] |= Codes.MORE;
        b[d] |= Codes.MORE_AUTHORITIES;
      }
    }
  }

  /** Packs each record's day, and tells the code of its year. */
  private final class Days {
    private final int[] yearOfDay = new int[Codes.lastDay() + 1];
    private final int undated = vocabulary.years.code("undated", "Undated");
    private final int several = vocabulary.years.code("several", "Several years");
    private final NumericDocValues first = DocValues.getNumeric(reader, Fields.DAY);
    private final NumericDocValues last = DocValues.getNumeric(reader, Fields.LAST_DAY);

    private Days() throws IOException {}

    /** Documents are asked for in rising order. */
    int year(int doc) throws IOException {
      if (!first.advanceExact(doc)) {
        return undated;
      }
      long day = first.longValue();
      int packed = Codes.pack(day);
      b[doc] |= Codes.ofDay(packed);
      if (last.advanceExact(doc)) {
        b[doc] |= Codes.WIDE_DATE;
        return ofEpochDay(day) == ofEpochDay(last.longValue()) ? code(day) : several;
      }
      if (yearOfDay[packed] == 0) {
        yearOfDay[packed] = code(day);
      }
      return yearOfDay[packed];
    }

    private static int ofEpochDay(long epochDay) {
      return LocalDate.ofEpochDay(epochDay).getYear();
    }

    private int code(long epochDay) {
      String year = Integer.toString(ofEpochDay(epochDay));
      return vocabulary.years.code(year, year);
    }
  }

  private void dues() throws IOException {
    NumericDocValues values = DocValues.getNumeric(reader, Fields.DUE);
    for (int d = values.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = values.nextDoc()) {
      b[d] |= Codes.ofDue(Codes.pack(values.longValue()));
    }
    NumericDocValues first = DocValues.getNumeric(reader, Fields.FIRST_DUE);
    for (int d = first.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = first.nextDoc()) {
      b[d] |= Codes.WIDE_DUE;
    }
  }

  private static FixedBitSet heads(LeafReader reader) throws IOException {
    var heads = new FixedBitSet(Math.max(1, reader.maxDoc()));
    PostingsEnum postings = reader.postings(new Term(Fields.TERMS, Fields.anyHead()));
    if (postings != null) {
      for (int d = postings.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = postings.nextDoc()) {
        heads.set(d);
      }
    }
    return heads;
  }
}
