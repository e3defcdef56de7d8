package org.onrecord.lucene;

import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.codecs.StoredFieldsFormat;
import org.apache.lucene.codecs.compressing.CompressionMode;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.compressing.Lucene90CompressingStoredFieldsFormat;

/**
 * Lucene's own form of an index, but records are compressed a few at a time: a page of hits reads
 * twenty of them from anywhere, and each costs as much as all that is unpacked with it. Lucene
 * finds it by its name, which stands in each segment; public because Lucene makes it.
 */
public final class RecordCodec extends FilterCodec {

  private static final String NAME = "OnRecord104";

  /** Bytes that are compressed together, more or less; Lucene's own form takes 80 KB. */
  private static final int BLOCK = 6 << 10;

  private static final int MOST_RECORDS = 128;

  /** Entries of the index of blocks that are packed together, as a power of two: Lucene's own. */
  private static final int SHIFT = 10;

  private final StoredFieldsFormat stored =
      new Lucene90CompressingStoredFieldsFormat(
          "OnRecordStored", CompressionMode.FAST, BLOCK, MOST_RECORDS, SHIFT);

  public RecordCodec() {
    super(NAME, new Lucene104Codec());
  }

  @Override
  public StoredFieldsFormat storedFieldsFormat() {
    return stored;
  }
}
