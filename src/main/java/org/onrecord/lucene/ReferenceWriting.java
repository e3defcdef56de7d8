package org.onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/**
 * Writes an index with the engine's fields by Lucene's own analyzers, one new document for each
 * record: what anyone would write first, and the measure for the rate of adding. Nothing else uses
 * it, and nothing reads what it wrote. Safe for use by many threads.
 */
public final class ReferenceWriting implements Closeable {

  private static final FieldType COUNTS = counts();

  private final Directory directory;
  private final Analyzer analyzer =
      new PerFieldAnalyzerWrapper(
          new StandardAnalyzer(), Map.of(Fields.STEMMED, new EnglishAnalyzer()));
  private final IndexWriter writer;

  /**
   * One record.
   *
   * @param speaker a name; empty for nobody
   * @param day its date
   */
  public record Plain(
      String id,
      String document,
      String kind,
      String authority,
      String speaker,
      List<String> themes,
      LocalDate day,
      String text) {}

  /**
   * Makes a new index.
   *
   * @throws IOException if it cannot be written
   */
  public ReferenceWriting(Path folder) throws IOException {
    directory = FSDirectory.open(folder);
    var config = new IndexWriterConfig(analyzer);
    config.setRAMBufferSizeMB(IndexFolder.BUFFER_MB);
    config.setUseCompoundFile(false);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    writer = new IndexWriter(directory, config);
  }

  private static FieldType counts() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /**
   * Adds one record.
   *
   * @throws IOException if it cannot be written
   */
  public void add(Plain r) throws IOException {
    var d = new Document();
    d.add(new org.apache.lucene.document.TextField(Fields.EXACT, r.text, Field.Store.NO));
    d.add(new Field(Fields.STEMMED, r.text, COUNTS));
    for (String term : List.of("id:" + r.id, "doc:" + r.document, "kind:" + r.kind)) {
      d.add(new StringField(Fields.TERMS, term, Field.Store.NO));
    }
    d.add(new StringField(Fields.TERMS, "authority:" + r.authority, Field.Store.NO));
    d.add(new StringField(Fields.TERMS, "year:" + r.day.getYear(), Field.Store.NO));
    for (String theme : r.themes) {
      d.add(new StringField(Fields.TERMS, "theme:" + theme, Field.Store.NO));
      d.add(new SortedSetDocValuesField(Fields.THEME, new BytesRef(theme)));
    }
    if (!r.speaker.isEmpty()) {
      d.add(new StringField(Fields.TERMS, "speaker:" + r.speaker, Field.Store.NO));
      d.add(new org.apache.lucene.document.TextField(Fields.NAME, r.speaker, Field.Store.NO));
      d.add(new SortedDocValuesField(Fields.SPEAKER, new BytesRef(r.speaker)));
    }
    d.add(new SortedSetDocValuesField(Fields.AUTHORITY, new BytesRef(r.authority)));
    d.add(new SortedDocValuesField(Fields.SOURCE, new BytesRef("official-record")));
    d.add(new SortedDocValuesField(Fields.FORM, new BytesRef(r.kind)));
    d.add(new NumericDocValuesField(Fields.DAY, r.day.toEpochDay()));
    d.add(new NumericDocValuesField(Fields.ORDER, r.id.hashCode()));
    d.add(
        new StoredField(
            Fields.STORED,
            new BytesRef(
                String.join(
                    "\t",
                    r.id,
                    r.kind,
                    r.authority,
                    r.speaker,
                    r.day.toString(),
                    String.join("|", r.themes),
                    r.text))));
    writer.addDocument(d);
  }

  /**
   * Makes all that was added durable.
   *
   * @throws IOException if it cannot be written
   */
  public void commit() throws IOException {
    writer.commit();
  }

  @Override
  public void close() throws IOException {
    IOUtils.close(writer, directory, analyzer);
  }
}
