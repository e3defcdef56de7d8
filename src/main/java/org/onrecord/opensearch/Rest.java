package org.onrecord.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.EngineUnreachableException;

/**
 * Requests to a cluster: over the JDK's own client, because a dozen calls do not need a library of
 * two hundred classes with a second JSON mapping. A node that is down, or says that it is busy, is
 * tried again after a pause, and the next node in the meantime. Safe for use by many threads.
 */
final class Rest implements AutoCloseable {

  /** How long a writer goes on trying: longer than a cluster takes to elect a new manager. */
  private static final Duration WRITER = Duration.ofSeconds(60);

  /** How long a reader is kept waiting for a cluster in trouble, and for one answer of it. */
  private static final Duration READER = Duration.ofSeconds(5);

  /** Busy, or a proxy that lost its node: worth another try. */
  static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Connection connection;
  private final HttpClient client;
  private final Hosts hosts;
  private final Duration patience;

  private Rest(Connection connection, HttpClient client, Hosts hosts, Duration patience) {
    this.connection = connection;
    this.client = client;
    this.hosts = hosts;
    this.patience = patience;
  }

  /**
   * A client with a writer's patience.
   *
   * @throws IOException if the file of authorities cannot be used
   */
  static Rest of(Connection connection) throws IOException {
    var client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5));
    if (connection.authorities() != null) {
      client.sslContext(Trust.in(connection.authorities()));
    }
    return new Rest(connection, client.build(), new Hosts(connection.hosts()), WRITER);
  }

  /** The same client for what somebody is waiting for. */
  Rest hurried() {
    return new Rest(connection, client, hosts, READER);
  }

  /** What the cluster said. */
  record Answer(int status, JsonNode body) {
    boolean isDone() {
      return status < 300;
    }

    /** Why it refused, as far as it says so. */
    String reason() {
      JsonNode error = body.path("error");
      JsonNode cause = error.path("root_cause").path(0).path("reason");
      String text = cause.isMissingNode() ? error.toString() : cause.asText();
      return status + " " + (text.length() > 400 ? text.substring(0, 400) + "…" : text);
    }
  }

  /**
   * Sends a request, and tries again where that may help.
   *
   * @throws IOException if no host answers, or the cluster refuses; the message names both
   */
  JsonNode send(String method, String path, byte @Nullable [] body) throws IOException {
    Answer answer = ask(method, path, body);
    if (!answer.isDone()) {
      throw new IOException("the cluster refused " + method + " " + path + ": " + answer.reason());
    }
    return answer.body();
  }

  /**
   * As {@link #send}, but a refusal such as 404 is an answer too.
   *
   * @throws IOException if no host answers, or none accepts who asks
   */
  Answer ask(String method, String path, byte @Nullable [] body) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    IOException last;
    int attempt = 0;
    do {
      URI host = hosts.next();
      try {
        HttpResponse<byte[]> response =
            client.send(request(host, method, path, body), BodyHandlers.ofByteArray());
        hosts.answered(host);
        if (!PASSING.contains(response.statusCode())) {
          return answer(host, response);
        }
        last = new IOException(host + " answered " + response.statusCode() + " to " + path);
      } catch (RefusedException e) {
        throw e;
      } catch (IOException e) {
        hosts.failed(host);
        last = new IOException(unreachable(host, e), e);
        if (e instanceof SSLException && attempt + 1 >= hosts.count()) {
          throw last; // who is not believed now is not believed after a pause
        }
      } catch (InterruptedException e) {
        throw stopped(e);
      }
      pause(++attempt);
    } while (System.nanoTime() < end);
    throw new EngineUnreachableException(
        "the cluster cannot be reached, tried " + attempt + " times: " + last.getMessage(), last);
  }

  /** The cluster, or a proxy before it, does not let us in: no try will change that. */
  private static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1;

    RefusedException(String message) {
      super(message);
    }
  }

  private static Answer answer(URI host, HttpResponse<byte[]> response) throws IOException {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      throw new RefusedException(
          host + " does not let us in (" + status + "): see --engine-authorization");
    }
    if (response.body().length == 0) {
      return new Answer(status, JSON.missingNode());
    }
    try {
      return new Answer(status, JSON.readTree(response.body()));
    } catch (JsonProcessingException e) {
      throw new RefusedException(
          host + " answered " + status + " with what is not JSON: is this an OpenSearch node?");
    }
  }

  private static String unreachable(URI host, IOException e) {
    return e instanceof SSLException
        ? host + " is not trusted: " + e.getMessage() + "; see --engine-ca"
        : "no answer from " + host + ": " + e;
  }

  private HttpRequest request(URI host, String method, String path, byte @Nullable [] body) {
    Duration most = connection.timeout().compareTo(patience) < 0 ? connection.timeout() : patience;
    var request =
        HttpRequest.newBuilder(URI.create(host + path))
            .timeout(most)
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
  void pause(int attempt) throws IOException {
    int round = attempt - hosts.count();
    if (round < 0) {
      return;
    }
    try {
      Thread.sleep(Math.min(2_000, 50L << Math.min(round, 6)));
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  private static InterruptedIOException stopped(InterruptedException e) {
    Thread.currentThread().interrupt();
    var stopped = new InterruptedIOException("stopped");
    stopped.initCause(e);
    return stopped;
  }

  @Override
  public void close() {
    client.close();
  }
}
