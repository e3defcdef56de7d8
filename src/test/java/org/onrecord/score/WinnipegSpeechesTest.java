package org.onrecord.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Statement;

/**
 * Who speaks in a city council's verbatim records: what is found in the PDFs beside the same
 * meetings as their clerks marked them up.
 */
final class WinnipegSpeechesTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus", "winnipeg-council");

  @BeforeAll
  static void needsTheCorpus() {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no verbatim records in " + CORPUS);
  }

  @Test
  void givesSpeechesToTheirSpeakers() throws IOException {
    var tally = new SpeechTally();
    for (Map.Entry<String, List<JsonNode>> meeting : speeches().entrySet()) {
      List<Statement> found = new ArrayList<>();
      for (Path pdf : records(meeting.getKey())) {
        found.addAll(ExtractedFile.of(pdf).statements());
      }
      tally.add(meeting.getValue(), found);
    }

    assertEquals(1642, tally.all());
    assertTrue(tally.found() >= 98.0, () -> tally.found() + " % found; not: " + tally.missed());
    assertTrue(tally.right() >= 99.7, () -> tally.right() + " % right; not: " + tally.wrong());
  }

  @Test
  @Tag("deep")
  void findsSpeechesInEveryRecord() throws IOException {
    List<Path> all = records("");
    assertEquals(20, all.size());
    for (Path pdf : all) {
      List<Statement> found = ExtractedFile.of(pdf).statements();
      long named =
          found.stream().filter(s -> s.kind() == QuoteKind.DIRECT && s.speaker() != null).count();
      assertTrue(named >= 20, pdf + ": " + named + " speeches");
      assertTrue(named >= 0.95 * found.size(), pdf + ": " + named + " of " + found.size());
    }
  }

  /** The speeches by the day of the meeting. */
  private static Map<String, List<JsonNode>> speeches() throws IOException {
    var json = new ObjectMapper();
    Map<String, List<JsonNode>> byDay = new HashMap<>();
    for (String line : Files.readAllLines(CORPUS.resolve("contributions.jsonl"))) {
      JsonNode one = json.readTree(line);
      if (one.path("kind").asText().equals("speech")) {
        byDay.computeIfAbsent(one.path("date").asText(), d -> new ArrayList<>()).add(one);
      }
    }
    return byDay;
  }

  private static List<Path> records(String day) throws IOException {
    try (Stream<Path> files = Files.list(CORPUS.resolve("pdf"))) {
      return files.filter(f -> f.getFileName().toString().startsWith(day)).sorted().toList();
    }
  }
}
