package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Guards against what would make it several times slower. Only ratios within one run are looked at,
 * and with so wide a margin that neither the machine nor what else runs on it decides.
 */
class SpeedGuardTest {

  /**
   * The service over plain Lucene. In process the engine took 1.03 times Lucene's median over a
   * million records; HTTP and JSON come on top.
   */
  private static final double P50 = 4;

  private static final double MEAN = 4;

  /** Adding over a plain loop that writes the same fields; 0.37 over 20,000 records, cold. */
  private static final double RATE = 0.2;

  /** Bytes of the index over those of the texts: the goal itself, for no machine changes it. */
  private static final double BYTES = 1.4;

  @Test
  @Tag("deep")
  void theServiceStaysWithinReachOfPlainLucene() throws Exception {
    Session bench = Session.run("bench", "--records", "100000", "--rounds", "5", "--json");

    assertEquals(0, bench.status(), bench::err);
    assertEquals(List.of(), tooSlow(new ObjectMapper().readTree(bench.out())), bench::out);
  }

  @ParameterizedTest
  @CsvSource({
    "1.4, 1.1, 0.87, 1.24, ''",
    "4.5, 1.1, 0.87, 1.24, p50_over_lucene",
    "1.4, 4.5, 0.87, 1.24, mean_over_lucene",
    "1.4, 1.1, 0.15, 1.24, rate_over_lucene",
    "1.4, 1.1, 0.87, 1.50, bytes_over_text"
  })
  void namesWhatBecameTooSlow(double p50, double mean, double rate, double bytes, String named) {
    var report = new ObjectMapper().createObjectNode();
    report.putObject("total").put("p50_over_lucene", p50).put("mean_over_lucene", mean);
    report.putObject("index").put("rate_over_lucene", rate).put("bytes_over_text", bytes);

    assertEquals(named, String.join(" ", tooSlow(report)));
  }

  /** The ratios of a report that are beyond their bounds; those that it lacks are. */
  private static List<String> tooSlow(JsonNode report) {
    var named = new ArrayList<String>();
    above(report.path("total"), "p50_over_lucene", P50, named);
    above(report.path("total"), "mean_over_lucene", MEAN, named);
    if (report.path("index").path("rate_over_lucene").asDouble() < RATE) {
      named.add("rate_over_lucene");
    }
    above(report.path("index"), "bytes_over_text", BYTES, named);
    return named;
  }

  private static void above(JsonNode part, String ratio, double most, List<String> named) {
    if (part.path(ratio).asDouble(Double.MAX_VALUE) > most) {
      named.add(ratio);
    }
  }
}
