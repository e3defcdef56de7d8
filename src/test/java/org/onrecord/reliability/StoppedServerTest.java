package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Store;

/** R11: a server process is asked to end while 50 clients ask; no answer is cut, and it ends. */
class StoppedServerTest {

  private static final int CLIENTS = 50;

  @TempDir private Path folder;

  @Test
  void cutsNoAnswerWhenItIsStoppedFiveTimes() throws Exception {
    stopped(5, 120);
  }

  @Test
  @Tag("deep")
  void cutsNoAnswerWhenItIsStoppedFiftyTimes() throws Exception {
    stopped(Deep.of("stops", 50), 6);
  }

  private void stopped(int times, int seconds) throws Exception {
    Path index = folder.resolve("index");
    Bench.add(index, Bench.news(folder.resolve("news"), 60, 4));
    long slowest = 0;
    for (int i = 0; i < times; i++) {
      Program.Server server = Program.serve(index);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var answered = new AtomicInteger();
        List<Future<Boolean>> clients = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
          clients.add(
              threads.submit(() -> {
                while (isAnswered(server.port())) {
                  answered.incrementAndGet();
                }
                return true;
              }));
        }
        while (answered.get() < 2 * CLIENTS && !clients.stream().allMatch(Future::isDone)) {
          Thread.sleep(10);
        }
        long asked = System.nanoTime();
        server.process().destroy();
        assertTrue(server.process().waitFor(seconds, TimeUnit.SECONDS), "stop " + i + " hangs");
        slowest = Math.max(slowest, System.nanoTime() - asked);
        assertEquals(143, server.process().exitValue());
        for (Future<Boolean> each : clients) {
          assertTrue(each.get());
        }
        assertTrue(answered.get() >= 2 * CLIENTS, "only " + answered + " answers");
      } finally {
        server.process().destroyForcibly();
      }
      Store.open(index).close();
    }
    String ms = TimeUnit.NANOSECONDS.toMillis(slowest) + " ms";
    Deep.measured("R11", times + " stops, the slowest took " + ms);
  }

  /** One whole answer; false where the server takes no more. */
  private static boolean isAnswered(int port) {
    String all;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write(
              "GET /api/search?q=council&kind=any&size=100 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      all = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return false;
    }
    if (all.isEmpty()) {
      return false;
    }
    int body = all.indexOf("\r\n\r\n") + 4;
    assertTrue(body > 3, "an answer broken in its head");
    assertTrue(all.startsWith("HTTP/1.1 200") || all.startsWith("HTTP/1.1 503"), all);
    String length = all.substring(0, body).replaceFirst("(?is).*content-length: (\\d+).*", "$1");
    assertEquals(Integer.parseInt(length), all.length() - body, "a cut answer");
    return true;
  }
}
