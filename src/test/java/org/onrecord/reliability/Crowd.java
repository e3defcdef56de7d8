package org.onrecord.reliability;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Clients that ask a server one thing after another until they are told to stop. */
final class Crowd implements AutoCloseable {

  private static final List<String> QUERIES =
      List.of("council", "pool OR bins", "\"school places\"", "comp*", "", "plan -potholes");

  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<Map<Integer, Integer>>> asking = new ArrayList<>();
  private final AtomicBoolean done = new AtomicBoolean();
  private final int port;

  /** So many clients, who begin at once. */
  Crowd(int port, int clients) {
    this.port = port;
    for (int i = 0; i < clients; i++) {
      String query = QUERIES.get(i % QUERIES.size());
      asking.add(threads.submit(() -> ask(query)));
    }
  }

  private Map<Integer, Integer> ask(String query) throws IOException, InterruptedException {
    var statuses = new TreeMap<Integer, Integer>();
    while (!done.get()) {
      statuses.merge(status(client, port, query), 1, Integer::sum);
    }
    return statuses;
  }

  /** The status of one search for 100 records of any kind. */
  static int status(HttpClient client, int port, String query)
      throws IOException, InterruptedException {
    String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
    URI address = URI.create("http://127.0.0.1:" + port + "/api/search?size=100&kind=any&q=" + q);
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(2)).build();
    for (int tries = 0; ; tries++) {
      try {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      } catch (IOException e) {
        // closed for having been idle, in the moment of being used again: as every client would
        if (tries == 3 || !String.valueOf(e.getMessage()).contains("received no bytes")) {
          throw e;
        }
      }
    }
  }

  /**
   * Ends it.
   *
   * @return how often each status was answered
   * @throws java.util.concurrent.ExecutionException if a client got no answer
   */
  Map<Integer, Integer> statuses() throws Exception {
    done.set(true);
    var all = new TreeMap<Integer, Integer>();
    for (Future<Map<Integer, Integer>> each : asking) {
      each.get().forEach((status, count) -> all.merge(status, count, Integer::sum));
    }
    return all;
  }

  @Override
  public void close() {
    done.set(true);
    threads.shutdownNow();
    threads.close();
    client.close();
  }
}
