package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.ingest.Decisions;
import org.onrecord.store.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code corrections apply}: records put right. */
@Command(name = "corrections", description = "Puts records right, and keeps them so.")
final class CorrectionsCommand {

  private static final List<String> COLUMNS = List.of("record", "field", "value", "reason", "date");

  private final Parts parts;
  private final Terminal terminal;

  CorrectionsCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Command(
      name = "apply",
      description = "Applies a CSV file with the columns record,field,value,reason,date.")
  int apply(@Parameters(paramLabel = "FILE.csv") Path file, @Mixin IndexOption index)
      throws IOException {
    List<Correction> corrections =
        CsvRows.read(file, COLUMNS).rows().stream()
            .map(row ->
                new Correction(
                    CsvRows.cell(row, "record"),
                    CsvRows.cell(row, "field"),
                    CsvRows.cell(row, "value"),
                    CsvRows.cell(row, "reason"),
                    CsvRows.cell(row, "date")))
            .toList();
    List<String> refused;
    try (Opened opened = Opened.of(parts, index.folder(), terminal)) {
      refused = new Decisions(opened.index()).correct(corrections);
    }
    refused.forEach(each -> terminal.say("not applied " + each));
    terminal.say("applied " + (corrections.size() - refused.size()));
    return refused.isEmpty() ? ExitCodes.DONE : ExitCodes.FAILED;
  }
}
