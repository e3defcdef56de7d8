package org.onrecord.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was measured. Times are those of one client that waits for each answer.
 *
 * @param records in the index
 * @param kinds one line for each kind of query
 * @param total all queries together
 * @param startMs from the start of the server's process to its first answer
 */
public record Report(
    long records,
    List<OfKind> kinds,
    Total total,
    Index index,
    Memory memory,
    @JsonProperty("start_ms") double startMs) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  public Report {
    kinds = List.copyOf(kinds);
  }

  /**
   * Queries of one kind.
   *
   * @param qps answers in a second
   * @param luceneP50 the same work by plain Lucene in this process
   */
  public record OfKind(
      String kind,
      @JsonProperty("p50_ms") double p50,
      @JsonProperty("p99_ms") double p99,
      double qps,
      @JsonProperty("lucene_p50_ms") double luceneP50,
      @JsonProperty("lucene_p99_ms") double luceneP99) {

    static OfKind of(String kind, Times service, Times lucene) {
      return new OfKind(
          kind,
          round(service.p50()),
          round(service.p99()),
          round(service.rate()),
          round(lucene.p50()),
          round(lucene.p99()));
    }
  }

  /**
   * All queries.
   *
   * @param p50OverLucene the service's divided by plain Lucene's, likewise the others
   */
  public record Total(
      @JsonProperty("p50_ms") double p50,
      @JsonProperty("p99_ms") double p99,
      @JsonProperty("mean_ms") double mean,
      @JsonProperty("p50_over_lucene") double p50OverLucene,
      @JsonProperty("p99_over_lucene") double p99OverLucene,
      @JsonProperty("mean_over_lucene") double meanOverLucene) {

    static Total of(Times service, Times lucene) {
      return new Total(
          round(service.p50()),
          round(service.p99()),
          round(service.mean()),
          round(service.p50() / lucene.p50()),
          round(service.p99() / lucene.p99()),
          round(service.mean() / lucene.mean()));
    }
  }

  /**
   * Loading.
   *
   * @param recordsPerSecond by {@code add}, all that it does included
   * @param rateOverLucene divided by the rate of a plain loop that writes the same fields
   * @param bytesOverText size of the index, without the kept sources, divided by that of the texts
   */
  public record Index(
      @JsonProperty("records_per_s") double recordsPerSecond,
      @JsonProperty("rate_over_lucene") double rateOverLucene,
      @JsonProperty("bytes_over_text") double bytesOverText) {}

  /**
   * The server's memory after all queries.
   *
   * @param rssMb resident, the mapped index included; 0 where the system does not tell
   * @param heapMb of the heap in use
   * @param anonymousMb resident and the program's own: heap, code, threads
   * @param fileMb resident and pages of files, nearly all of the index, that the system may take
   *     back at any time
   */
  public record Memory(
      @JsonProperty("rss_mb") double rssMb,
      @JsonProperty("heap_mb") double heapMb,
      @JsonProperty("anonymous_mb") double anonymousMb,
      @JsonProperty("file_mb") double fileMb) {}

  static double round(double value) {
    double rounded = Math.round(value * 1e3) / 1e3;
    return Double.isFinite(rounded) ? rounded : 0;
  }

  /** As one line of JSON. */
  public String json() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report is plain numbers", e);
    }
  }

  /** As a table for people, line by line. */
  public List<String> table() {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-12s %9s %9s %9s %9s %9s",
            "kind",
            "p50 ms",
            "p99 ms",
            "q/s",
            "Lucene",
            "p99"));
    for (OfKind each : kinds) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-12s %9.2f %9.2f %9.0f %9.2f %9.2f",
              each.kind,
              each.p50,
              each.p99,
              each.qps,
              each.luceneP50,
              each.luceneP99));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "all: p50 %.2f ms (%.2f x Lucene), p99 %.2f ms (%.2f x), mean %.2f ms (%.2f x)",
            total.p50,
            total.p50OverLucene,
            total.p99,
            total.p99OverLucene,
            total.mean,
            total.meanOverLucene));
    lines.add(
        String.format(
            Locale.ROOT,
            "index: %d records, %.0f records/s (%.2f x plain Lucene), %.2f x the text",
            records,
            index.recordsPerSecond,
            index.rateOverLucene,
            index.bytesOverText));
    lines.add(
        String.format(
            Locale.ROOT,
            "server: %.0f MB resident (%.0f its own, %.0f of files), %.0f MB of heap in use, first"
                + " answer after %.0f ms",
            memory.rssMb,
            memory.anonymousMb,
            memory.fileMb,
            memory.heapMb,
            startMs));
    return lines;
  }
}
