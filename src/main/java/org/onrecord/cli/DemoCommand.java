package org.onrecord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.onrecord.ingest.Add;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.Tally;
import org.onrecord.serve.ServerConfig;
import org.onrecord.store.Durable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code demo}: the sample corpus, indexed and served, and gone when it ends. */
@Command(
    name = "demo",
    description = "Indexes the sample corpus of three invented councils and serves it.")
final class DemoCommand implements Callable<Integer> {

  private static final String SAMPLE = "/org/onrecord/sample/";

  private final Parts parts;
  private final Terminal terminal;

  @Option(names = "--port", defaultValue = "8080", description = "default: ${DEFAULT-VALUE}")
  private int port = 8080;

  DemoCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("onrecord-demo");
    try {
      Path index = folder.resolve("index");
      Tally tally = add(unpacked(folder.resolve("sample")), index);
      terminal.say(
          "indexed "
              + tally.documents()
              + " documents, "
              + tally.passages()
              + " passages, "
              + tally.quotes()
              + " quotes, "
              + tally.commitments()
              + " commitments in "
              + tally.seconds()
              + " s");
      Parts.Serving serving = parts.serve(index, ServerConfig.local(port, parts.clock()));
      return ServeCommand.untilStopped(
          serving, "127.0.0.1", terminal, () -> Durable.deleteAll(folder));
    } catch (IOException | RuntimeException e) {
      Durable.deleteAll(folder);
      throw e;
    }
  }

  private Tally add(Path sample, Path index) throws IOException {
    return add(sample, index, parts, terminal.messages());
  }

  /** Adds the sample corpus to an index. */
  static Tally add(Path sample, Path index, Parts parts, Consumer<String> messages)
      throws IOException {
    try (Parts.Ingesting ingesting = parts.ingesting(messages);
        OpenIndex open =
            OpenIndex.open(index, ingesting.parts(), Optional.of(sample.resolve("councils.csv")))) {
      AddOptions options = AddOptions.NONE.withManifest(sample.resolve("manifest.csv"));
      return Add.run(open, List.of(sample.resolve("documents").toString()), options, Progress.NONE);
    }
  }

  /** Writes the sample corpus out of the program. */
  static Path unpacked(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("documents"));
    for (String name : List.of("manifest.csv", "councils.csv")) {
      Files.write(folder.resolve(name), resource(name));
    }
    try (BufferedReader index =
        new BufferedReader(new InputStreamReader(opened("INDEX"), StandardCharsets.UTF_8))) {
      for (String name = index.readLine(); name != null; name = index.readLine()) {
        if (!name.isBlank()) {
          Files.write(folder.resolve("documents").resolve(name.strip()), resource(name.strip()));
        }
      }
    }
    return folder;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = opened(name)) {
      return in.readAllBytes();
    }
  }

  private static InputStream opened(String name) throws IOException {
    InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE + name);
    if (in == null) {
      throw new IOException("the sample corpus lacks " + name);
    }
    return in;
  }
}
