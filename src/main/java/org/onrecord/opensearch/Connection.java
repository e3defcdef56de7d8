package org.onrecord.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a cluster is and how to talk to it.
 *
 * @param hosts one or more nodes; a node that does not answer is passed over for the next
 * @param authorization the header's whole value, such as {@code Basic …} or {@code ApiKey …}; null
 *     where the cluster asks for none
 * @param prefix the indices' names begin with it
 * @param shards primary shards of a new index
 * @param replicas copies of each shard
 * @param timeout of one request
 */
public record Connection(
    List<URI> hosts,
    @Nullable String authorization,
    String prefix,
    int shards,
    int replicas,
    Duration timeout) {

  public Connection {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("an engine's address is missing: --engine-url http://…");
    }
    for (URI host : hosts) {
      if (host.getHost() == null || !List.of("http", "https").contains(host.getScheme())) {
        throw new IllegalArgumentException("not an engine's address: " + host);
      }
    }
    if (shards < 1 || replicas < 0) {
      throw new IllegalArgumentException(shards + " shards with " + replicas + " replicas");
    }
  }

  /** One shard without replicas on the nodes of a comma-separated list of addresses. */
  public static Connection of(String urls) {
    List<URI> hosts =
        java.util.Arrays.stream(urls.split(","))
            .map(String::strip)
            .filter(u -> !u.isEmpty())
            .map(URI::create)
            .toList();
    return new Connection(hosts, null, "onrecord", 1, 0, Duration.ofSeconds(30));
  }

  public Connection withShards(int shards, int replicas) {
    return new Connection(hosts, authorization, prefix, shards, replicas, timeout);
  }

  public Connection withPrefix(String prefix) {
    return new Connection(hosts, authorization, prefix, shards, replicas, timeout);
  }

  public Connection withAuthorization(String authorization) {
    return new Connection(hosts, authorization, prefix, shards, replicas, timeout);
  }

  /** The index of records. */
  String records() {
    return prefix + "-records";
  }

  /** The index of whole documents and of the last commit's stamp. */
  String documents() {
    return prefix + "-documents";
  }
}
