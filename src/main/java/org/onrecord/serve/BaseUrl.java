package org.onrecord.serve;

import io.javalin.http.Context;
import java.util.List;
import org.eclipse.jetty.util.InetAddressSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the world reaches the server: what the operator said, else what a trusted proxy forwards,
 * else the bound address. Never the Host header, which anybody can make up.
 */
final class BaseUrl {

  private final @Nullable String configured;
  private final InetAddressSet proxies = new InetAddressSet();
  private volatile String bound = "http://127.0.0.1";

  /**
   * @throws IllegalArgumentException if a proxy's network is not one
   */
  BaseUrl(ServerConfig config) {
    String url = config.publicUrl();
    this.configured = url == null ? null : url.replaceFirst("/+$", "");
    proxies.addAll(List.copyOf(config.trustedProxies()));
  }

  void bound(String host, int port) {
    bound = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  String of(Context context) {
    if (configured != null) {
      return configured;
    }
    String host = context.header("X-Forwarded-Host");
    if (host != null && host.matches("[A-Za-z0-9.:-]{1,255}") && isTrusted(context)) {
      return ("https".equals(context.header("X-Forwarded-Proto")) ? "https://" : "http://") + host;
    }
    return bound;
  }

  private boolean isTrusted(Context context) {
    try {
      // a numeric address: nothing is looked up
      return proxies.test(java.net.InetAddress.getByName(context.req().getRemoteAddr()));
    } catch (java.net.UnknownHostException e) {
      return false;
    }
  }
}
