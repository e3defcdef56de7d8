package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source is told as stored within about a second, however long the next one takes. */
class AcknowledgedTest {

  private static final String PAGE = "<p>Councillor Ann Carrow said: “We will open it.”</p>";

  @TempDir private Path folder;

  /** What the operator sees, and whether a source was told as stored. */
  private static final class Seen extends ByteArrayOutputStream {
    private final CountDownLatch stored = new CountDownLatch(1);

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, length);
      if (toString(StandardCharsets.UTF_8).contains("stored ")) {
        stored.countDown();
      }
    }
  }

  @Test
  void aSourceIsToldAsStoredWhileTheNextIsOnItsWay() throws IOException {
    Path first = folder.resolve("first.txt");
    Files.writeString(first, "Councillor Ann Carrow said: “It will open on Sundays.”\n");
    var seen = new Seen();
    var toldBefore = new AtomicBoolean();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          toldBefore.set(waits(seen.stored));
          byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    String slow = "http://127.0.0.1:" + server.getAddress().getPort() + "/slow";

    int status;
    try (var out = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var err = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
      status =
          OnRecord.run(
              Session::parts,
              new Terminal(out, err, false),
              "add",
              first.toString(),
              slow,
              "--allow-private",
              "--index",
              folder.resolve("index").toString());
    } finally {
      server.stop(0);
    }

    assertEquals(0, status, seen.toString(StandardCharsets.UTF_8));
    assertTrue(toldBefore.get(), "the first source waited for the second");
  }

  private static boolean waits(CountDownLatch stored) {
    try {
      return stored.await(15, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
