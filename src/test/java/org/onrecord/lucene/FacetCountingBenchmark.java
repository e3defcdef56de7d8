package org.onrecord.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.search.Draft;
import org.onrecord.search.FacetRequest;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What counting costs: one common word over 20,000 records, with every facet and with none. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FacetCountingBenchmark {

  private static final int DOCUMENTS = 1_000;
  private static final int RECORDS = 20;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private @Nullable LuceneEngine engine;
  private long asked;

  /** Fills an index in memory. */
  @Setup
  public void fill() throws IOException {
    LuceneEngine filled = LuceneEngine.inMemory();
    var random = new Random(5);
    for (int d = 0; d < DOCUMENTS; d++) {
      var draft = Draft.of("bench-" + d).on((2005 + random.nextInt(20)) + "-03-01");
      for (int r = 0; r < RECORDS; r++) {
        draft.paragraph("The council spoke of matter " + random.nextInt(500) + " and of housing.");
      }
      filled.put(draft.findings());
    }
    filled.commit("");
    engine = filled;
  }

  /** Ten hits and the counts of every facet. */
  @Benchmark
  public SearchResult everyFacet() throws IOException {
    return search(FacetRequest.all());
  }

  /** Ten hits and how many there are of each kind. */
  @Benchmark
  public SearchResult noFacet() throws IOException {
    return search(List.of());
  }

  /** Never the same twice, so that no answer is one that was kept. */
  private SearchResult search(List<FacetRequest> facets) throws IOException {
    LocalDate day = TODAY.plusDays(asked++ % 100_000);
    var request =
        SearchRequest.of(new Clause.Word("housing"), RecordKind.PARAGRAPH, day)
            .withPage(10, null)
            .withFacets(facets);
    return Objects.requireNonNull(engine).search(request);
  }

  /** Lets go of it. */
  @TearDown
  public void close() throws IOException {
    Objects.requireNonNull(engine).close();
  }
}
