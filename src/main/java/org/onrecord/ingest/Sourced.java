package org.onrecord.ingest;

import java.nio.file.Path;
import java.util.List;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.read.SourceFile;
import org.onrecord.store.Snapshots;
import org.onrecord.store.StoredDocument;

/** What became of one source on its way to the store. */
sealed interface Sourced {

  /** As it was given, for messages. */
  String path();

  /**
   * A source that waits to be understood.
   *
   * @param key the path as the journal has it
   * @param said what the operator says of it
   */
  record Waiting(SourceFile file, String key, Metadata said) implements Sourced {
    @Override
    public String path() {
      return file.path();
    }
  }

  /** A .jsonl source, to be read line by line. */
  record Lines(String path, String key, Path file, Metadata said) implements Sourced {}

  /** Understood, its bytes and its reading on the disk under temporary names. */
  record Ready(
      String path,
      StoredDocument document,
      Findings findings,
      List<Snapshots.Staged> snapshot,
      List<Snapshots.Staged> reading,
      List<String> notes)
      implements Sourced {

    DocumentId id() {
      return document.documentId();
    }
  }

  /** As the store has it. */
  record Unchanged(String path) implements Sourced {}

  /** Could not be read. */
  record Failed(String path, String key, String reason) implements Sourced {}

  /** Is not for us. */
  record Skipped(String path, String reason) implements Sourced {}
}
