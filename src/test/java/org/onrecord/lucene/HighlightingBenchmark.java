package org.onrecord.lucene;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.query.Clause;
import org.onrecord.search.Hit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the marks and the snippet of one hit of some 90 words cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HighlightingBenchmark {

  private static final String TEXT =
      "The council’s homes were inspected in spring, and the repairs that tenants had asked for"
          + " were found to be late in one case of three. ".repeat(3);

  private final Stems stems = new Stems();
  private final List<Clause> words =
      List.of(new Clause.Word("repair"), new Clause.Phrase("late in one case", 0));

  /** A word in any of its forms, and a phrase. */
  @Benchmark
  public Hit.Snippet snippet() {
    return Snippets.of(TEXT, new Marks(words, stems).of(TEXT));
  }
}
