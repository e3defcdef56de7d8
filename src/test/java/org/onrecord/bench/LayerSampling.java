package org.onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.Extractor;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Shares out the time of extraction over its layers: a JMH profiler that has the JDK's flight
 * recorder look at the stack every ten milliseconds and counts which package the extractor was in.
 * It costs less than one part in a hundred. Gives percentages of each iteration, named after the
 * packages; nothing for benchmarks that extract nothing.
 */
public final class LayerSampling implements InternalProfiler {

  private static final String EXTRACTOR = Extractor.class.getName();
  private static final Duration EVERY = Duration.ofMillis(10);

  private @Nullable Recording recording;

  @Override
  public String getDescription() {
    return "Share of extraction's time by layer";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    var started = new Recording();
    started.enable("jdk.ExecutionSample").withPeriod(EVERY);
    started.start();
    recording = started;
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    try (Recording done = recording) {
      recording = null;
      return done == null ? List.of() : shares(done);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ScalarResult> shares(Recording done) throws IOException {
    done.stop();
    Path file = Files.createTempFile("layers", ".jfr");
    Map<String, Integer> samples = new TreeMap<>();
    try {
      done.dump(file);
      for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
        String layer = event.getStackTrace() == null ? null : layer(event);
        if (layer != null) {
          samples.merge(layer, 1, Integer::sum);
        }
      }
    } finally {
      Files.delete(file);
    }
    double all = samples.values().stream().mapToInt(Integer::intValue).sum();
    return samples.entrySet().stream()
        .map(each ->
            new ScalarResult(
                "layer." + each.getKey(), 100 * each.getValue() / all, "%", AggregationPolicy.AVG))
        .toList();
  }

  /** The package of ours that the extractor had called; null where it was not at work. */
  private static @Nullable String layer(RecordedEvent event) {
    String called = "extractor";
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      String type = frame.getMethod().getType().getName();
      if (type.equals(EXTRACTOR)) {
        return called;
      }
      if (type.startsWith("org.onrecord.") && !type.startsWith(EXTRACTOR)) {
        String inside = type.substring(0, type.lastIndexOf('.'));
        called = inside.substring(inside.lastIndexOf('.') + 1);
      }
    }
    return null;
  }
}
