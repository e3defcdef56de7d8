package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.Rebuild;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.Durable;

/**
 * R7: a file of the index is flipped, cut, deleted or emptied. Either its opening fails, or its
 * check names the damage, or what it answers is what a sound index answers; a rebuild mends it.
 */
class DamagedIndexTest {

  @TempDir private Path folder;

  @Test
  void thirtyDamagesNeverGiveASilentWrongAnswer() throws IOException {
    damaged(30);
  }

  @Test
  @Tag("deep")
  void threeHundredDamagesNeverGiveASilentWrongAnswer() throws IOException {
    damaged(Deep.of("index", 300));
  }

  private void damaged(int cases) throws IOException {
    Path index = folder.resolve("index");
    List<String> news = Bench.news(folder.resolve("news"), 12, 3);
    Bench.add(index, news.subList(0, 6));
    Bench.add(index, news);
    String sound = Bench.digest(index);
    int noticed = 0;
    int named = 0;
    int plain = 0;
    for (int seed = 0; seed < cases; seed++) {
      Path copy = folder.resolve("copy");
      Durable.deleteAll(copy);
      Trees.copy(index, copy);
      String what = damage(copy, new Random(seed));
      boolean shows = isNoticed(copy);
      noticed += shows ? 1 : 0;
      if (!shows) {
        assertEquals(sound, Bench.digest(copy), "seed " + seed + ": " + what);
      }
      named += Bench.parts().damage(copy).isEmpty() ? 0 : 1;
      plain += Bench.parts().plainDamage(copy).isEmpty() ? 0 : 1;
      if (seed % 10 == 0) {
        try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {})) {
          Rebuild.run(copy, ingesting.parts());
        }
        assertEquals(sound, Bench.digest(copy), "seed " + seed + " rebuilt: " + what);
      }
    }
    Deep.measured(
        "R7",
        cases
            + " damages, "
            + noticed
            + " at start, "
            + named
            + " by verify, "
            + plain
            + " by status");
    // which bytes are hit follows from the seeds; some are padding, or of a file that nobody needs
    assertTrue(noticed > 0 && named >= noticed, noticed + " at start, " + named + " by verify");
    assertTrue(plain > 0 && plain <= named, plain + " by status, " + named + " by verify");
  }

  @Test
  void damageOfTheOlderStateIsNamedWhileTheNewestAnswers() throws IOException {
    Path index = folder.resolve("index");
    List<String> news = Bench.news(folder.resolve("news"), 12, 3);
    Bench.add(index, news.subList(0, 6));
    Bench.add(index, news);
    String sound = Bench.digest(index);
    assertEquals(List.of(), Bench.parts().damage(index));
    Path older;
    try (Stream<Path> walk = Files.walk(index)) {
      older =
          walk.filter(f -> String.valueOf(f.getFileName()).startsWith("segments_"))
              .min(
                  Comparator.comparingLong(
                      f -> SegmentInfos.generationFromSegmentsFileName(f.getFileName().toString())))
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(older);
    bytes[bytes.length / 2] ^= 1;
    Files.write(older, bytes);

    assertEquals(sound, Bench.digest(index));
    try (LuceneEngine engine = LuceneEngine.openReadOnly(index)) {
      assertEquals(Optional.empty(), engine.damage());
    }
    List<String> damage = Bench.parts().damage(index);
    assertEquals(1, damage.size(), damage.toString());
    assertTrue(damage.getFirst().contains(older + ": is damaged"), damage.toString());
  }

  private static boolean isNoticed(Path index) {
    try (SearchEngine engine = LuceneEngine.openReadOnly(index)) {
      return ((LuceneEngine) engine).damage().isPresent() || engine.version().documents() != 12;
    } catch (IOException e) {
      return true;
    }
  }

  private static String damage(Path index, Random random) throws IOException {
    List<Path> files;
    Set<String> others = Set.of("snapshots", "readings", "journal", "lock");
    try (Stream<Path> walk = Files.walk(index)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(f -> !others.contains(index.relativize(f).getName(0).toString()))
              .filter(f -> !f.toString().endsWith(".lock"))
              .sorted()
              .toList();
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    int how = random.nextInt(4);
    if (how == 0) {
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
    } else if (how == 1) {
      Files.write(file, Arrays.copyOf(bytes, at));
    } else if (how == 2) {
      Files.delete(file);
    } else {
      Files.write(file, new byte[0]);
    }
    return index.relativize(file)
        + List.of(" flipped at ", " cut at ", " deleted ", " emptied ").get(how)
        + at;
  }
}
