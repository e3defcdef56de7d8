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
 * @param threads how many sources are read at once; the result does not depend on it
 * @param clock what time it is
 * @param messages takes one line for the operator at a time
 */
public record IngestParts(
    Engines engines,
    SourceReading reader,
    ThemeTagger themes,
    int threads,
    Clock clock,
    Consumer<String> messages) {

  /** Opens engines over an index's folder. */
  public interface Engines {

    /**
     * The engine that is served, for writing; made where there is none.
     *
     * @throws IOException if it cannot be opened or is being written
     */
    SearchEngine open(Path index) throws IOException;

    /**
     * The engine that is served, for reading only, as far as this folder's sources go.
     *
     * @throws IOException if it cannot be read
     */
    SearchEngine read(Path index) throws IOException;

    /**
     * Says which part of a collection the folder is to hold, before it is opened for writing.
     *
     * @throws IllegalArgumentException if it holds another part, which this engine cannot mix
     * @throws IOException if it cannot be kept
     */
    default void part(Path index, AddOptions.Shard part) throws IOException {
      // an engine in the folder itself holds whatever is added to the folder
    }

    /**
     * All parts of the collection for reading, this folder's and other folders'.
     *
     * @throws IOException if it cannot be read
     */
    default SearchEngine readWhole(Path index) throws IOException {
      return read(index);
    }

    /**
     * A new, empty engine beside the one that is served.
     *
     * @throws IOException if it cannot be made
     */
    Fresh fresh(Path index) throws IOException;
  }

  /** A new engine that nobody sees yet. */
  public interface Fresh {

    /** The engine, for writing. */
    SearchEngine engine();

    /**
     * Makes it the one that is served, once it is committed.
     *
     * @throws IOException if it cannot be swapped in; the former one is then still served
     */
    void use() throws IOException;
  }

  /** Reads one source; safe for use by several threads. */
  @FunctionalInterface
  public interface SourceReading {

    /**
     * What became of it; never throws for what a file holds.
     *
     * @throws IOException if it cannot be read for want of a process
     */
    ReadResult read(SourceFile file) throws IOException;
  }
}
