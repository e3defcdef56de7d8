package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.onrecord.ingest.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code verify}: everything read once more, and compared. */
@Command(
    name = "verify",
    description = "Re-reads every snapshot, compares the reading, then every span.")
final class VerifyCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  VerifyCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Opened.needIndex(index.folder());
    List<String> mismatches = new ArrayList<>(parts.damage(index.folder()));
    Verification.Report report;
    try (Parts.Ingesting ingesting = parts.ingesting(terminal.messages())) {
      report = Verification.run(index.folder(), ingesting.parts());
    }
    mismatches.addAll(report.mismatches());
    mismatches.forEach(terminal::say);
    terminal.print(
        "documents "
            + report.documents()
            + ", passages "
            + report.passages()
            + ", quotes "
            + report.quotes()
            + ", commitments "
            + report.commitments()
            + ", mismatches "
            + mismatches.size());
    return mismatches.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
  }
}
