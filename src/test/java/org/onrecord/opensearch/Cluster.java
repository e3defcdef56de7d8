package org.onrecord.opensearch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.lucene.LuceneAnalysis;
import org.onrecord.store.ModelJson;

/** Real OpenSearch nodes on loopback, in a process with a class path of their own. */
public final class Cluster implements AutoCloseable {

  /** What an engine works with. */
  public static final OpenSearchEngine.Means MEANS =
      new OpenSearchEngine.Means(new LuceneAnalysis(), ModelJson.MAPPER);

  private static final Path BUILT = Path.of("target", "cluster");
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int ATTEMPTS = 5;

  private final Process process;
  private final Writer orders;
  private final Path report;
  private final int port;
  private final int nodes;
  private int read;

  private Cluster(Process process, Path report, int nodes, int port) {
    this.process = process;
    this.orders = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    this.report = report;
    this.nodes = nodes;
    this.port = port;
  }

  /** Starts so many nodes; skips the test where the second build is not there. */
  public static Cluster start(int nodes) throws IOException, InterruptedException {
    assumeTrue(
        Files.exists(BUILT.resolve("nodes.jar")),
        "no OpenSearch to test against: ./onrecord test -Pcluster builds it");
    for (int attempt = 1; ; attempt++) {
      try {
        return startAt(Ports.free(nodes), nodes);
      } catch (IOException e) {
        if (attempt == ATTEMPTS || !e.toString().contains("Address already in use")) {
          throw e;
        }
        // somebody took a port between the look at it and its use: once more, elsewhere
      }
    }
  }

  private static Cluster startAt(int port, int nodes) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("cluster");
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "--add-modules", "jdk.incubator.vector", "-cp"));
    command.add(BUILT.resolve("nodes.jar") + File.pathSeparator + BUILT.resolve("lib") + "/*");
    command.add("org.onrecord.cluster.Nodes");
    command.addAll(List.of(folder.toString(), "" + nodes, "" + port));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    var cluster = new Cluster(process, folder.resolve("report"), nodes, port);
    cluster.await();
    return cluster;
  }

  /** A connection to all nodes. */
  public Connection connection() {
    return Connection.of(urls());
  }

  /** The nodes' addresses, as the command line takes them. */
  public String urls() {
    return IntStream.range(0, nodes)
        .mapToObj(i -> "http://127.0.0.1:" + (port + i))
        .collect(Collectors.joining(","));
  }

  /** Indices of a prefix that nobody else uses, in as many shards as there are nodes. */
  public Layout layout(String prefix) {
    return Layout.of(prefix).withShards(nodes, nodes > 1 ? 1 : 0);
  }

  /** An engine that writes indices of a prefix. */
  public OpenSearchEngine engine(String prefix) throws IOException {
    return OpenSearchEngine.open(connection(), layout(prefix), MEANS);
  }

  /** Stops the elected manager; gives back what was reported. */
  public String stopManager() throws IOException, InterruptedException {
    return order("stop");
  }

  /** Starts the stopped node again. */
  public String startAgain() throws IOException, InterruptedException {
    return order("start");
  }

  private String order(String line) throws IOException, InterruptedException {
    orders.write(line + "\n");
    orders.flush();
    return await();
  }

  private String await() throws IOException, InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      List<String> lines = Files.exists(report) ? Files.readAllLines(report) : List.of();
      if (lines.size() > read) {
        return lines.get(read++);
      }
      if (!process.isAlive()) {
        throw new IOException(
            "the cluster ended: " + Files.readString(report.resolveSibling("log")));
      }
      Thread.sleep(100);
    }
    throw new IOException("the cluster did not answer in " + PATIENCE);
  }

  @Override
  public void close() throws IOException {
    orders.close();
    try {
      process.waitFor(20, java.util.concurrent.TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
