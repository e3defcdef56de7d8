package org.onrecord.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a cluster is and how to talk to it.
 *
 * @param hosts one or more nodes; a node that does not answer is passed over for the next
 * @param authorization the header's whole value, such as {@code Basic …} or {@code ApiKey …}; null
 *     where the cluster asks for none
 * @param authorities a PEM file of the certificates by which https hosts are known; null for the
 *     JDK's own list
 * @param timeout of one request
 */
public record Connection(
    List<URI> hosts, @Nullable String authorization, @Nullable Path authorities, Duration timeout) {

  public Connection {
    hosts = List.copyOf(hosts);
    if (hosts.isEmpty()) {
      throw new IllegalArgumentException("an engine's address is missing: --engine-url http://…");
    }
    for (URI host : hosts) {
      if (host.getHost() == null || !Set.of("http", "https").contains(host.getScheme())) {
        throw new IllegalArgumentException("not an engine's address: " + host);
      }
      if (host.getUserInfo() != null) {
        throw new IllegalArgumentException(
            "a password in an address shows in every list of processes: --engine-authorization");
      }
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("a request's time must be positive, not " + timeout);
    }
  }

  /** The nodes of a comma-separated list of addresses, without credentials; half a minute. */
  public static Connection of(String urls) {
    List<URI> hosts =
        Arrays.stream(urls.split(",", 0))
            .map(String::strip)
            .filter(u -> !u.isEmpty())
            .map(Connection::address)
            .toList();
    return new Connection(hosts, null, null, Duration.ofSeconds(30));
  }

  private static URI address(String url) {
    try {
      return URI.create(url.replaceAll("/+$", ""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not an engine's address: " + url, e);
    }
  }

  public Connection withAuthorization(String authorization) {
    return new Connection(hosts, authorization, authorities, timeout);
  }

  public Connection withAuthorities(Path authorities) {
    return new Connection(hosts, authorization, authorities, timeout);
  }

  public Connection withTimeout(Duration timeout) {
    return new Connection(hosts, authorization, authorities, timeout);
  }
}
