package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.lucene.Generations;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.lucene.ReferenceLoop;

/**
 * One run: writes the corpus, loads it by {@code add} and by a plain loop, starts the server, and
 * asks it and plain Lucene the same queries in turn, so that whatever else the machine does falls
 * on both alike.
 */
public final class Bench {

  /** What every figure in the documentation was measured with. */
  public static final long SEED = 20_261_122;

  private static final int OF_EACH = 20;

  /** Rounds before any time counts: so long does the JVM compile what searches run through. */
  private static final int WARM_UPS = 6;

  private static final int VALUES = 12;

  private final Path folder;
  private final int records;
  private final int rounds;
  private final LocalDate today;
  private final Consumer<String> messages;

  /**
   * @param folder where to work; everything is written below it and left for the caller to delete
   * @param records how many
   * @param rounds how often each query is measured
   * @param messages is told what goes on
   */
  public Bench(Path folder, int records, int rounds, LocalDate today, Consumer<String> messages) {
    if (records < 1 || rounds < 1) {
      throw new IllegalArgumentException("bench needs at least one record and one round");
    }
    this.folder = folder;
    this.records = records;
    this.rounds = rounds;
    this.today = today;
    this.messages = messages;
  }

  /**
   * What came out.
   *
   * @param report the figures
   * @param allFacets one line on the same queries with every facet counted
   * @param differences queries whose totals are not those of plain Lucene; empty as it should be
   */
  public record Outcome(Report report, String allFacets, List<String> differences) {
    public Outcome {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Runs all of it.
   *
   * @throws IOException if a file cannot be written or a process ends early
   */
  public Outcome run() throws IOException {
    messages.accept("writing " + records + " records");
    var world = new World(SEED);
    Path corpus = folder.resolve("corpus.jsonl");
    Corpus.Size size = Corpus.write(world, SEED, records, corpus);
    Report.Index index = loaded(corpus, size);
    messages.accept("starting the server");
    long start = System.nanoTime();
    try (Child server = Child.start("512m", log(), "serve", "--port", "0", "--index", index())) {
      Asking asking = new Asking(server.line().strip().replaceAll("/$", ""));
      asking.bytes("/api/search?q=council");
      double startMs = Report.round((System.nanoTime() - start) / 1e6);
      return asked(asking, server, QueryMix.of(world, SEED, OF_EACH), index, startMs);
    }
  }

  private String index() {
    return folder.resolve("index").toString();
  }

  private Path log() {
    return folder.resolve("messages.txt");
  }

  /** What is kept of quotes to find copies filled half a gigabyte at 2.8 million records. */
  private static String heap(long records) {
    return Math.max(1_024, records * 600 / 1_000_000) + "m";
  }

  private Report.Index loaded(Path corpus, Corpus.Size size) throws IOException {
    messages.accept("loading them by a plain loop");
    double plain = PlainLoading.seconds(corpus, folder.resolve("plain"));
    messages.accept("loading them by add");
    JsonNode tally;
    try (Child add =
        Child.start(heap(records), log(), "add", corpus.toString(), "--index", index())) {
      tally = new ObjectMapper().readTree(add.line());
    }
    if (tally.path("failed").asInt(-1) != 0) {
      throw new IOException("add could not take all lines: " + tally);
    }
    double seconds = tally.path("seconds").asDouble();
    Path generation = new Generations(folder.resolve("index")).current().orElseThrow();
    return new Report.Index(
        Report.round(size.records() / seconds),
        Report.round(plain / seconds),
        Report.round(bytes(generation) / (double) size.textBytes()));
  }

  private static long bytes(Path folder) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }

  private Outcome asked(
      Asking asking, Child server, List<BenchQuery> queries, Report.Index index, double startMs)
      throws IOException {
    messages.accept("asking " + queries.size() + " queries");
    Known known = Known.of(asking);
    Map<QueryMix.Kind, Times> service = new TreeMap<>();
    Map<QueryMix.Kind, Times> lucene = new TreeMap<>();
    var allFacets = new Times();
    List<String> differences = new ArrayList<>();
    try (LuceneEngine engine = LuceneEngine.openReadOnly(folder.resolve("index"));
        ReferenceLoop loop = new ReferenceLoop(engine)) {
      for (int round = -WARM_UPS; round < rounds; round++) {
        // each round asks for one value more, so that no answer is one that was kept
        int values = VALUES + WARM_UPS + round;
        for (QueryMix.Kind kind : QueryMix.Kind.values()) {
          List<BenchQuery> some = queries.stream().filter(q -> q.kind() == kind).toList();
          List<Long> totals = new ArrayList<>();
          var overHttp = new Times();
          for (BenchQuery query : some) {
            totals.add(timed(asking, query.path(known, false, values), overHttp));
          }
          var plain = new Times();
          for (int i = 0; i < some.size(); i++) {
            long before = System.nanoTime();
            long total = loop.run(some.get(i).request(known, today));
            plain.add(System.nanoTime() - before);
            if (round == 0 && total != totals.get(i)) {
              differences.add(some.get(i) + ": " + totals.get(i) + ", plain Lucene " + total);
            }
          }
          for (BenchQuery query : some) {
            timed(asking, query.path(known, true, values), round < 0 ? new Times() : allFacets);
          }
          if (round >= 0) {
            service.computeIfAbsent(kind, k -> new Times()).addAll(overHttp);
            lucene.computeIfAbsent(kind, k -> new Times()).addAll(plain);
          }
        }
      }
    }
    var memory =
        new Report.Memory(
            Report.round(server.residentMb("VmRSS")),
            Report.round(Child.heapMb(asking)),
            Report.round(server.residentMb("RssAnon")),
            Report.round(server.residentMb("RssFile")));
    return new Outcome(
        report(service, lucene, index, memory, startMs),
        String.format(
            java.util.Locale.ROOT,
            "all ten facets: p50 %.2f ms, p99 %.2f ms, mean %.2f ms",
            allFacets.p50(),
            allFacets.p99(),
            allFacets.mean()),
        differences);
  }

  private static long timed(Asking asking, String path, Times times) throws IOException {
    long before = System.nanoTime();
    byte[] answer = asking.bytes(path);
    times.add(System.nanoTime() - before);
    return Asking.total(answer);
  }

  private Report report(
      Map<QueryMix.Kind, Times> service,
      Map<QueryMix.Kind, Times> lucene,
      Report.Index index,
      Report.Memory memory,
      double startMs) {
    var allService = new Times();
    var allLucene = new Times();
    var kinds = new ArrayList<Report.OfKind>();
    service.forEach((kind, times) -> {
      Times plain = lucene.getOrDefault(kind, new Times());
      kinds.add(Report.OfKind.of(kind.word(), times, plain));
      allService.addAll(times);
      allLucene.addAll(plain);
    });
    return new Report(
        records, kinds, Report.Total.of(allService, allLucene), index, memory, startMs);
  }
}
