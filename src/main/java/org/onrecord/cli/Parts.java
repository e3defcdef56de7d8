package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.ingest.IngestParts;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.ThemeTagger;
import org.onrecord.serve.SearchServer;
import org.onrecord.serve.ServerConfig;

/** What commands are made of; the root joins it. */
public interface Parts {

  /** What time it is. */
  Clock clock();

  /** Chooses the engine that all that follows works with. */
  void engine(EngineChoice choice);

  /** What adding needs; the caller closes it. */
  Ingesting ingesting(Consumer<String> messages);

  /**
   * An engine over an index that exists, for reading.
   *
   * @throws IOException if there is none or it cannot be read
   */
  SearchEngine reading(Path index) throws IOException;

  /**
   * What is damaged in an index's files, the older state that is kept for such a day too, and
   * whether the journal has all that it was made from; not the sources, which take longer.
   *
   * @return a sentence for each, with its path; empty where all is sound
   * @throws IOException if the journal cannot be read or is damaged
   */
  List<String> damage(Path index) throws IOException;

  /**
   * As much of that as shows without reading the index: commits that do not open, lines that the
   * journal lost.
   *
   * @return a sentence for each, with its path; empty where nothing shows
   * @throws IOException if the journal cannot be read or is damaged
   */
  List<String> plainDamage(Path index) throws IOException;

  /**
   * Whether the journal lost lines that the index was made from.
   *
   * @return a sentence that says so; empty where it has them, or where no index can be read that
   *     would tell
   * @throws IOException if the journal cannot be read or is damaged
   */
  Optional<String> lostLines(Path index) throws IOException;

  /** The taxonomy. */
  ThemeTagger themes();

  /**
   * A server over an index.
   *
   * @throws IOException if there is no index or it cannot be read
   */
  Serving serve(Path index, ServerConfig config) throws IOException;

  /** Parts that hold processes of their own. */
  interface Ingesting extends AutoCloseable {
    IngestParts parts();

    @Override
    void close();
  }

  /** A server that runs. */
  interface Serving extends AutoCloseable {
    SearchServer server();

    @Override
    void close() throws IOException;
  }
}
