package org.onrecord.cluster;

import static org.codelibs.opensearch.runner.OpenSearchRunner.newConfigs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * OpenSearch nodes on loopback in this process, for tests.
 *
 * <p>Arguments: a folder, the number of nodes, the first node's HTTP port (the others follow it;
 * node to node they speak from a hundred higher). Lines on standard input: {@code stop} stops the
 * elected manager, the harder case, {@code start} starts it again, the input's end stops all. Each
 * line is answered in the file {@code FOLDER/report}, because the runner takes standard output for
 * itself from the second node on.
 */
public final class Nodes {

  private final OpenSearchRunner runner = new OpenSearchRunner();
  private final Path report;
  private final int nodes;
  private final int port;
  private int stopped = -1;

  private Nodes(Path folder, int nodes, int port) {
    this.report = folder.resolve("report");
    this.nodes = nodes;
    this.port = port;
  }

  /** Runs until standard input ends. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    var cluster = new Nodes(folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      cluster.start(folder.resolve("data"));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        cluster.obey(line.strip());
      }
    } finally {
      cluster.runner.close();
    }
    System.exit(0); // the runner leaves threads behind
  }

  private void start(Path data) throws IOException {
    List<String> seeds = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      seeds.add("127.0.0.1:" + (port + 100 + i));
    }
    runner.setMaxHttpPort(port + 50);
    runner
        .onBuild(
            (number, settings) -> {
              settings.put("network.host", "127.0.0.1");
              settings.put("transport.port", port + 100 + number - 1);
              settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
              if (nodes > 1) {
                settings.putList("discovery.seed_hosts", seeds);
              }
            })
        .build(
            newConfigs()
                .clusterName("onrecord-" + port)
                .numOfNode(nodes)
                .basePath(data.toString())
                .baseHttpPort(port - 1));
    runner.ensureYellow();
    say("up");
  }

  private void obey(String line) throws IOException {
    switch (line) {
      case "stop" -> {
        for (int i = 0; i < nodes; i++) {
          if (runner.getNode(i) == runner.clusterManagerNode()) {
            stopped = i;
          }
        }
        runner.getNode(stopped).close();
        say("stopped " + stopped);
      }
      case "start" -> say("started " + stopped + " " + runner.startNode(stopped));
      default -> say("unknown: " + line);
    }
  }

  private void say(String line) throws IOException {
    Files.writeString(
        report, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
