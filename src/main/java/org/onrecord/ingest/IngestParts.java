package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;
import org.onrecord.read.ReadResult;
import org.onrecord.read.SourceFile;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.ThemeTagger;

/**
 * What ingestion is joined from.
 *
 * @param engines opens an engine for writing
 * @param reader reads one source
 * @param themes tags findings
 * @param clock what time it is
 * @param messages takes one line for the operator at a time
 */
public record IngestParts(
    Engines engines,
    SourceReading reader,
    ThemeTagger themes,
    Clock clock,
    Consumer<String> messages) {

  /** Opens an engine over a folder, for writing. */
  @FunctionalInterface
  public interface Engines {

    /**
     * The engine.
     *
     * @throws IOException if the folder cannot be opened or is being written
     */
    SearchEngine open(Path folder) throws IOException;
  }

  /** Reads one source; safe for use by several threads. */
  @FunctionalInterface
  public interface SourceReading {

    /** What became of it; never throws for what a file holds. */
    ReadResult read(SourceFile file);
  }
}
