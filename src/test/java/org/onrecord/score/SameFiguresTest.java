package org.onrecord.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ingest.ExtractJson;

/** The figures of our tests are those of the scorer by which the project is judged. */
final class SameFiguresTest {

  private static final Path SCORER = Path.of("..", "shared", "gold", "score.py");
  private static final List<Path> SETS =
      List.of(
          Path.of("src/test/resources/gold/cases"),
          Path.of("src/test/resources/org/onrecord/attribute/dev-cases"));
  private static final double EXACT = 1e-9;

  @TempDir private Path folder;

  @Test
  void givesTheFiguresOfTheScorer() throws IOException, InterruptedException {
    assumeTrue(Files.exists(SCORER), "skipped: no scorer at " + SCORER);
    for (Path set : SETS) {
      var statements = new Tally();
      var facts = new FactsTally();
      List<String> predictions = new ArrayList<>();
      for (GoldFolder.Case one : GoldFolder.read(set)) {
        statements.add(one.expected(), one.found());
        facts.add(one.name(), one.expected(), one.found());
        predictions.add(ExtractJson.of(one.found()).toString());
      }

      JsonNode figures = figures(set, predictions);

      assertEquals(percent(figures, "/statements/f1"), statements.statements(), EXACT);
      assertEquals(percent(figures, "/statements_direct/f1"), statements.direct(), EXACT);
      assertEquals(percent(figures, "/end_to_end/f1"), statements.endToEnd(), EXACT);
      assertEquals(percent(figures, "/false_on_not_statements/rate"), statements.taken(), EXACT);
      assertEquals(percent(figures, "/commitments/f1"), facts.commitments(), EXACT);
      assertEquals(percent(figures, "/due_dated_accuracy"), facts.dues(), EXACT);
    }
  }

  private static double percent(JsonNode figures, String path) {
    return 100 * figures.at(path).asDouble();
  }

  private JsonNode figures(Path set, List<String> predictions)
      throws IOException, InterruptedException {
    Path predicted = Files.write(folder.resolve("found.jsonl"), predictions);
    Path figures = folder.resolve("figures.json");
    var command =
        List.of(
            "python3",
            SCORER.toString(),
            "--pred",
            predicted.toString(),
            "--json",
            figures.toString(),
            set.toString());
    Path said = folder.resolve("said.txt");
    Process python;
    try {
      python =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
    } catch (IOException e) {
      assumeTrue(false, "skipped: no python3 on this machine: " + e.getMessage());
      throw e;
    }
    assertEquals(0, python.waitFor(), Files.readString(said));
    return new ObjectMapper().readTree(figures.toFile()).path("all");
  }
}
