package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The performance report over a small corpus: its shape, and that what it timed was right. */
class BenchCommandTest {

  private static final List<String> KINDS =
      List.of(
          "term_common",
          "term_mid",
          "term_rare",
          "and2",
          "and3",
          "or2",
          "or3",
          "phrase",
          "speaker",
          "daterange",
          "drill",
          "fuzzy",
          "prefix",
          "sort_date",
          "all");

  @Test
  void reportsEveryKindOfQueryWithTotalsThatPlainLuceneAgreesTo() throws Exception {
    Session bench = Session.run("bench", "--records", "2000", "--rounds", "1", "--json");

    // status 0: every total was that of the plain loop over the same index
    assertEquals(0, bench.status(), bench::err);
    JsonNode report = new ObjectMapper().readTree(bench.out());
    assertEquals(
        List.of("records", "kinds", "total", "index", "memory", "start_ms"), names(report));
    assertEquals(2_000, report.path("records").asInt());
    var kinds = new ArrayList<String>();
    for (JsonNode kind : report.path("kinds")) {
      kinds.add(kind.path("kind").asText());
      assertEquals(
          List.of("kind", "p50_ms", "p99_ms", "qps", "lucene_p50_ms", "lucene_p99_ms"),
          names(kind));
      assertTrue(kind.path("p50_ms").asDouble() <= kind.path("p99_ms").asDouble(), kind::toString);
    }
    assertEquals(KINDS, kinds);
    assertEquals(
        List.of(
            "p50_ms",
            "p99_ms",
            "mean_ms",
            "p50_over_lucene",
            "p99_over_lucene",
            "mean_over_lucene"),
        names(report.path("total")));
    assertEquals(
        List.of("records_per_s", "rate_over_lucene", "bytes_over_text"),
        names(report.path("index")));
    assertEquals(
        List.of("rss_mb", "heap_mb", "anonymous_mb", "file_mb"), names(report.path("memory")));
    assertTrue(report.path("start_ms").asDouble() > 0, report::toString);
  }

  @Test
  void refusesToMeasureAnotherEngineThanItsOwn() {
    Session bench =
        Session.run(
            "bench", "--engine", "opensearch", "--engine-url", "http://127.0.0.1:9", "--json");

    assertEquals(ExitCodes.USAGE, bench.status(), bench::err);
  }

  private static List<String> names(JsonNode object) {
    var names = new ArrayList<String>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
