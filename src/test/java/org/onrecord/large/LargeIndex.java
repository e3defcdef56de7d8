package org.onrecord.large;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.Joined;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.Add;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.Tally;

/** An index of inspection reports and of speeches. */
public final class LargeIndex {

  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final Path REPORTS = CORPUS.resolve("ofsted/pdf");

  private LargeIndex() {}

  /**
   * Makes the index in an empty folder; skips the asking test where the corpora are not there.
   *
   * @param parts the program's parts
   * @param most so many of the inspection reports, evenly chosen
   * @param debates the folders of the debates
   * @return what was added
   * @throws IOException if a corpus cannot be read or the index not be written
   */
  public static Tally make(Joined parts, Path folder, int most, List<String> debates)
      throws IOException {
    assumeTrue(
        Files.isDirectory(REPORTS),
        "SKIPPED: no inspection reports and speeches beside this repository (" + CORPUS + ")");
    Path lines = Files.createTempDirectory("onrecord-speeches");
    var inputs = new ArrayList<String>();
    try {
      for (String each : debates) {
        Path out = lines.resolve(each + ".jsonl");
        Speeches.convert(CORPUS.resolve(each).resolve("contributions.jsonl"), out);
        inputs.add(out.toString());
      }
      inputs.addAll(reports(most));
      try (Parts.Ingesting ingesting = parts.ingesting(line -> {});
          OpenIndex index = OpenIndex.open(folder, ingesting.parts(), Optional.empty())) {
        return Add.run(index, inputs, AddOptions.NONE, Progress.NONE);
      }
    } finally {
      for (String each : debates) {
        Files.deleteIfExists(lines.resolve(each + ".jsonl"));
      }
      Files.deleteIfExists(lines);
    }
  }

  private static List<String> reports(int wanted) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.list(REPORTS)) {
      all = files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    int step = Math.max(1, all.size() / wanted);
    return Stream.iterate(0, i -> i < all.size(), i -> i + step)
        .limit(wanted)
        .map(i -> all.get(i).toString())
        .toList();
  }
}
