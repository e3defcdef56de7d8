package org.onrecord.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.attribute.Extractor;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the lists cost before the first document: councils and words are read, the patterns made.
 * Each number is one call in a new program.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
    value = 5,
    jvmArgsAppend = {"-Xmx200m", "-XX:+UseSerialGC"})
public class StartUpBenchmark {

  /** The list of councils. */
  @Benchmark
  public Gazetteer councils() {
    return Gazetteer.bundled();
  }

  /** All lists, and one short document: from nothing to the first answer. */
  @Benchmark
  public Findings firstDocument() {
    String text = "Minutes\n\nCouncillor Ann Lee said: “We will open the centre by May 2027.”\n";
    var source =
        new SourceDocument("a.txt", text, List.of(), Metadata.NONE, "text/1", false, List.of());
    return Extractor.of(Gazetteer.bundled())
        .extract(source, DocumentId.ofBytes("00"), "00", Metadata.NONE);
  }
}
