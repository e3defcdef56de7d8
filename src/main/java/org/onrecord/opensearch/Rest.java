package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Requests to a cluster: over the JDK's own client, because six calls do not need a library of two
 * hundred classes with a second JSON mapping. A node that is down, or says that it is busy, is
 * tried again after a pause, and the next node in the meantime. Safe for use by many threads.
 */
final class Rest implements AutoCloseable {

  /** Tries of one request, over all hosts; the last pause is about three seconds. */
  private static final int TRIES = 6;

  /** Busy, or a proxy that lost its node: worth another try. */
  private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final AtomicInteger turn = new AtomicInteger();

  Rest(Connection connection) {
    this.connection = connection;
  }

  /** What the cluster said. */
  record Answer(int status, JsonNode body) {}

  /**
   * Sends a request, and tries again where that may help.
   *
   * @throws IOException if no host answers, or the cluster refuses; the message names both
   */
  JsonNode send(String method, String path, byte @Nullable [] body) throws IOException {
    Answer answer = ask(method, path, body);
    if (answer.status() >= 300) {
      throw new IOException(
          "the engine refused "
              + method
              + " "
              + path
              + ": "
              + answer.status()
              + " "
              + reason(answer));
    }
    return answer.body();
  }

  /** As {@link #send}, but a refusal such as 404 is an answer too. */
  Answer ask(String method, String path, byte @Nullable [] body) throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      URI host = host();
      try {
        HttpResponse<byte[]> response =
            client.send(request(host, method, path, body), BodyHandlers.ofByteArray());
        if (!PASSING.contains(response.statusCode())) {
          return new Answer(response.statusCode(), JSON.readTree(response.body()));
        }
        last = new IOException(host + " answered " + response.statusCode() + " to " + path);
      } catch (IOException e) {
        last = new IOException("no answer from " + host + ": " + e, e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw (InterruptedIOException) new InterruptedIOException("stopped").initCause(e);
      }
      pause(attempt);
    }
    throw new IOException("the engine cannot be reached after " + TRIES + " tries", last);
  }

  private URI host() {
    int n = Math.floorMod(turn.getAndIncrement(), connection.hosts().size());
    return connection.hosts().get(n);
  }

  private HttpRequest request(URI host, String method, String path, byte @Nullable [] body) {
    String base = host.toString().replaceAll("/+$", "");
    var request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(connection.timeout())
            .header(
                "Content-Type",
                path.contains("_bulk") ? "application/x-ndjson" : "application/json")
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (connection.authorization() != null) {
      request.header("Authorization", connection.authorization());
    }
    return request.build();
  }

  /** Pauses 50, 100, 200 … milliseconds; with several hosts the first retries are at once. */
  private void pause(int attempt) throws IOException {
    int round = attempt - connection.hosts().size() + 1;
    if (round < 0) {
      return;
    }
    try {
      Thread.sleep(Math.min(3_000, 50L << Math.min(round, 6)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (InterruptedIOException) new InterruptedIOException("stopped").initCause(e);
    }
  }

  private static String reason(Answer answer) {
    JsonNode error = answer.body().path("error");
    JsonNode cause = error.path("root_cause").path(0).path("reason");
    String text = cause.isMissingNode() ? error.toString() : cause.asText();
    return text.length() > 400 ? text.substring(0, 400) + "…" : text;
  }

  @Override
  public void close() {
    client.close();
  }
}
