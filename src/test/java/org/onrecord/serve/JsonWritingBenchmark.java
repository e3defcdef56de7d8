package org.onrecord.serve;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to write twenty hits as JSON, straight to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JsonWritingBenchmark {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private List<Hit> hits = List.of();

  /** Finds what is to be written. */
  @Setup
  public void find() throws IOException {
    try (LuceneEngine engine = LuceneEngine.inMemory()) {
      for (Findings each : RandomShelf.documents(3, 200)) {
        engine.put(each);
      }
      engine.commit("");
      var everything = SearchRequest.of(new Clause.Everything(), RecordKind.QUOTE, TODAY);
      hits = engine.search(everything.withPage(20, null)).hits();
    }
  }

  /** A page of hits. */
  @Benchmark
  public byte[] page() {
    return Json.bytes(json -> {
      json.writeStartArray();
      for (Hit hit : hits) {
        HitJson.write(json, hit, TODAY);
      }
      json.writeEndArray();
    });
  }
}
