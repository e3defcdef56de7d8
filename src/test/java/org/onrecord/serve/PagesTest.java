package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Findings;

class PagesTest {

  private static final Findings PRESS = Shelf.documents().getFirst();

  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    server = RunningServer.over(Shelf.documents());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/commitments",
        "/people",
        "/themes",
        "/status",
        "/help",
        "/about",
        "/search?q=adoption&utm_source=mail"
      })
  void servesEachPageAsItIs(String path) throws Exception {
    HttpResponse<String> page = server.get(path);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().startsWith("<!doctype html>"), page.body());
  }

  @Test
  void servesThePageOfWhatIsThere() throws Exception {
    String record = server.json("/api/search?q=adoption").at("/hits/0/id").asText();
    for (String path :
        List.of(
            "/s/" + record,
            "/d/" + PRESS.document().id(),
            "/p/" + Shelf.ASHE.id(),
            "/p/" + Shelf.CABINET.id(),
            "/a/" + Shelf.MERE.code())) {
      assertEquals(200, server.get(path).statusCode(), path);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/s/r_cccccccccccccccccccc, 404",
    "/s/nonsense, 404",
    "/s/r_bbbbbbbbbbbbbbbbbbbb, 410",
    "/d/d_cccccccccccccccccccc, 404",
    "/p/p_cccccccccccccccccccc, 404",
    "/a/E99999999, 404",
    "/a/e, 404",
    "/assets/nothing.js, 404",
    "/nothing, 404",
    "/plain/s/r_cccccccccccccccccccc, 404",
    "/plain/s/r_bbbbbbbbbbbbbbbbbbbb, 410",
    "/plain/d/d_cccccccccccccccccccc, 404"
  })
  void saysTrulyWhatIsNotThere(String path, int status) throws Exception {
    HttpResponse<String> page = server.get(path);
    assertEquals(status, page.statusCode());
    assertTrue(page.body().startsWith("<!doctype html>"), page.body());
  }

  @Test
  void leadsFromAMergedPersonToTheOneOfToday() throws Exception {
    HttpResponse<String> page = server.get("/p/" + ShelfArchive.MERGED);
    assertEquals(308, page.statusCode());
    assertEquals("/p/" + Shelf.ASHE.id(), page.headers().firstValue("Location").orElse(""));
  }

  @Test
  void sendsAFileOnlyOnceWhereItIsUnchanged() throws Exception {
    String tag = Wire.get(server.port(), "/assets/site.css").header("ETag").orElseThrow();
    Wire.Reply again =
        Wire.send(
            server.port(),
            "GET /assets/site.css HTTP/1.1\r\nHost: a\r\nIf-None-Match: "
                + tag
                + "\r\nConnection: close\r\n\r\n");
    assertEquals(304, again.status());
    assertEquals("", again.body());
  }

  @Test
  void plainSearchShowsResultsAndWaysOn() throws Exception {
    Document page = plain("/plain/search?q=adoption&size=2");
    assertEquals(2, page.select("article").size());
    assertFalse(page.select("mark").isEmpty());
    assertTrue(page.text().contains("7 found"), page.text());
    Element next = page.selectFirst("a:containsOwn(Next page)");
    assertTrue(next != null && plain(next.attr("href")).select("article").size() == 2);
    for (Element link : page.select("main a[href^=/]")) {
      HttpResponse<String> followed = server.get(link.attr("href"));
      assertEquals(200, followed.statusCode(), link.attr("href"));
    }
  }

  @Test
  void plainSearchTellsWhatIsWrongAndHowToMendIt() throws Exception {
    HttpResponse<String> page = server.get("/plain/search?q=ca*");
    assertEquals(400, page.statusCode());
    Document html = Jsoup.parse(page.body());
    assertEquals(1, html.select("[role=alert]").size());
    assertFalse(html.select("[role=alert] a").isEmpty());
  }

  @Test
  void plainPagesNeedNoScriptAndShowTextAsText() throws Exception {
    String record = server.json("/api/search?kind=quote&q=libraries").at("/hits/0/id").asText();
    for (String path :
        List.of(
            "/plain/search?kind=quote&q=" + RunningServer.q("\"><script>alert(1)</script>"),
            "/plain/search?kind=quote&q=libraries",
            "/plain/s/" + record,
            "/plain/d/" + Shelf.documents().get(1).document().id() + "?q=libraries")) {
      Document page = plain(path);
      assertEquals(0, page.select("script, [onclick], [style], b").size(), path);
      assertEquals(1, page.select("h1").size(), path);
      for (Element sheet : page.select("link[href]")) {
        assertEquals(200, server.get(sheet.attr("href")).statusCode(), sheet.attr("href"));
      }
    }
    assertTrue(plain("/plain/s/" + record).text().contains("<b>for all</b> & everyone"));
  }

  private static Document plain(String path) throws Exception {
    HttpResponse<String> page = server.get(path);
    assertEquals(200, page.statusCode(), path + page.body());
    return Jsoup.parse(page.body());
  }
}
