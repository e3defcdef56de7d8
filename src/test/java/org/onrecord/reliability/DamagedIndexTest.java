package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
    for (int seed = 0; seed < cases; seed++) {
      Path copy = folder.resolve("copy");
      Durable.deleteAll(copy);
      copy(index, copy);
      String what = damage(copy, new Random(seed));
      boolean named = isNamed(copy);
      noticed += named ? 1 : 0;
      if (!named) {
        assertEquals(sound, Bench.digest(copy), "seed " + seed + ": " + what);
      }
      if (seed % 10 == 0) {
        try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {})) {
          Rebuild.run(copy, ingesting.parts());
        }
        assertEquals(sound, Bench.digest(copy), "seed " + seed + " rebuilt: " + what);
      }
    }
    assertTrue(noticed > cases / 3, "only " + noticed + " of " + cases + " were noticed");
  }

  private static boolean isNamed(Path index) {
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

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path each : (Iterable<Path>) walk::iterator) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    }
  }
}
