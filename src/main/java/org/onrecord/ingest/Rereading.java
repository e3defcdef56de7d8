package org.onrecord.ingest;

import java.io.IOException;
import java.util.Optional;
import org.onrecord.model.SourceDocument;
import org.onrecord.read.ReadResult;
import org.onrecord.read.SourceFile;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/** Reads a snapshot once more. */
final class Rereading {

  private Rereading() {}

  /**
   * Today's reading; empty where today's reader cannot read it.
   *
   * @throws IOException if the store is damaged, naming the file
   */
  static Optional<SourceDocument> of(
      Store store, StoredDocument document, IngestParts.SourceReading reader) throws IOException {
    byte[] bytes = store.snapshots().read(document.sha256());
    String name = store.reading(document).source();
    ReadResult result = reader.read(new SourceFile(document.path(), name, bytes));
    return result instanceof ReadResult.Read read ? Optional.of(read.document()) : Optional.empty();
  }
}
