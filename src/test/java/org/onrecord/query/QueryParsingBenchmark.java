package org.onrecord.query;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to read a query, with its canonical form and its read-back. */
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class QueryParsingBenchmark {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** From a single word to what a practised reader types. */
  @Param({
    "adoption",
    "\"children in care\" OR fostering",
    "speaker:\"ben kind\" authority:lambeth damp NEAR/5 mould -repairs from:2015 to:2017-06 sort:newest"
  })
  public String typed = "";

  /** Text to tree. */
  @Benchmark
  public ParsedQuery parse() {
    return QueryParser.parse(typed, TODAY);
  }

  /** Text to tree, and back to what the reader is told. */
  @Benchmark
  public String understood() {
    ParsedQuery parsed = QueryParser.parse(typed, TODAY);
    return parsed.canonical() + parsed.understood("quotes");
  }
}
