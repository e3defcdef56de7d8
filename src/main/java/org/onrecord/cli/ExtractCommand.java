package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.ExtractJson;
import org.onrecord.ingest.Extraction;
import org.onrecord.model.Commitment;
import org.onrecord.model.Findings;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code extract}: what stands in sources, without an index. */
@Command(
    name = "extract",
    description = "Reads sources and prints what was found, without an index.")
final class ExtractCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "what to read")
  private List<String> inputs = List.of();

  @Option(names = "--jsonl", description = "one JSON object for each document")
  private boolean jsonl;

  @Option(names = "--gazetteer", paramLabel = "FILE", description = "councils of your own")
  private @Nullable Path gazetteer;

  @Option(names = "--manifest", paramLabel = "FILE", description = "metadata by file name")
  private @Nullable Path manifest;

  ExtractCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    AddOptions options =
        manifest == null ? AddOptions.NONE : AddOptions.NONE.withManifest(manifest);
    int failed;
    try (Parts.Ingesting ingesting = parts.ingesting(terminal.messages())) {
      failed =
          Extraction.of(ingesting.parts(), Optional.ofNullable(gazetteer))
              .run(
                  inputs,
                  options,
                  (reading, findings) -> print(findings),
                  ShownProgress.plain(terminal));
    }
    return failed > 0 ? ExitCodes.FAILED : ExitCodes.DONE;
  }

  private void print(Findings f) {
    if (jsonl) {
      terminal.print(ExtractJson.of(f).toString());
      return;
    }
    terminal.print(f.document().source() + ": " + f.document().title());
    for (Statement s : f.statements()) {
      terminal.print("  " + s.kind().word() + ", " + name(s.speaker()) + ": " + oneLine(s.text()));
    }
    for (Commitment c : f.commitments()) {
      String due = c.due() == null ? "no date" : String.valueOf(c.due().text());
      terminal.print("  commitment, " + name(c.who()) + ", " + due + ": " + oneLine(c.text()));
    }
    f.decisions().forEach(d -> terminal.print("  decision: " + oneLine(d.text())));
    f.judgements()
        .forEach(j ->
            terminal.print(
                "  judgement, " + j.authority().name() + ", " + j.area() + ": " + j.grade()));
  }

  private static String name(@Nullable Speaker speaker) {
    return speaker == null ? "nobody" : speaker.name();
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ');
  }
}
