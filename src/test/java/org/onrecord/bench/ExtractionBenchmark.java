package org.onrecord.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.onrecord.attribute.Extractor;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.read.ReadResult;
import org.onrecord.read.Reader;
import org.onrecord.read.SourceFile;
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

/**
 * How many news-length documents a second are extracted on one core, warm: from the text as read to
 * all that is found in it. The documents are those of the corpus that ships and of the written gold
 * cases that hold 1,500 to 5,000 characters, one after the other.
 *
 * <p>{@code java -cp "target/test-classes:target/classes:$CLASSPATH" org.openjdk.jmh.Main
 * ExtractionBenchmark -prof gc}, after a build; the classpath is what {@code mvn
 * dependency:build-classpath -DincludeScope=test} prints.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx200m", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {

  private static final int SHORTEST = 1_500;
  private static final int LONGEST = 5_000;
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/main/resources/org/onrecord/sample"),
          Path.of("src/test/resources/gold/cases"));

  private final Extractor extractor = Extractor.of(Gazetteer.bundled());
  private final DocumentId id = DocumentId.ofBytes("00");
  private final List<SourceDocument> documents = new ArrayList<>();
  private int next;

  /** Reads the documents, which is no part of what is measured. */
  @Setup
  public void read() throws IOException {
    documents.addAll(newsLength());
  }

  /** One document, the next in turn. */
  @Benchmark
  public Findings extract() {
    next = next + 1 < documents.size() ? next + 1 : 0;
    return extractor.extract(documents.get(next), id, "00", Metadata.NONE);
  }

  /** The documents of news length in the corpora that ship. */
  static List<SourceDocument> newsLength() throws IOException {
    List<SourceDocument> found = new ArrayList<>();
    var reader = new Reader();
    for (Path folder : FOLDERS) {
      for (Path file : files(folder)) {
        String name = String.valueOf(file.getFileName());
        ReadResult result = reader.read(new SourceFile(name, name, Files.readAllBytes(file)));
        if (result instanceof ReadResult.Read read
            && read.document().text().length() >= SHORTEST
            && read.document().text().length() <= LONGEST) {
          found.add(read.document());
        }
      }
    }
    if (found.isEmpty()) {
      throw new IllegalStateException("no documents below " + Path.of("").toAbsolutePath());
    }
    return found;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".txt") || f.toString().endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  /** Prints how many documents there are and how long they are: the conditions of the figures. */
  public static void main(String[] arguments) throws IOException {
    List<SourceDocument> all = newsLength();
    int characters = all.stream().mapToInt(d -> d.text().length()).sum();
    var out =
        new java.io.PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    out.println(all.size() + " documents of " + characters / all.size() + " characters on average");
  }
}
