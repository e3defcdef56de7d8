package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which engine a command works with.
 *
 * @param urls addresses of a cluster's nodes, separated by commas; empty for the engine inside the
 *     program
 * @param prefix what the cluster's indices begin with
 * @param shards primary shards of a new index on the cluster
 * @param replicas copies of each shard
 * @param authorization a file whose one line is the Authorization header's value
 */
public record EngineChoice(
    Optional<String> urls, String prefix, int shards, int replicas, Optional<Path> authorization) {

  /** The engine inside the program. */
  public static final EngineChoice EMBEDDED =
      new EngineChoice(Optional.empty(), "onrecord", 1, 0, Optional.empty());
}
