package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.ingest.IngestParts;
import org.onrecord.ingest.OpenIndex;

/** An index that exists, open for writing, with the parts that it is written by. */
record Opened(Parts.Ingesting ingesting, OpenIndex index) implements AutoCloseable {

  static Opened of(Parts parts, Path folder, Terminal terminal) throws IOException {
    needIndex(folder);
    Parts.Ingesting ingesting = parts.ingesting(terminal.messages());
    try {
      return new Opened(ingesting, OpenIndex.open(folder, ingesting.parts(), Optional.empty()));
    } catch (IOException | RuntimeException e) {
      ingesting.close();
      throw e;
    }
  }

  static void needIndex(Path folder) throws IOException {
    if (Files.notExists(folder.resolve("journal"))) {
      throw new NoSuchFileException(folder + ": there is no index here; onrecord add makes one");
    }
  }

  IngestParts parts() {
    return ingesting.parts();
  }

  @Override
  public void close() throws IOException {
    try (ingesting) {
      index.close();
    }
  }
}
