package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Text that is meant to run shows as text: in every field of a document, in every address. */
@ExtendWith(SiteExtension.class)
class InjectionTest {

  private static final List<String> PAYLOADS = Payloads.all();
  private static final int DOCUMENTS = 40;

  @Test
  void twoHundredPayloadsInDocumentsShowAsText(Stage stage, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("hostile.jsonl");
    Files.write(file, lines());
    try (Stage.Server server = stage.over(folder);
        Visit visit = server.site().visit(View.DESK)) {
      Site site = server.site();
      var shown = new TreeSet<String>();
      for (String path : addresses(site)) {
        visit.go(path);
        assertEquals(List.of(), visit.faults(), path);
        assertEquals(List.of(), visit.page().evaluate(FOREIGN), path);
        String text = (String) visit.page().evaluate("() => document.body.textContent");
        PAYLOADS.stream().filter(text::contains).forEach(shown::add);
      }
      assertTrue(shown.size() >= PAYLOADS.size() * 9 / 10, "shown as text: " + shown.size());
    }
  }

  @Test
  void twoHundredPayloadsInAddressesDoNothing(Site site) {
    List<String> pages =
        List.of(
            "/search?q=",
            "/commitments?q=",
            "/people?q=",
            "/search?authority=",
            "/search?theme=",
            "/search?kind=",
            "/search?from=",
            "/search?sort=",
            "/search?cursor=",
            "/s/",
            "/d/",
            "/p/",
            "/a/");
    var faults = new ArrayList<String>();
    try (Visit visit = site.visit(View.DESK)) {
      for (int i = 0; i < PAYLOADS.size(); i++) {
        String encoded = Site.encoded(PAYLOADS.get(i)).replace("+", "%20");
        visit.go(pages.get(i % pages.size()) + encoded);
        ((List<?>) visit.page().evaluate(FOREIGN))
            .forEach(found -> faults.add(visit.page().url() + ": " + found));
      }
      faults.addAll(visit.faults());
    }
    assertEquals(List.of(), faults);
  }

  private static List<String> addresses(Site site) throws IOException, InterruptedException {
    var addresses = new ArrayList<>(List.of("/", "/people", "/themes", "/status"));
    var documents = new TreeSet<String>();
    var people = new TreeSet<String>();
    var councils = new TreeSet<String>();
    for (String kind : List.of("quote", "commitment", "decision", "judgement", "paragraph")) {
      addresses.add("/search?copies=all&kind=" + kind);
      addresses.add("/search?copies=all&q=script&kind=" + kind);
      JsonNode hits = site.ask("/api/search?size=100&kind=" + kind).get("hits");
      addresses.add(hits.get(0).get("permalink").asText());
      for (JsonNode hit : hits) {
        documents.add("/d/" + hit.get("document").get("id").asText());
        people.add("/p/" + hit.path("speaker").path("id").asText("none"));
        hit.get("authorities").forEach(a -> councils.add("/a/" + a.get("code").asText()));
      }
    }
    addresses.add("/commitments?copies=all");
    addresses.addAll(documents);
    addresses.addAll(people.stream().filter(p -> p.startsWith("/p/p_")).limit(10).toList());
    addresses.addAll(councils.stream().limit(10).toList());
    return addresses;
  }

  /** Five payloads to a document, in turn in every field. */
  private static List<String> lines() throws IOException {
    var json = new ObjectMapper();
    var lines = new ArrayList<String>();
    for (int i = 0; i < DOCUMENTS; i++) {
      String a = PAYLOADS.get(i * 5);
      String b = PAYLOADS.get(i * 5 + 1);
      String c = PAYLOADS.get(i * 5 + 2);
      String d = PAYLOADS.get(i * 5 + 3);
      String e = PAYLOADS.get(i * 5 + 4);
      lines.add(
          json.writeValueAsString(
              Map.ofEntries(
                  Map.entry("source", "hostile-" + i),
                  Map.entry("url", "javascript:alert(" + i + ")"),
                  Map.entry("publisher", e),
                  Map.entry("title", a + " and " + e),
                  Map.entry("authorities", List.of("Council " + b)),
                  Map.entry("published", "2020-01-01"),
                  Map.entry("source_class", "news"),
                  Map.entry("body", c),
                  Map.entry("themes", List.of(d)),
                  Map.entry(
                      "passages",
                      List.of(
                          passage(1, "heading", "Heading " + a),
                          passage(2, "paragraph", b + " was said " + i),
                          passage(3, "item", c + " is promised " + i),
                          passage(4, "row", d),
                          passage(5, "boilerplate", e))),
                  Map.entry(
                      "statements",
                      List.of(
                          Map.of(
                              "kind",
                              "direct",
                              "text",
                              b,
                              "speaker",
                              "Ann " + c,
                              "role",
                              d,
                              "cue",
                              "said",
                              "passages",
                              List.of(2)))),
                  Map.entry(
                      "commitments",
                      List.of(
                          Map.of(
                              "text",
                              c,
                              "who",
                              "Ben " + e,
                              "due",
                              "2021-01",
                              "due_text",
                              a,
                              "passages",
                              List.of(3)))),
                  Map.entry("decisions", List.of(Map.of("text", d, "passages", List.of(4)))),
                  Map.entry(
                      "judgements",
                      List.of(
                          Map.of(
                              "authority",
                              "Council " + b,
                              "area",
                              e,
                              "grade",
                              "good",
                              "passages",
                              List.of(4)))))));
    }
    return lines;
  }

  private static Map<String, Object> passage(int n, String role, String text) {
    return Map.of("n", n, "text", text, "role", role);
  }

  /** Elements and attributes that the pages never make themselves. */
  private static final String FOREIGN =
      """
      () => [...document.querySelectorAll('*')].filter(e =>
        e.matches('iframe, object, embed, img, video, audio, math, base, style, form:not([id]), meta[http-equiv], main script, svg script')
        || [...e.attributes].some(a => a.name.startsWith('on') || /^\\s*(javascript|data):/i.test(a.value) && /^(href|src|action)$/.test(a.name))
      ).map(e => e.outerHTML.slice(0, 200))
      """;
}
