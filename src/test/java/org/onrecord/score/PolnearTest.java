package org.onrecord.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Statements and speakers in American political news that others annotated (Newell, Margolin and
 * Ruths, LREC 2018). Only figures are taken from these articles; no rule is.
 */
final class PolnearTest {

  private static final Path CORPUS = Path.of("..", "shared", "corpus", "polnear", "dev");

  @Test
  void holdsTheFloorsOnAmericanNews() throws IOException {
    assumeTrue(Files.isDirectory(CORPUS), "skipped: no annotated news in " + CORPUS);
    List<Path> articles;
    try (Stream<Path> files = Files.list(CORPUS.resolve("text"))) {
      articles = files.sorted().toList();
    }
    var tally = new Tally();
    for (Path article : articles) {
      String text = Files.readString(article);
      List<List<Annotation>> choices = new ArrayList<>();
      for (Path one : annotations(article)) {
        choices.add(Annotation.read(text, one));
      }
      var gold = new PolnearGold(text).of(Annotation.best(choices));
      tally.add(gold, ExtractedFile.of(article));
    }

    assertEquals(84, articles.size());
    assertTrue(tally.statements() >= 79.0, () -> "statements " + tally.statements());
    assertTrue(tally.endToEnd() >= 56.0, () -> "end to end " + tally.endToEnd());
    assertTrue(tally.direct() >= 90.0, () -> "direct " + tally.direct());
  }

  /** The files of those who annotated an article: its name and four hexadecimal digits. */
  private static List<Path> annotations(Path article) throws IOException {
    String stem = article.getFileName().toString().replace(".txt", "");
    try (Stream<Path> files = Files.list(CORPUS.resolve("attributions"))) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(stem + "_"))
          .filter(f -> f.getFileName().toString().length() == stem.length() + 9)
          .sorted()
          .toList();
    }
  }
}
