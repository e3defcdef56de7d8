package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
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
