package org.onrecord;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.cli.EngineChoice;
import org.onrecord.ingest.IngestParts;
import org.onrecord.lucene.LuceneAnalysis;
import org.onrecord.opensearch.Connection;
import org.onrecord.opensearch.OpenSearchEngine;
import org.onrecord.search.SearchEngine;

/** Engines on a cluster. The store stays in the index's folder on this machine. */
final class Clusters implements IngestParts.Engines {

  private final EngineChoice choice;
  private final String urls;

  Clusters(EngineChoice choice, String urls) {
    this.choice = choice;
    this.urls = urls;
  }

  @Override
  public SearchEngine open(Path index) throws IOException {
    Connection connection =
        Connection.of(urls)
            .withPrefix(choice.prefix())
            .withShards(choice.shards(), choice.replicas());
    if (choice.authorization().isPresent()) {
      String line = Files.readString(choice.authorization().get()).strip();
      connection = connection.withAuthorization(line);
    }
    return OpenSearchEngine.open(connection, new LuceneAnalysis());
  }

  @Override
  public SearchEngine read(Path index) throws IOException {
    return open(index);
  }

  @Override
  public IngestParts.Fresh fresh(Path index) throws IOException {
    throw new IOException(
        "a cluster's index is rebuilt beside the one that is served: rebuild with another"
            + " --engine-prefix and --index, then serve that one");
  }
}
