package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * R12, R13 and R14 on a server process with 256 MB of heap, which ends where that is too little:
 * clients while an add commits, more clients than it can serve, clients that never finish asking.
 */
class LoadedServerTest {

  /** Heap, code, threads and buffers: 256 MB of heap and as much again. */
  private static final long MOST_MEMORY = 512;

  /** What two commits and the one under way may hold of files that a merge took away since. */
  private static final long MOST_DELETED = 200;

  @TempDir private Path folder;

  @Test
  void answersFiftyClientsWhileAnAddCommits() throws Exception {
    whileAdding(20, "R12");
  }

  @Test
  @Tag("deep")
  void answersFiftyClientsWhileAnAddCommitsForHalfAnHour() throws Exception {
    whileAdding(60 * Deep.of("minutes", 30), "R12 deep");
  }

  private void whileAdding(int seconds, String row) throws Exception {
    Path index = folder.resolve("index");
    Bench.add(index, Bench.news(folder.resolve("news"), 100, 5));
    Program.Server server = Program.serve(index);
    Map<Integer, Integer> statuses;
    List<Footprint> prints = new ArrayList<>();
    int adds = 0;
    try (var crowd = new Crowd(server.port(), 50)) {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
      while (adds < 2 || System.nanoTime() < end) {
        long next = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        Path more = folder.resolve("more" + adds);
        Bench.news(more, 5, 1_000 + adds);
        Process add = Program.start(List.of("add", more.toString(), "--index", index.toString()));
        add.getErrorStream().transferTo(OutputStream.nullOutputStream());
        assertEquals(0, add.waitFor());
        adds++;
        Footprint.of(server.process()).ifPresent(prints::add);
        TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
      }
      statuses = crowd.statuses();
    } finally {
      Footprint.of(server.process()).ifPresent(prints::add);
      server.process().destroy();
    }
    Deep.measured(
        row,
        seconds
            + " s, "
            + adds
            + " adds, statuses "
            + statuses
            + ", one after the other: "
            + spread(prints));
    assertEquals(143, server.process().waitFor());
    assertTrue(statuses.getOrDefault(200, 0) > 0, statuses.toString());
    assertOnlyAnsweredOrShed(statuses);
    for (Footprint each : prints) {
      assertTrue(each.memory() < MOST_MEMORY, each.toString());
      assertTrue(each.deleted() < MOST_DELETED, each.toString());
      // a connection for each client, and what a server holds anyway
      assertTrue(each.open() < 400, each.toString());
    }
  }

  /** Seven at most, evenly spread from the first to the last, to see whether they grow. */
  private static List<Footprint> spread(List<Footprint> prints) {
    int last = prints.size() - 1;
    return IntStream.rangeClosed(0, 6)
        .map(i -> last * i / 6)
        .distinct()
        .filter(i -> i >= 0)
        .mapToObj(prints::get)
        .toList();
  }

  /** 503 is what is promised where there is too much to do; nothing else may be wrong. */
  private static void assertOnlyAnsweredOrShed(Map<Integer, Integer> statuses) {
    var others = new TreeMap<>(statuses);
    others.remove(200);
    others.remove(503);
    assertEquals(Map.of(), others);
  }

  @Test
  @Tag("deep")
  void shedsWhatIsTooMuchAndComesBack() throws Exception {
    int seconds = Deep.of("crowd", 60);
    Path index = folder.resolve("index");
    Bench.add(index, Bench.news(folder.resolve("news"), 1_000, 6));
    Program.Server server = Program.serve(index);
    try {
      Map<Integer, Integer> statuses;
      try (var crowd = new Crowd(server.port(), 500)) {
        TimeUnit.SECONDS.sleep(seconds);
        statuses = crowd.statuses();
      }
      long ended = System.nanoTime();
      int status = 503;
      try (HttpClient client = HttpClient.newHttpClient()) {
        for (int tries = 0; status == 503 && tries < 1_000; tries++) {
          status = Crowd.status(client, server.port(), "council");
        }
      }
      long back = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - ended);
      String footprint = Footprint.of(server.process()).toString();
      Deep.measured(
          "R13", seconds + " s, statuses " + statuses + ", back in " + back + " ms, " + footprint);
      assertEquals(200, status);
      assertOnlyAnsweredOrShed(statuses);
      assertTrue(server.process().isAlive());
    } finally {
      server.process().destroyForcibly();
    }
  }

  @Test
  @Tag("deep")
  void answersAFreshClientWhileThreeHundredSlowOnesHang() throws Exception {
    Path index = folder.resolve("index");
    Bench.add(index, Bench.news(folder.resolve("news"), 100, 7));
    Program.Server server = Program.serve(index);
    List<Socket> slow = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (int i = 0; i < 300; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
        slow.add(socket);
        say(socket, begun(i % 3));
      }
      long longest = 0;
      int asked = 0;
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Deep.of("slow", 30));
      while (asked < 50 || System.nanoTime() < end) {
        long start = System.nanoTime();
        assertEquals(200, Crowd.status(client, server.port(), "council"));
        longest = Math.max(longest, System.nanoTime() - start);
        asked++;
        drip(slow);
        TimeUnit.MILLISECONDS.sleep(200);
      }
      slow.getFirst().setSoTimeout(60_000);
      boolean shownOut = isEnded(slow.getFirst());
      Deep.measured(
          "R14",
          asked
              + " fresh clients, the slowest answer "
              + TimeUnit.NANOSECONDS.toMillis(longest)
              + " ms, "
              + Footprint.of(server.process()));
      assertTrue(shownOut, "a client that says nothing stays for ever");
      assertTrue(server.process().isAlive());
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
      server.process().destroyForcibly();
    }
  }

  /** Nothing, a head without its end, or a body without its end. */
  private static String begun(int how) {
    return switch (how) {
      case 0 -> "";
      case 1 -> "GET /api/search HTTP/1.1\r\nHost: a\r\nX-Slow: ";
      default -> "GET /api/search HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\nx";
    };
  }

  private static void say(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  /** A byte more of each head and body that still stands open. */
  private static void drip(List<Socket> slow) {
    for (int i = 0; i < slow.size(); i++) {
      try {
        if (i % 3 > 0) {
          say(slow.get(i), "x");
        }
      } catch (IOException e) {
        // the server had enough of it: as it may
      }
    }
  }

  private static boolean isEnded(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (SocketTimeoutException e) {
      return false;
    } catch (IOException e) {
      return true;
    }
  }
}
