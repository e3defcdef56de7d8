package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.onrecord.model.Metadata;
import org.onrecord.read.SourceFile;

/**
 * Fetches addresses that were handed in. Every hop of a redirect is held to {@link AddressRule}
 * before a connection is made; the look-up of a name that was checked is the one that the
 * connection uses, since the JDK keeps it for 30 seconds.
 */
final class WebSources {

  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_HOPS = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "text/html", ".html",
          "application/xhtml+xml", ".html",
          "application/pdf", ".pdf",
          "text/plain", ".txt",
          "text/markdown", ".md",
          "application/rtf", ".rtf");

  private final boolean allowPrivate;
  private final AddressRule rule;

  /** A fetched page, and that its address is where it was published. */
  record Page(SourceFile file, Metadata said) {}

  WebSources(boolean allowPrivate) {
    this(allowPrivate, InetAddress::getAllByName);
  }

  WebSources(boolean allowPrivate, AddressRule.Names names) {
    this.allowPrivate = allowPrivate;
    this.rule = new AddressRule(names);
  }

  /**
   * What stands at an address.
   *
   * @throws IOException saying why it cannot or may not be had
   */
  Page fetch(URI address) throws IOException {
    // one client for one fetch: adds are rare and long, and it is closed with its threads
    try (HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(PATIENCE)
            .build()) {
      URI now = address;
      for (int hop = 0; hop <= MOST_HOPS; hop++) {
        rule.check(now, allowPrivate);
        HttpResponse<InputStream> response = get(client, now);
        try (InputStream body = response.body()) {
          if (!isRedirect(response.statusCode())) {
            return page(address, now, response, body);
          }
          now = target(now, response);
        }
      }
      throw new IOException(address + ": more than " + MOST_HOPS + " redirects");
    }
  }

  private static HttpResponse<InputStream> get(HttpClient client, URI address) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).header("User-Agent", "onrecord").build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(address + ": interrupted", e);
    }
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static URI target(URI from, HttpResponse<?> response) throws IOException {
    String location =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IOException(from + ": redirects nowhere"));
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new IOException(from + ": redirects to no address: " + location, e);
    }
  }

  private static Page page(URI asked, URI last, HttpResponse<?> response, InputStream body)
      throws IOException {
    if (response.statusCode() != 200) {
      throw new IOException(asked + ": answered " + response.statusCode());
    }
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException(asked + ": larger than 64 MB");
    }
    String type =
        response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "").strip();
    Metadata said =
        new Metadata(
            null, asked.toString(), null, null, null, null, java.util.List.of(), null, null);
    return new Page(new SourceFile(asked.toString(), name(last, type), bytes), said);
  }

  private static String name(URI address, String type) {
    String path = address.getPath() == null ? "" : address.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    String name = last.isEmpty() ? "index" : last;
    String extension = EXTENSIONS.getOrDefault(type.toLowerCase(Locale.ROOT), "");
    return name.toLowerCase(Locale.ROOT).endsWith(extension) ? name : name + extension;
  }
}
