package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Add;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.ingest.Tally;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceClass;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code add}: sources into the index. */
@Command(
    name = "add",
    description = "Adds files, folders, zip archives and addresses: what is new or changed.")
final class AddCommand implements Callable<Integer> {

  private final Parts parts;
  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  @Parameters(arity = "0..*", paramLabel = "PATH|URL", description = "what to add")
  private List<String> inputs = List.of();

  @Option(names = "--manifest", paramLabel = "FILE", description = "metadata by file name")
  private @Nullable Path manifest;

  @Option(names = "--authority", paramLabel = "NAME", description = "the council that it is by")
  private List<String> authorities = List.of();

  @Option(names = "--date", paramLabel = "D", description = "YYYY, YYYY-MM or YYYY-MM-DD")
  private @Nullable String date;

  @Option(names = "--publisher", paramLabel = "P", description = "who published it")
  private @Nullable String publisher;

  @Option(
      names = "--source-class",
      paramLabel = "C",
      description = "official-record, inspectorate, council-statement, news or other")
  private @Nullable String sourceClass;

  @Option(names = "--url", paramLabel = "U", description = "where it was published")
  private @Nullable String url;

  @Option(names = "--title", paramLabel = "T", description = "its headline")
  private @Nullable String title;

  @Option(names = "--gazetteer", paramLabel = "FILE", description = "councils of your own")
  private @Nullable Path gazetteer;

  @Option(names = "--retag", description = "give all that is held today's themes")
  private boolean retag;

  @Option(names = "--allow-private", description = "fetch addresses of your own network, too")
  private boolean allowPrivate;

  @Option(names = "--shard", paramLabel = "i/n", description = "only the i-th of n parts")
  private @Nullable String shard;

  AddCommand(Parts parts, Terminal terminal) {
    this.parts = parts;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (inputs.isEmpty() && !retag && gazetteer == null) {
      throw new IllegalArgumentException("add needs a path, an address, --retag or --gazetteer");
    }
    AddOptions.Shard part = shard(shard == null ? "1/1" : shard);
    AddOptions options =
        new AddOptions(said(), Optional.ofNullable(manifest), retag, allowPrivate, part);
    Tally tally;
    try (Parts.Ingesting ingesting = parts.ingesting(terminal.messages())) {
      if (!inputs.isEmpty()) {
        ingesting.parts().engines().part(index.folder(), part);
      }
      try (OpenIndex open =
              OpenIndex.open(index.folder(), ingesting.parts(), Optional.ofNullable(gazetteer));
          ShownProgress progress = ShownProgress.on(terminal)) {
        tally = Add.run(open, inputs, options, progress);
      }
    }
    terminal.print(Json.line(tally));
    return tally.failed() > 0 ? ExitCodes.FAILED : ExitCodes.DONE;
  }

  private Metadata said() {
    return new Metadata(
        title, url, publisher, sourceClass(sourceClass), null, date(date), authorities, null, null);
  }

  private static @Nullable SourceClass sourceClass(@Nullable String word) {
    if (word == null) {
      return null;
    }
    return SourceClass.of(word)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "--source-class is one of " + SourceClass.words() + ", not " + word));
  }

  private static @Nullable DateInterval date(@Nullable String iso) {
    try {
      return iso == null ? null : DateInterval.ofIso(iso, iso, DateBasis.METADATA);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("--date is YYYY, YYYY-MM or YYYY-MM-DD, not " + iso, e);
    }
  }

  static AddOptions.Shard shard(String text) {
    if (!text.matches("\\d{1,6}/\\d{1,6}")) {
      throw new IllegalArgumentException("--shard is i/n, not " + text);
    }
    String[] parts = text.split("/", -1);
    return new AddOptions.Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
