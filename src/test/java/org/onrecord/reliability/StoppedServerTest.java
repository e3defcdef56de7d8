package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
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

/**
 * R11: a server process is asked to end while 50 clients ask; it ends, and no answer is cut, unless
 * the machine is so busy with other things that the grace for answers under way is over before.
 */
class StoppedServerTest {

  private static final int CLIENTS = 50;

  /** What answers under way have to end in. */
  private static final long GRACE = TimeUnit.SECONDS.toNanos(4);

  /** Whatever the machine does, a server that has not ended by then never will. */
  private static final int HANGS_SECONDS = 120;

  @TempDir private Path folder;

  @Test
  void cutsNoAnswerWhenItIsStoppedFiveTimes() throws Exception {
    stopped(5);
  }

  @Test
  @Tag("deep")
  void cutsNoAnswerWhenItIsStoppedFiftyTimes() throws Exception {
    stopped(Deep.of("stops", 50));
  }

  private void stopped(int times) throws Exception {
    Path index = folder.resolve("index");
    Bench.add(index, Bench.news(folder.resolve("news"), 60, 4));
    long slowest = 0;
    int cut = 0;
    for (int i = 0; i < times; i++) {
      Program.Server server = Program.serve(index);
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        var answered = new AtomicInteger();
        var cutHere = new AtomicInteger();
        List<Future<Boolean>> clients = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
          clients.add(
              threads.submit(() -> {
                while (isAnswered(server.port(), cutHere)) {
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
        assertTrue(
            server.process().waitFor(HANGS_SECONDS, TimeUnit.SECONDS), "stop " + i + " hangs");
        long took = System.nanoTime() - asked;
        slowest = Math.max(slowest, took);
        assertEquals(143, server.process().exitValue());
        for (Future<Boolean> each : clients) {
          assertTrue(each.get());
        }
        assertTrue(answered.get() >= 2 * CLIENTS, "only " + answered + " answers");
        assertTrue(cutHere.get() == 0 || took > GRACE, cutHere + " cut, after " + took + " ns");
        cut += cutHere.get();
      } finally {
        server.process().destroyForcibly();
      }
      Store.open(index).close();
    }
    String ms = TimeUnit.NANOSECONDS.toMillis(slowest) + " ms";
    Deep.measured("R11", times + " stops, the slowest took " + ms + ", answers cut " + cut);
  }

  /** One whole answer; false where the server takes no more. */
  private static boolean isAnswered(int port, AtomicInteger cut) {
    var bytes = new ByteArrayOutputStream();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      socket
          .getOutputStream()
          .write(
              "GET /api/search?q=council&kind=any&size=100 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().transferTo(bytes);
    } catch (IOException e) {
      // refused or reset: what came before tells whether an answer was cut
    }
    String all = bytes.toString(StandardCharsets.ISO_8859_1);
    if (all.isEmpty()) {
      return false;
    }
    int body = all.indexOf("\r\n\r\n") + 4;
    if (body < 4 || length(all.substring(0, body)) != all.length() - body) {
      cut.incrementAndGet();
      return false;
    }
    assertTrue(all.startsWith("HTTP/1.1 200") || all.startsWith("HTTP/1.1 503"), all);
    return true;
  }

  private static int length(String head) {
    return Integer.parseInt(head.replaceFirst("(?is).*content-length: (\\d+).*", "$1"));
  }
}
