package org.onrecord;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.onrecord.cli.EngineChoice;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.IngestParts;
import org.onrecord.ingest.PartFile;
import org.onrecord.lucene.LuceneAnalysis;
import org.onrecord.opensearch.Connection;
import org.onrecord.opensearch.Layout;
import org.onrecord.opensearch.OpenSearchEngine;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.ModelJson;

/** Engines on a cluster. The store stays in the index's folder on this machine. */
final class Clusters implements IngestParts.Engines {

  private final EngineChoice choice;
  private final String urls;

  Clusters(EngineChoice choice, String urls) {
    this.choice = choice;
    this.urls = urls;
  }

  private Connection connection() throws IOException {
    Connection connection = Connection.of(urls).withTimeout(choice.timeout());
    if (choice.authorization().isPresent()) {
      connection = connection.withAuthorization(authorization(choice.authorization().get()));
    }
    return choice.authorities().isPresent()
        ? connection.withAuthorities(choice.authorities().get())
        : connection;
  }

  /**
   * The header's value from a file's one line: as it stands, or made from a name and a password.
   */
  static String authorization(Path file) throws IOException {
    String line = Files.readString(file, StandardCharsets.UTF_8).strip();
    if (line.matches("(?i)(?:Basic|ApiKey|Bearer) \\S+")) {
      return line;
    }
    if (line.matches("[^:\\s]+:\\S.*")) {
      byte[] both = line.getBytes(StandardCharsets.UTF_8);
      return "Basic " + Base64.getEncoder().encodeToString(both);
    }
    throw new IllegalArgumentException(
        file + " has to hold one line: Basic …, ApiKey … or NAME:PASSWORD");
  }

  private Layout layout(Path index) throws IOException {
    AddOptions.Shard part = PartFile.of(index);
    return Layout.of(choice.prefix())
        .withShards(choice.shards(), choice.replicas())
        .withPart(part.number(), part.of());
  }

  private static OpenSearchEngine.Means means() {
    return new OpenSearchEngine.Means(new LuceneAnalysis(), ModelJson.MAPPER);
  }

  @Override
  public void part(Path index, AddOptions.Shard part) throws IOException {
    PartFile.keep(index, part);
  }

  @Override
  public SearchEngine open(Path index) throws IOException {
    return OpenSearchEngine.open(connection(), layout(index), means());
  }

  @Override
  public SearchEngine read(Path index) throws IOException {
    return OpenSearchEngine.openPart(connection(), layout(index), means());
  }

  @Override
  public SearchEngine readWhole(Path index) throws IOException {
    return OpenSearchEngine.openWhole(connection(), layout(index), means());
  }

  @Override
  public IngestParts.Fresh fresh(Path index) throws IOException {
    OpenSearchEngine engine = OpenSearchEngine.openNext(connection(), layout(index), means());
    return new IngestParts.Fresh() {
      @Override
      public SearchEngine engine() {
        return engine;
      }

      @Override
      public void use() throws IOException {
        engine.promote();
      }
    };
  }
}
