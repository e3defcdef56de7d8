package org.onrecord.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.ingest.OperatorCouncils;
import org.onrecord.serve.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code status}: what is held, and what could not be read. */
@Command(
    name = "status",
    description =
        "Prints documents by authority and year, failures with reasons, the last add, and what of"
            + " the index is plainly damaged; verify compares every byte.")
final class StatusCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  StatusCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Opened.needIndex(index.folder());
    Gazetteer gazetteer = OperatorCouncils.gazetteer(index.folder());
    var archive =
        new StoreArchive(
            index.folder(),
            code -> gazetteer.council(code).map(c -> c.authority().name()).orElse(code));
    Archive.Status status = archive.status();
    Instant last = status.lastAdd();
    terminal.print("documents " + status.documents() + ", undated " + status.undated());
    terminal.print("last add " + (last == null ? "never" : last.toString()));
    for (Archive.Coverage each : status.coverage()) {
      String name = each.code().isEmpty() ? "no authority" : each.code() + " " + each.name();
      terminal.print(name + ", " + each.year() + ": " + each.documents());
    }
    for (Archive.Failure each : status.failures()) {
      terminal.print("failed " + each.source() + ": " + each.reason());
    }
    List<String> damage = parts.plainDamage(index.folder());
    damage.forEach(each -> terminal.print("damaged " + each));
    if (damage.isEmpty()) {
      terminal.print("index opens; its bytes were not compared (verify does)");
    }
    return damage.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
  }
}
