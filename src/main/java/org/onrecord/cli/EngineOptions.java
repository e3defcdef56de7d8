package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options of every command that reads or writes an index on a second engine. */
final class EngineOptions {

  private static final String EMBEDDED = "lucene";
  private static final String CLUSTER = "opensearch";

  @Option(
      names = "--engine",
      scope = ScopeType.INHERIT,
      description = "lucene, inside the program, or opensearch (default: ${DEFAULT-VALUE})",
      defaultValue = EMBEDDED)
  private String engine = EMBEDDED;

  @Option(
      names = "--engine-url",
      paramLabel = "URL",
      scope = ScopeType.INHERIT,
      description = "the cluster's nodes, separated by commas")
  private @Nullable String url;

  @Option(
      names = "--engine-prefix",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "what the cluster's indices begin with (default: ${DEFAULT-VALUE})",
      defaultValue = "onrecord")
  private String prefix = "onrecord";

  @Option(
      names = "--engine-shards",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      description = "shards of a new index (default: ${DEFAULT-VALUE})",
      defaultValue = "1")
  private int shards = 1;

  @Option(
      names = "--engine-replicas",
      paramLabel = "N",
      scope = ScopeType.INHERIT,
      description = "copies of each shard of a new index (default: ${DEFAULT-VALUE})",
      defaultValue = "0")
  private int replicas;

  @Option(
      names = "--engine-authorization",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description = "a file with one line: Basic …, ApiKey … or NAME:PASSWORD")
  private @Nullable Path authorization;

  @Option(
      names = "--engine-ca",
      paramLabel = "FILE",
      scope = ScopeType.INHERIT,
      description =
          "PEM certificates that https addresses are checked against, in place of the JDK's")
  private @Nullable Path authorities;

  @Option(
      names = "--engine-timeout",
      paramLabel = "SECONDS",
      scope = ScopeType.INHERIT,
      description = "how long one request to the cluster may take (default: ${DEFAULT-VALUE})",
      defaultValue = "30")
  private int timeout = 30;

  /**
   * The choice that was made.
   *
   * @throws IllegalArgumentException if the options do not fit each other
   */
  EngineChoice choice() {
    boolean cluster = engine.equals(CLUSTER);
    if (!cluster && !engine.equals(EMBEDDED)) {
      throw new IllegalArgumentException("--engine is lucene or opensearch, not " + engine);
    }
    if (cluster == (url == null)) {
      throw new IllegalArgumentException(
          cluster
              ? "--engine opensearch needs --engine-url http://…"
              : "--engine-url goes with --engine opensearch");
    }
    return cluster
        ? new EngineChoice(
            Optional.ofNullable(url),
            prefix,
            shards,
            replicas,
            Optional.ofNullable(authorization),
            Optional.ofNullable(authorities),
            Duration.ofSeconds(timeout))
        : EngineChoice.EMBEDDED;
  }
}
