package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The headers of every answer: each route, each status, each of Jetty's own refusals. */
class SafeHeadersTest {

  private static final String CSP =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    server = RunningServer.over(Shelf.documents());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void everyAnswerIsSafe() throws Exception {
    String document = Shelf.documents().getFirst().document().id().value();
    String record = server.json("/api/search?kind=commitment").at("/hits/0/id").asText();
    var targets = new ArrayList<String>();
    server.json("/api/openapi.json").path("paths").fieldNames().forEachRemaining(targets::add);
    targets.replaceAll(t ->
        t.replace(
            "{id}",
            t.contains("records")
                ? record
                : t.contains("people")
                    ? Shelf.ASHE.id()
                    : t.contains("authorities") ? Shelf.MERE.code() : document));
    targets.addAll(
        List.of(
            "/",
            "/search",
            "/commitments",
            "/people",
            "/themes",
            "/status",
            "/help",
            "/about",
            "/s/" + record,
            "/d/" + document,
            "/p/" + Shelf.ASHE.id(),
            "/a/" + Shelf.MERE.code(),
            "/assets/site.css",
            "/assets/api.js",
            "/assets/icon.svg",
            "/favicon.ico",
            "/plain/search",
            "/plain/search?q=ca*",
            "/plain/s/" + record,
            "/plain/d/" + document,
            "/nothing",
            "/s/r_cccccccccccccccccccc",
            "/d/" + ShelfArchive.REMOVED,
            "/p/" + ShelfArchive.MERGED,
            "/api/people/" + ShelfArchive.MERGED,
            "/api/nothing",
            "/api/search?colour=red",
            "/api/search?q=%ff",
            "/api/documents/" + Shelf.documents().get(1).document().id() + "/source",
            "/..%2f",
            "/%00",
            "//",
            "/\\",
            "/api/search?q=" + "a".repeat(40_000)));
    var statuses = new TreeSet<Integer>();
    for (String target : targets) {
      Wire.Reply reply = Wire.get(server.port(), target);
      statuses.add(reply.status());
      assertSafe(target, reply);
    }
    for (String request :
        List.of(
            "NONSENSE\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/7.1\r\nHost: a\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nX: " + "y".repeat(40_000) + "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: zip\r\nConnection: close\r\n\r\n",
            "POST /api/search HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "PROPFIND / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "HEAD /api/search HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /assets/site.css HTTP/1.1\r\nHost: a\r\nIf-None-Match: "
                + tag()
                + "\r\nConnection: close\r\n\r\n")) {
      Wire.Reply reply = Wire.send(server.port(), request);
      statuses.add(reply.status());
      assertSafe(request, reply);
    }
    assertEquals(
        new TreeSet<>(List.of(200, 304, 308, 400, 403, 404, 405, 410, 414, 431)), statuses);
  }

  private static String tag() throws IOException {
    return Wire.get(server.port(), "/assets/site.css").header("ETag").orElseThrow();
  }

  private static void assertSafe(String target, Wire.Reply reply) {
    String about = target.substring(0, Math.min(80, target.length())) + " " + reply.status();
    assertEquals(CSP, reply.header("Content-Security-Policy").orElse(""), about);
    assertEquals("nosniff", reply.header("X-Content-Type-Options").orElse(""), about);
    assertEquals("no-referrer", reply.header("Referrer-Policy").orElse(""), about);
    assertEquals("same-origin", reply.header("Cross-Origin-Opener-Policy").orElse(""), about);
    assertEquals("same-origin", reply.header("Cross-Origin-Resource-Policy").orElse(""), about);
    assertTrue(reply.header("Permissions-Policy").isPresent(), about);
    assertFalse(reply.header("Server").isPresent(), about);
    assertFalse(reply.header("X-Powered-By").isPresent(), about);
    assertFalse(reply.header("Set-Cookie").isPresent(), about);
    assertFalse(reply.header("Access-Control-Allow-Origin").isPresent(), about);
    String type = reply.header("Content-Type").orElse("");
    if (type.startsWith("text/") || type.contains("json") || type.contains("xml")) {
      assertTrue(type.toLowerCase(java.util.Locale.ROOT).contains("charset=utf-8"), about + type);
    }
    if (reply.status() >= 400) {
      assertFalse(reply.body().contains("at org."), about);
      assertFalse(reply.body().contains("etty"), about);
    }
  }
}
