package org.onrecord.serve;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the server stands in its network.
 *
 * @param host the address to bind; loopback unless the operator says otherwise
 * @param port the port; 0 for any free one
 * @param publicUrl how the world reaches it, such as {@code https://onrecord.example}; null for
 *     {@code http://host:port}
 * @param trustedProxies networks such as {@code 10.0.0.0/8} whose forwarded headers count; empty
 *     for none
 * @param corsOrigin the one origin whose scripts may read answers; null for none
 * @param webFolder the static files; null for those inside the program
 * @param clock what today is
 */
public record ServerConfig(
    String host,
    int port,
    @Nullable String publicUrl,
    List<String> trustedProxies,
    @Nullable String corsOrigin,
    @Nullable Path webFolder,
    Clock clock) {

  public ServerConfig {
    trustedProxies = List.copyOf(trustedProxies);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
    }
  }

  /** On this machine only, with the pages that the program carries. */
  public static ServerConfig local(int port, Clock clock) {
    return new ServerConfig("127.0.0.1", port, null, List.of(), null, null, clock);
  }
}
