package org.onrecord.bench;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.AuxCounters;
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

/**
 * How many documents of news length are extracted in a second by one thread, warm, with a heap of
 * 200 MB: from the text as read to all that is found in it. The documents are those of the corpora
 * that ship, written for this project, that hold 1,000 to 2,000 characters as read (a news article
 * of the reference measurement held 1,456 on average), one after the other.
 *
 * <p>The code is as wide as the language, with few loops that run hot, so that the compiler takes
 * about a minute until the pace is steady; hence the long warm-up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 9, time = 10)
@Measurement(iterations = 6, time = 10)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx200m", "-XX:+UseSerialGC"})
public class ExtractionBenchmark {

  private static final int SHORTEST = 1_000;
  private static final int LONGEST = 2_000;
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/main/resources/org/onrecord/sample"),
          Path.of("src/test/resources/gold/cases"),
          Path.of("src/test/resources/gold/facts"),
          Path.of("src/test/resources/org/onrecord/attribute/dev-cases"),
          Path.of("src/test/resources/org/onrecord/attribute/dev-cases-2"),
          Path.of("src/test/resources/org/onrecord/attribute/dev-cases-3"),
          Path.of("src/test/resources/org/onrecord/attribute/own-cases"));

  /** Counted beside the documents; JMH turns them into numbers a second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    /** UTF-16 units of the texts. */
    public long characters;
  }

  private final Extractor extractor = Extractor.of(Gazetteer.bundled());
  private final DocumentId id = DocumentId.ofBytes("00");
  private final List<SourceDocument> documents = new ArrayList<>();
  private int next;

  /** Reads the documents, which is no part of what is measured. */
  @Setup
  public void read() throws IOException {
    documents.addAll(newsLength());
    int characters = documents.stream().mapToInt(d -> d.text().length()).sum();
    Conditions.line(
        documents.size() + " documents of " + characters / documents.size() + " characters");
  }

  /** One document, the next in turn. */
  @Benchmark
  public Findings extract(Read read) {
    next = next + 1 < documents.size() ? next + 1 : 0;
    SourceDocument document = documents.get(next);
    read.characters += document.text().length();
    return extractor.extract(document, id, "00", Metadata.NONE);
  }

  /** Tells what stays in memory: the program's lists, the documents and JMH itself. */
  @TearDown
  public void held() {
    System.gc();
    Runtime now = Runtime.getRuntime();
    Conditions.line(
        ((now.totalMemory() - now.freeMemory()) >> 20) + " MB of heap held, 200 MB allowed");
  }

  /** The documents of news length in the corpora that ship. */
  private static List<SourceDocument> newsLength() throws IOException {
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
}
