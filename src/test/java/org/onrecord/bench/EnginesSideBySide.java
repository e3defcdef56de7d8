package org.onrecord.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.opensearch.Cluster;
import org.onrecord.store.Durable;

/**
 * The embedded engine, a cluster of one node and one of three, all on this machine: the same
 * records added, the same queries asked over HTTP, in one run. Argument: how many records. The
 * table goes to {@code target/engines.md}.
 */
final class EnginesSideBySide {

  private static final int OF_EACH = 10;
  private static final int VALUES = 12;
  private static final int WARM_UPS = 1;
  private static final int ROUNDS = 2;

  private final Path folder;
  private final Path corpus;
  private final Corpus.Size size;
  private final List<BenchQuery> queries;
  private final List<String> lines = new ArrayList<>();
  private List<Long> totals = List.of();

  private EnginesSideBySide(Path folder, int records) throws IOException {
    var world = new World(Bench.SEED);
    this.folder = folder;
    this.corpus = folder.resolve("corpus.jsonl");
    this.size = Corpus.write(world, Bench.SEED, records, corpus);
    this.queries = QueryMix.of(world, Bench.SEED, OF_EACH);
  }

  /** Runs all of it. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("engines");
    try {
      new EnginesSideBySide(folder, Integer.parseInt(args[0])).all();
    } finally {
      Durable.deleteAll(folder);
    }
  }

  private void all() throws IOException, InterruptedException {
    lines.add(
        "| engine | records/s added | p50 ms | p99 ms | mean ms | totals unlike the first's |");
    lines.add("|---|---|---|---|---|---|");
    measured("embedded");
    for (int nodes : new int[] {1, 3}) {
      try (Cluster cluster = Cluster.start(nodes)) {
        measured(
            "OpenSearch, nodes: " + nodes,
            "--engine",
            "opensearch",
            "--engine-url",
            cluster.urls(),
            "--engine-shards",
            "" + nodes,
            "--engine-replicas",
            nodes > 1 ? "1" : "0");
      }
    }
  }

  private void measured(String name, String... engine) throws IOException {
    String index = folder.resolve("index-" + lines.size()).toString();
    double seconds;
    try (Child add = child(engine, "1g", "add", corpus.toString(), "--index", index)) {
      JsonNode tally = new ObjectMapper().readTree(add.line());
      seconds = tally.path("seconds").asDouble();
    }
    try (Child server = child(engine, "512m", "serve", "--port", "0", "--index", index)) {
      var asking = new Asking(server.line().strip().replaceAll("/$", ""));
      var times = new Times();
      List<Long> found = asked(asking, times);
      totals = totals.isEmpty() ? found : totals;
      int unlike = 0;
      for (int i = 0; i < found.size(); i++) {
        unlike += found.get(i).equals(totals.get(i)) ? 0 : 1;
      }
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.1f | %.1f | %.1f | %d of %d |",
              name,
              size.records() / seconds,
              times.p50(),
              times.p99(),
              times.mean(),
              unlike,
              found.size()));
      Files.write(Path.of("target", "engines.md"), lines);
    }
  }

  private Child child(String[] engine, String heap, String... args) throws IOException {
    var all = new ArrayList<>(Arrays.asList(args));
    all.addAll(Arrays.asList(engine));
    return Child.start(heap, folder.resolve("messages.txt"), all.toArray(String[]::new));
  }

  private List<Long> asked(Asking asking, Times times) throws IOException {
    Known known = Known.of(asking);
    List<Long> found = new ArrayList<>();
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      for (BenchQuery query : queries) {
        // one value more in each round, so that no answer is one that was kept
        String path = query.path(known, false, VALUES + WARM_UPS + round);
        long before = System.nanoTime();
        byte[] answer = asking.bytes(path);
        if (round >= 0) {
          times.add(System.nanoTime() - before);
        }
        if (round == 0) {
          found.add(Asking.total(answer));
        }
      }
    }
    return found;
  }
}
