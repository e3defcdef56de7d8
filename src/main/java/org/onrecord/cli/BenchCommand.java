package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.onrecord.bench.Bench;
import org.onrecord.store.Durable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code bench}: how fast it is on this machine, beside plain Lucene doing the same work. */
@Command(
    name = "bench",
    description =
        "Makes a corpus, indexes, serves and asks it; prints times beside plain Lucene's.")
final class BenchCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;
  private final EngineOptions engine;

  @Option(
      names = "--records",
      paramLabel = "N",
      defaultValue = "100000",
      description = "size of the corpus (default: ${DEFAULT-VALUE}; 1000000 takes some minutes)")
  private int records = 100_000;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "how often each query is measured (default: ${DEFAULT-VALUE})")
  private int rounds = 3;

  @Option(names = "--json", description = "the figures as one line of JSON")
  private boolean json;

  BenchCommand(Parts parts, Terminal terminal, EngineOptions engine) {
    this.parts = parts;
    this.terminal = terminal;
    this.engine = engine;
  }

  @Override
  public Integer call() throws IOException {
    if (engine.choice().urls().isPresent()) {
      throw new IllegalArgumentException("bench measures the engine inside the program only");
    }
    Path folder = Files.createTempDirectory("onrecord-bench");
    Bench.Outcome outcome;
    try {
      var today = LocalDate.now(parts.clock().withZone(ZoneId.of("Europe/London")));
      outcome = new Bench(folder, records, rounds, today, terminal.messages()).run();
    } finally {
      Durable.deleteAll(folder);
    }
    if (json) {
      terminal.print(outcome.report().json());
    } else {
      outcome.report().table().forEach(terminal::print);
      terminal.print(outcome.allFacets());
    }
    outcome.differences().forEach(d -> terminal.say("totals differ: " + d));
    return outcome.differences().isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
  }
}
