package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Findings;
import org.onrecord.model.SourceClass;

class StoppingTest {

  private static final int CLIENTS = 50;

  private static final String LARGE_ANSWER =
      String.join(
          "\r\n",
          "GET /api/search?q=adoption&kind=any&size=100 HTTP/1.1",
          "Host: a",
          "Connection: close",
          "",
          "");

  /** A connection taken in the very moment of stopping gets no answer at all, in milliseconds. */
  private static final int PATIENCE = 5_000;

  @Test
  void cutsNoAnswerThatItBegan() throws Exception {
    try (RunningServer server = RunningServer.over(RandomShelf.documents(5, 200));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answered = new AtomicInteger();
      List<Future<Boolean>> clients = new ArrayList<>();
      Callable<Boolean> client =
          () -> {
            while (askedOnce(server.port())) {
              answered.incrementAndGet();
            }
            return true;
          };
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(threads.submit(client));
      }
      while (answered.get() < 2 * CLIENTS && !clients.stream().allMatch(Future::isDone)) {
        Thread.sleep(10);
      }
      long asked = System.nanoTime();
      server.stop();
      // on a machine that is busy with other things the grace may be over before an answer is
      boolean grace = System.nanoTime() - asked < SearchServer.STOP_MILLIS * 1_000_000;
      for (Future<Boolean> each : clients) {
        assertTrue(!grace || each.get());
      }
    }
  }

  /** One whole answer; false where the server takes no more. */
  private static boolean askedOnce(int port) {
    Wire.Reply reply;
    try {
      reply = Wire.send(port, LARGE_ANSWER, PATIENCE);
    } catch (IOException e) {
      return false;
    }
    if (reply.status() == 0) {
      assertEquals("", reply.body(), "an answer broken in its head");
      return false;
    }
    assertTrue(Set.of(200, 503).contains(reply.status()), "status " + reply.status());
    int length = Integer.parseInt(reply.header("Content-Length").orElse("-1"));
    assertEquals(length, reply.body().getBytes(StandardCharsets.UTF_8).length);
    return reply.status() == 200 || reply.body().contains("Too many searches");
  }

  @Test
  void breaksOffAnExportSoThatNobodyTakesItForWhole() throws Exception {
    try (RunningServer server = RunningServer.over(large());
        var socket = new Socket()) {
      socket.setReceiveBufferSize(4_096);
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
      socket
          .getOutputStream()
          .write(
              "GET /api/export.json?kind=any HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      byte[] head = socket.getInputStream().readNBytes(1_000);
      String begun = new String(head, StandardCharsets.UTF_8);
      assertTrue(begun.contains("200 OK") && begun.contains("chunked"), begun);
      server.stop();
      String rest = rest(socket);
      assertFalse(rest.endsWith("0\r\n\r\n"), "the export ended as if whole");
    }
  }

  /** More than any socket's buffers hold. */
  static List<Findings> large() {
    List<Findings> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      var shelf =
          new Shelf("https://large.example/" + i, "Large", Shelf.MERE, SourceClass.NEWS, null);
      for (int k = 0; k < 50; k++) {
        shelf.passage(i + " " + k + " gritting of roads and paths.".repeat(200));
      }
      documents.add(shelf.findings());
    }
    return documents;
  }

  private static String rest(Socket socket) throws IOException {
    var rest = new StringBuilder();
    byte[] buffer = new byte[8_192];
    try {
      for (int n = 0; n >= 0; n = socket.getInputStream().read(buffer)) {
        rest.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      return rest.toString(); // reset: broken off, as it should be
    }
    return rest.toString();
  }
}
