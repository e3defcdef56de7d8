package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Decisions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code remove}: out of the index, and never back. */
@Command(
    name = "remove",
    description = "Takes a document, record or person out and stops their return.")
final class RemoveCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  @ArgGroup(multiplicity = "1")
  private What what = new What();

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why")
  private String reason = "";

  /** Exactly one of these. */
  static final class What {
    @Option(names = "--doc", paramLabel = "ID", description = "a document, d_…")
    private @Nullable String document;

    @Option(names = "--record", paramLabel = "ID", description = "a record, r_…")
    private @Nullable String record;

    @Option(names = "--person", paramLabel = "ID", description = "a person, p_…")
    private @Nullable String person;

    String id() {
      return of(document, "d_") + of(record, "r_") + of(person, "p_");
    }

    private static String of(@Nullable String id, String prefix) {
      if (id != null && !id.startsWith(prefix)) {
        throw new IllegalArgumentException("that id begins with " + prefix + ", not: " + id);
      }
      return id == null ? "" : id;
    }
  }

  RemoveCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String id = what.id();
    try (Opened opened = Opened.of(parts, index.folder(), terminal)) {
      new Decisions(opened.index()).remove(id, reason);
    }
    terminal.say("removed " + id + "; onrecord purge leaves no byte of it");
    return ExitCodes.DONE;
  }
}
