package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How the server stands in its network: whose word it takes for its address, and who may read. */
class StandingTest {

  @Test
  void buildsLinksFromWhatTheOperatorSaid() throws Exception {
    try (RunningServer server = server("https://onrecord.example/", List.of(), null)) {
      assertTrue(feed(server, "").contains("<id>https://onrecord.example/s/r_"));
    }
  }

  @Test
  void neverBuildsLinksFromWhatACallerMadeUp() throws Exception {
    try (RunningServer server = server(null, List.of(), null)) {
      String forged = "X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n";
      String feed = feed(server, forged);
      assertTrue(feed.contains("<id>" + server.address("/s/r_")), feed);
    }
  }

  @Test
  void takesTheWordOfATrustedProxyAndOfNoOther() throws Exception {
    String forwarded = "X-Forwarded-Host: onrecord.example\r\nX-Forwarded-Proto: https\r\n";
    try (RunningServer server = server(null, List.of("127.0.0.0/8"), null)) {
      assertTrue(feed(server, forwarded).contains("<id>https://onrecord.example/s/r_"));
      String odd = "X-Forwarded-Host: a/b\"<\r\n";
      assertTrue(feed(server, odd).contains("<id>" + server.address("/s/r_")));
    }
    try (RunningServer server = server(null, List.of("10.0.0.0/8"), null)) {
      assertTrue(feed(server, forwarded).contains("<id>" + server.address("/s/r_")));
    }
  }

  @Test
  void refusesANetworkThatIsNone() {
    assertThrows(IllegalArgumentException.class, () -> server(null, List.of("300.1.2.3/99"), null));
  }

  @Test
  void letsOneOtherOriginReadWhereToldTo() throws Exception {
    try (RunningServer server = server(null, List.of(), "https://paper.example")) {
      for (String target : List.of("/api/search", "/api/nothing", "/..%2f")) {
        Wire.Reply reply = Wire.get(server.port(), target);
        assertEquals(
            Optional.of("https://paper.example"), reply.header("Access-Control-Allow-Origin"));
      }
    }
  }

  private static RunningServer server(
      @org.jspecify.annotations.Nullable String publicUrl,
      List<String> proxies,
      @org.jspecify.annotations.Nullable String corsOrigin)
      throws IOException {
    return RunningServer.over(
        Shelf.documents(), Optional::empty, RunningServer.config(publicUrl, proxies, corsOrigin));
  }

  private static String feed(RunningServer server, String headers) throws IOException {
    return Wire.send(
            server.port(),
            "GET /feed.atom?q=adoption HTTP/1.1\r\nHost: evil.example\r\n"
                + headers
                + "Connection: close\r\n\r\n")
        .body();
  }
}
