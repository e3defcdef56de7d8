package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Findings;

/** Many clients, and commits in between. */
class LoadTest {

  private static final List<String> QUERIES =
      List.of("adoption", "budget OR housing", "\"the council\"", "cas*", "", "plan -good");

  @Test
  void answersEveryRequestWhileTheIndexChanges() throws Exception {
    assertEquals(Map.of(200, 50 * 20), whileCommitting(50, 20));
  }

  /** Statuses of so many clients' requests, with a commit after each further document. */
  private static Map<Integer, Integer> whileCommitting(int clients, int requests) throws Exception {
    List<Findings> more = RandomShelf.documents(11, 2_000);
    var done = new AtomicBoolean();
    try (RunningServer server = RunningServer.over(RandomShelf.documents(10, 300));
        HttpClient client = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> writing =
          threads.submit(() -> {
            int commits = 0;
            while (!done.get()) {
              server.engine().put(more.get(commits % more.size()));
              server.engine().commit(Integer.toString(commits++));
              Thread.sleep(50);
            }
            return commits;
          });
      List<Future<Map<Integer, Integer>>> asking = new ArrayList<>();
      for (int c = 0; c < clients; c++) {
        int number = c;
        asking.add(threads.submit(() -> ask(client, server, number, requests)));
      }
      var all = new TreeMap<Integer, Integer>();
      for (Future<Map<Integer, Integer>> each : asking) {
        each.get().forEach((status, count) -> all.merge(status, count, Integer::sum));
      }
      done.set(true);
      assertTrue(writing.get() > 0);
      return all;
    }
  }

  private static Map<Integer, Integer> ask(
      HttpClient client, RunningServer server, int number, int requests) throws Exception {
    var statuses = new TreeMap<Integer, Integer>();
    for (int i = 0; i < requests; i++) {
      statuses.merge(status(client, server, QUERIES.get((number + i) % 6)), 1, Integer::sum);
    }
    return statuses;
  }

  private static int status(HttpClient client, RunningServer server, String query)
      throws IOException, InterruptedException {
    URI address = URI.create(server.address("/api/search?kind=any&q=" + RunningServer.q(query)));
    var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build();
    // a second try is what Retry-After asks for
    for (int tries = 0; ; tries++) {
      int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status != 503 || tries == 20) {
        return status;
      }
      Thread.sleep(1_000);
    }
  }
}
