package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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

  @Test
  @Tag("deep")
  void theServiceStaysWithinReachOfPlainLucene() throws Exception {
    Session bench = Session.run("bench", "--records", "100000", "--rounds", "5", "--json");

    assertEquals(0, bench.status(), bench::err);
    JsonNode report = new ObjectMapper().readTree(bench.out());
    JsonNode total = report.path("total");
    assertTrue(total.path("p50_over_lucene").asDouble(99) <= P50, total::toString);
    assertTrue(total.path("mean_over_lucene").asDouble(99) <= MEAN, total::toString);
    JsonNode index = report.path("index");
    assertTrue(index.path("rate_over_lucene").asDouble() >= RATE, index::toString);
    assertTrue(index.path("bytes_over_text").asDouble(99) <= 1.4, index::toString);
  }
}
