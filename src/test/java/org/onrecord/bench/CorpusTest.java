package org.onrecord.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpus and the queries of the measurements: always the same, and as they are said to be. */
class CorpusTest {

  private static final World WORLD = new World(7);

  @TempDir private Path folder;

  @Test
  void isTheSameForOneSeed() throws Exception {
    Corpus.write(WORLD, 3, 500, folder.resolve("a"));
    Corpus.write(new World(7), 3, 500, folder.resolve("b"));

    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a")), Files.readAllBytes(folder.resolve("b")));
    assertEquals(QueryMix.of(WORLD, 3, 5), QueryMix.of(new World(7), 3, 5));
  }

  @Test
  void holdsAsManyRecordsAsWereAskedForEachOfFortyToNinetyWordsOrSo() throws Exception {
    Corpus.Size size = Corpus.write(WORLD, 3, 1_000, folder.resolve("a"));

    int records = 0;
    int quotes = 0;
    Set<String> days = new TreeSet<>();
    List<String> lines = Files.readAllLines(folder.resolve("a"));
    for (String line : lines) {
      JsonNode document = new ObjectMapper().readTree(line);
      days.add(document.path("published").asText());
      for (String list : List.of("passages", "statements", "commitments")) {
        for (JsonNode record : document.path(list)) {
          int words = record.path("text").asText().split(" ", 0).length;
          assertTrue(words >= 40 && words < 120, record::toString);
          records++;
          quotes += list.equals("statements") ? 1 : 0;
        }
      }
    }
    assertEquals(1_000, records);
    assertEquals(new Corpus.Size(1_000, lines.size(), size.textBytes()), size);
    assertTrue(quotes > 250 && quotes < 350, "quotes: " + quotes);
    assertTrue(new TreeSet<>(days).first().compareTo("2005-01-01") >= 0, days::toString);
    assertTrue(new TreeSet<>(days).last().compareTo("2026-11-01") < 0, days::toString);
  }

  @Test
  void drawsLowRanksMoreOftenAndEveryRankOfFew() {
    var ranks = new Draws.Ranks(3, 1, 1);
    var draws = new Draws(1);
    int[] drawn = new int[3];
    for (int i = 0; i < 10_000; i++) {
      drawn[ranks.draw(draws)]++;
    }

    assertTrue(drawn[0] > drawn[1] && drawn[1] > drawn[2] && drawn[2] > 0, drawn[0] + "…");
  }

  @Test
  void percentilesAreThoseOfTheTimesGiven() {
    var times = new Times();
    for (int i = 100; i >= 1; i--) {
      times.add(i * 1_000_000L);
    }

    assertEquals(51, times.p50());
    assertEquals(100, times.p99());
    assertEquals(50.5, times.mean());
  }
}
