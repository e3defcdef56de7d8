package org.onrecord.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Which engine a command works with.
 *
 * @param urls addresses of a cluster's nodes, separated by commas; empty for the engine inside the
 *     program
 * @param prefix what the cluster's indices begin with
 * @param shards primary shards of a new index on the cluster
 * @param replicas copies of each shard
 * @param authorization a file whose one line is the Authorization header's value, or a name and a
 *     password with a colon between them
 * @param authorities a PEM file with the certificates of who vouches for https addresses
 * @param timeout of one request
 */
public record EngineChoice(
    Optional<String> urls,
    String prefix,
    int shards,
    int replicas,
    Optional<Path> authorization,
    Optional<Path> authorities,
    Duration timeout) {

  /** The engine inside the program. */
  public static final EngineChoice EMBEDDED =
      new EngineChoice(
          Optional.empty(),
          "onrecord",
          1,
          0,
          Optional.empty(),
          Optional.empty(),
          Duration.ofSeconds(30));
}
