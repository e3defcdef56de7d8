package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ranking cases and the floors below which they may not fall. They only rise. */
class EvalCommandTest {

  private static final Path SAMPLE = Path.of("src/main/resources/org/onrecord/sample");
  private static final Path GOLD = Path.of("../shared/gold");

  @TempDir private Path folder;

  @Test
  void everyCaseOfTheSampleCorpusHolds() throws IOException {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    for (String name : Files.readAllLines(SAMPLE.resolve("INDEX"))) {
      if (!name.isBlank()) {
        Files.copy(SAMPLE.resolve(name.strip()), documents.resolve(name.strip()));
      }
    }
    add(
        documents.toString(),
        "--manifest",
        SAMPLE.resolve("manifest.csv").toString(),
        "--gazetteer",
        SAMPLE.resolve("councils.csv").toString());
    assertFloor("sample", 0.81);
  }

  @Test
  void everyCaseOfTheSeedsAndWrittenCasesHolds() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "SKIPPED: no seeds beside this repository (" + GOLD + ")");
    add(GOLD.resolve("seeds").toString(), GOLD.resolve("cases").toString());
    assertFloor("gold", 0.87);
  }

  private void add(String... what) {
    String[] args = new String[what.length + 3];
    args[0] = "add";
    System.arraycopy(what, 0, args, 1, what.length);
    args[what.length + 1] = "--index";
    args[what.length + 2] = index();
    Session added = Session.run(args);
    assertEquals(ExitCodes.DONE, added.status(), added.err());
  }

  private void assertFloor(String corpus, double floor) {
    Session eval =
        Session.run(
            "eval",
            "src/test/resources/eval/queries.jsonl",
            "--corpus",
            corpus,
            "--index",
            index());
    assertEquals(ExitCodes.DONE, eval.status(), eval.err());
    double reached = Double.parseDouble(eval.out().strip().replaceFirst("^.*nDCG@10 ", ""));
    assertTrue(reached >= floor, eval.out());
  }

  private String index() {
    return folder.resolve("index").toString();
  }
}
