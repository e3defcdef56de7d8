package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What a page weighs on a slow line: sizes under gzip, requests, layout shift. The largest paint is
 * measured at 1.6 Mbit/s and a processor four times slower, and shown; no test depends on time.
 */
@ExtendWith(SiteExtension.class)
class BudgetTest {

  private static final Path TABLE = Path.of("target/web/budgets.md");
  private static final Map<String, Integer> MOST_BYTES =
      Map.of("html", 6 * 1024, "css", 10 * 1024, "js", 25 * 1024, "json", 12 * 1024);
  private static final int MOST_REQUESTS = 25;
  private static final double MOST_SHIFT = 0.02;
  private static final double BYTES_PER_SECOND = 1.6 * 1_000_000 / 8;

  @Test
  void everyPageIsLight(Site site) throws IOException, InterruptedException {
    var table =
        new ArrayList<>(
            List.of(
                "| page | requests | html | css | js | largest json | largest paint ms | layout shift |",
                "|---|---|---|---|---|---|---|---|"));
    var heavy = new ArrayList<String>();
    for (PageStates.PageState state : PageStates.pages(site)) {
      try (Visit visit = site.visit(View.DESK)) {
        slowDown(visit.page());
        var sizes = new TreeMap<String, Integer>();
        var responses = new ArrayList<Response>();
        visit.page().onResponse(responses::add);
        visit.go(state.path());
        for (Response response : List.copyOf(responses)) {
          String kind = kind(response);
          sizes.merge(
              kind, gzipped(response.body()), kind.equals("json") ? Math::max : Integer::sum);
        }
        Map<?, ?> paint = (Map<?, ?>) visit.page().evaluate(PAINT);
        double shift = number(paint, "shift").doubleValue();
        table.add(
            String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %.4f |",
                state.name(),
                responses.size(),
                sizes.getOrDefault("html", 0),
                sizes.getOrDefault("css", 0),
                sizes.getOrDefault("js", 0),
                sizes.getOrDefault("json", 0),
                number(paint, "largest").intValue(),
                shift));
        MOST_BYTES.forEach((kind, most) -> {
          // a whole document may be long; its budget is the search's twenty results
          boolean reader = kind.equals("json") && state.name().equals("reader");
          if (!reader && sizes.getOrDefault(kind, 0) > most) {
            heavy.add(state.name() + ": " + kind + " " + sizes.get(kind) + " > " + most);
          }
        });
        if (responses.size() > MOST_REQUESTS) {
          heavy.add(state.name() + ": " + responses.size() + " requests");
        }
        if (shift > MOST_SHIFT) {
          heavy.add(state.name() + ": layout shift " + shift);
        }
      }
    }
    Files.createDirectories(TABLE.getParent());
    Files.write(TABLE, table);
    System.out.println(String.join("\n", table));
    assertEquals(List.of(), heavy);
  }

  private static void slowDown(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", 40);
    line.addProperty("downloadThroughput", BYTES_PER_SECOND);
    line.addProperty("uploadThroughput", BYTES_PER_SECOND);
    session.send("Network.emulateNetworkConditions", line);
    var processor = new JsonObject();
    processor.addProperty("rate", 4);
    session.send("Emulation.setCPUThrottlingRate", processor);
  }

  private static String kind(Response response) {
    String type = response.headers().getOrDefault("content-type", "");
    if (type.contains("html")) {
      return "html";
    }
    if (type.contains("css")) {
      return "css";
    }
    if (type.contains("javascript")) {
      return "js";
    }
    return type.contains("json") ? "json" : "other";
  }

  private static int gzipped(byte[] body) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.size();
  }

  private static final String PAINT =
      """
      () => new Promise(done => {
        let largest = 0, shift = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => largest = Math.max(largest, e.startTime)))
          .observe({ type: 'largest-contentful-paint', buffered: true });
        new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) shift += e.value; }))
          .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done({ largest, shift }), 300);
      })
      """;

  private static Number number(Map<?, ?> of, String name) {
    return (Number) Objects.requireNonNull(of.get(name), name);
  }
}
