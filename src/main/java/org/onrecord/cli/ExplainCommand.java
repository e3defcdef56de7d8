package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.Extraction;
import org.onrecord.model.Commitment;
import org.onrecord.model.Explanation;
import org.onrecord.model.Findings;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain}: why each statement and commitment was found and attributed as it was. */
@Command(
    name = "explain",
    description = "For each statement and commitment: words, rule, cue, name, rejected candidates.")
final class ExplainCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "what to read")
  private String input = "";

  @Option(names = "--gazetteer", paramLabel = "FILE", description = "councils of your own")
  private @Nullable Path gazetteer;

  ExplainCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    int failed;
    try (Parts.Ingesting ingesting = parts.ingesting(terminal.messages())) {
      failed =
          Extraction.of(ingesting.parts(), Optional.ofNullable(gazetteer))
              .run(List.of(input), AddOptions.NONE, this::print, ShownProgress.plain(terminal));
    }
    return failed > 0 ? ExitCodes.FAILED : ExitCodes.DONE;
  }

  private void print(SourceDocument reading, Findings f) {
    terminal.print(
        f.document().source()
            + ", date "
            + f.document().date().iso()
            + " ("
            + f.document().date().basis().word()
            + "), authorities "
            + f.document().authorities());
    for (Statement s : f.statements()) {
      terminal.print("");
      terminal.print(s.kind().word() + " statement: " + s.text().replace('\n', ' '));
      who(s.speaker(), s.role(), s.basis().word());
      why(reading, s.why());
    }
    for (Commitment c : f.commitments()) {
      terminal.print("");
      terminal.print("commitment: " + c.text().replace('\n', ' '));
      who(c.who(), c.role(), c.basis().word());
      if (c.due() != null) {
        terminal.print("  due: " + c.due().text() + " = " + c.due().iso());
      }
      why(reading, c.why());
    }
  }

  private void who(@Nullable Speaker speaker, @Nullable String role, String basis) {
    String name = speaker == null ? "nobody" : speaker.name();
    terminal.print("  who: " + name + (role == null ? "" : ", " + role) + " (" + basis + ")");
  }

  private void why(SourceDocument reading, Explanation why) {
    terminal.print("  rule: " + why.rule());
    span(reading, "cue", why.cue());
    span(reading, "name", why.name());
    why.rejected().forEach(each -> terminal.print("  rejected: " + each));
  }

  private void span(SourceDocument reading, String what, @Nullable Span span) {
    if (span != null) {
      terminal.print(
          "  "
              + what
              + ": \""
              + span.of(reading.text())
              + "\" at "
              + span.start()
              + "-"
              + span.end());
    }
  }
}
