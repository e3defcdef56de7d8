package org.onrecord.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.attribute.Extractor;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.read.ReadResult;
import org.onrecord.read.Reader;
import org.onrecord.read.SourceFile;

/** What the program finds in one file, read as it would read any. */
final class ExtractedFile {

  private static final Extractor EXTRACTOR = Extractor.of(Gazetteer.bundled());

  private ExtractedFile() {}

  /**
   * Reads and extracts.
   *
   * @throws IOException where the file cannot be read, with the reader's reason
   */
  static Findings of(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    byte[] bytes = Files.readAllBytes(file);
    ReadResult read = new Reader().read(new SourceFile(file.toString(), name, bytes));
    if (read instanceof ReadResult.Read one) {
      DocumentId id = DocumentId.ofUrl(file.toString());
      return EXTRACTOR.extract(one.document(), id, "", Metadata.NONE);
    }
    throw new IOException(file + " could not be read: " + read);
  }
}
