package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Findings;

/** Many clients, slow clients, and commits in between. */
class LoadTest {

  private static final List<String> QUERIES =
      List.of("adoption", "budget OR housing", "\"the council\"", "cas*", "", "plan -good");

  @Test
  void answersEveryRequestWhileTheIndexChanges() throws Exception {
    assertEquals(Map.of(200, 50 * 20), whileCommitting(50, 20));
  }

  @Test
  @Tag("deep")
  void answersEveryRequestWhileTheIndexChangesForLong() throws Exception {
    assertEquals(Map.of(200, 50 * 5_000), whileCommitting(50, 5_000));
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

  @Test
  @Tag("deep")
  void shedsWhatIsTooMuchAndComesBack() throws Exception {
    var statuses = new ConcurrentHashMap<Integer, Integer>();
    try (RunningServer server = RunningServer.over(RandomShelf.documents(12, 3_000));
        HttpClient client = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      List<Future<Boolean>> clients = new ArrayList<>();
      for (int c = 0; c < 500; c++) {
        int number = c;
        clients.add(
            threads.submit(() -> {
              while (System.nanoTime() < end) {
                String q = RunningServer.q(QUERIES.get(number % 6));
                URI address = URI.create(server.address("/api/search?size=100&kind=any&q=" + q));
                int status =
                    client
                        .send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.discarding())
                        .statusCode();
                statuses.merge(status, 1, Integer::sum);
              }
              return true;
            }));
      }
      for (Future<Boolean> each : clients) {
        assertTrue(each.get());
      }
      assertEquals(200, server.get("/api/search?q=adoption").statusCode());
      statuses.remove(200);
      statuses.remove(503);
      assertEquals(Map.of(), statuses);
    }
  }

  @Test
  @Tag("deep")
  void answersAFreshClientWhileThreeHundredSlowOnesHang() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try (RunningServer server = RunningServer.over(Shelf.documents())) {
      for (int i = 0; i < 300; i++) {
        var socket = new Socket();
        socket.connect(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()), 5_000);
        slow.add(socket);
        String begun =
            switch (i % 3) {
              case 0 -> "";
              case 1 -> "GET /api/search HTTP/1.1\r\nHost: a\r\n";
              default -> "GET /api/search HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx";
            };
        socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
      }
      for (int i = 0; i < 50; i++) {
        assertEquals(200, server.get("/api/search?q=adoption").statusCode());
      }
      // the idle ones are shown out
      slow.getFirst().setSoTimeout(20_000);
      assertEquals(-1, read(slow.getFirst()));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static int read(Socket socket) throws IOException {
    try {
      return socket.getInputStream().read();
    } catch (SocketTimeoutException e) {
      return -2;
    }
  }
}
