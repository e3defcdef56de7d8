package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.onrecord.model.SourceClass;

/** What the server promises to whoever runs it: whom it listens to, what it keeps to itself. */
class PromisesTest {

  @Test
  void listensOnLoopbackOnlyUnlessToldOtherwise() throws IOException {
    assumeTrue(
        System.getProperty("os.name", "").startsWith("Linux"),
        "only there is the whole of 127.0.0.0/8 this machine");
    ServerConfig usual = ServerConfig.local(0, RunningServer.CLOCK);
    try (RunningServer server = RunningServer.over(Shelf.documents(), Optional::empty, usual);
        var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
      assertTrue(socket.isConnected());
      // a server on every interface would answer here too
      assertThrows(ConnectException.class, () -> new Socket("127.0.0.2", server.port()).close());
    }
  }

  @Test
  void logsNeitherWhatIsSearchedForNorByWhom() throws Exception {
    List<String> logged = Collections.synchronizedList(new ArrayList<>());
    var listening =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            logged.add(line.getMessage() + ' ' + line.getThrown());
            if (line.getParameters() != null) {
              logged.add(List.of(line.getParameters()).toString());
            }
          }

          @Override
          public void flush() {
            // nothing is held back
          }

          @Override
          public void close() {
            // nothing is open
          }
        };
    Logger root = Logger.getLogger("");
    root.addHandler(listening);
    try (RunningServer server = RunningServer.over(Shelf.documents())) {
      server.get("/api/search?q=unmistakable");
      server.get("/api/search?q=unmistakable&nonsense=unmistakable");
      server.get("/api/export.csv?q=unmistakable");
      server.get("/search?q=unmistakable");
      server.get("/s/r_unmistakable");
      assertEquals(414, server.get("/api/search?q=" + "unmistakable".repeat(4_000)).statusCode());
    } finally {
      root.removeHandler(listening);
    }
    assertFalse(String.valueOf(logged).contains("unmistakable"), logged::toString);
  }

  @Test
  void aThirdExportIsToldToComeBackLater() throws Exception {
    List<Socket> readers = new ArrayList<>();
    try (RunningServer server = RunningServer.over(StoppingTest.large())) {
      for (int i = 0; i < 2; i++) {
        readers.add(slowReader(server.port()));
      }
      HttpResponse<String> third = server.get("/api/export.csv?kind=any");
      assertEquals(503, third.statusCode());
      assertTrue(third.headers().firstValue("Retry-After").isPresent());
      assertEquals(200, server.get("/api/search?q=gritting").statusCode());
    } finally {
      for (Socket reader : readers) {
        reader.close();
      }
    }
  }

  /** Begins an export and takes no more than its beginning. */
  private static Socket slowReader(int port) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    String ask = "GET /api/export.json?kind=any HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
    socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
    byte[] head = socket.getInputStream().readNBytes(1_000);
    assertTrue(new String(head, StandardCharsets.UTF_8).contains("200 OK"));
    return socket;
  }

  @Test
  void dueDatesAreJudgedOnTheDayThatItIsInLondon() throws Exception {
    // in summer London is an hour ahead: half past eleven is half past midnight there
    assertEquals("due-soon", statusAt("2026-06-30T22:30:00Z"));
    assertEquals("date-passed", statusAt("2026-06-30T23:30:00Z"));
  }

  private static String statusAt(String instant) throws Exception {
    var shelf = new Shelf("https://a.example/1", "Plan", Shelf.MERE, SourceClass.NEWS, null);
    shelf.promise("We will publish the plan by 30 June 2026.", Shelf.ASHE, "2026-06-30");
    Clock clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    var config = new ServerConfig("127.0.0.1", 0, null, List.of(), null, Path.of("web"), clock);
    try (RunningServer server =
        RunningServer.over(List.of(shelf.findings()), Optional::empty, config)) {
      JsonNode hits = server.json("/api/search?kind=commitment").path("hits");
      assertEquals(1, hits.size());
      return hits.path(0).path("status").asText();
    }
  }
}
