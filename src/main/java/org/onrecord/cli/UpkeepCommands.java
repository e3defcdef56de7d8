package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onrecord.ingest.Backup;
import org.onrecord.ingest.Purge;
import org.onrecord.ingest.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What an operator does with a whole index: rebuild, backup, restore, purge. */
final class UpkeepCommands {

  private final Parts parts;
  private final Terminal terminal;

  UpkeepCommands(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  RebuildCommand rebuild() {
    return new RebuildCommand();
  }

  BackupCommand backup() {
    return new BackupCommand();
  }

  RestoreCommand restore() {
    return new RestoreCommand();
  }

  PurgeCommand purge() {
    return new PurgeCommand();
  }

  @Command(
      name = "rebuild",
      description = "Makes a new index from the snapshots and swaps it in when whole.")
  final class RebuildCommand implements Callable<Integer> {
    @Mixin private IndexOption index = new IndexOption();

    @Override
    public Integer call() throws IOException {
      Opened.needIndex(index.folder());
      try (Parts.Ingesting ingesting = parts.ingesting(terminal.messages())) {
        terminal.print("documents " + Rebuild.run(index.folder(), ingesting.parts()));
      }
      return ExitCodes.DONE;
    }
  }

  @Command(
      name = "backup",
      description = "Copies what cannot be made again, in one state, while others read and write.")
  final class BackupCommand implements Callable<Integer> {
    @Mixin private IndexOption index = new IndexOption();

    @Parameters(paramLabel = "DIR", description = "an empty folder, or one yet to be made")
    private Path to = Path.of("backup");

    @Override
    public Integer call() throws IOException {
      Opened.needIndex(index.folder());
      Optional<String> lost = parts.lostLines(index.folder());
      if (lost.isPresent()) {
        // a copy of it would pass for whole
        throw new IOException(lost.get());
      }
      terminal.print("documents " + Backup.make(index.folder(), to));
      return ExitCodes.DONE;
    }
  }

  @Command(name = "restore", description = "Puts a backup in the place of the index.")
  final class RestoreCommand implements Callable<Integer> {
    @Mixin private IndexOption index = new IndexOption();

    @Parameters(paramLabel = "DIR", description = "what backup made")
    private Path from = Path.of("backup");

    @Override
    public Integer call() throws IOException {
      try (Parts.Ingesting ingesting = parts.ingesting(terminal.messages())) {
        terminal.print("documents " + Backup.restore(from, index.folder(), ingesting.parts()));
      }
      return ExitCodes.DONE;
    }
  }

  @Command(
      name = "purge",
      description = "Leaves no byte of what was removed, in index, snapshots and journal.")
  final class PurgeCommand implements Callable<Integer> {
    @Mixin private IndexOption index = new IndexOption();

    @Override
    public Integer call() throws IOException {
      Opened.needIndex(index.folder());
      try (Parts.Ingesting ingesting = parts.ingesting(terminal.messages())) {
        int blanked = Purge.run(index.folder(), ingesting.parts());
        terminal.print("documents with words taken out " + blanked);
      }
      terminal.say(Purge.OUT_OF_REACH);
      return ExitCodes.DONE;
    }
  }
}
