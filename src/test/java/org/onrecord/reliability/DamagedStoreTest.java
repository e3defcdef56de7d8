package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.store.Durable;
import org.onrecord.store.Store;

/** R8: bytes of the store or journal are flipped, cut, emptied or gone; each case is noticed. */
class DamagedStoreTest {

  @TempDir private Path folder;

  @Test
  void thirtyDamagesAreAllNoticed() throws IOException {
    damaged(30);
  }

  @Test
  @Tag("deep")
  void twoHundredDamagesAreAllNoticed() throws IOException {
    damaged(Deep.of("store", 200));
  }

  private void damaged(int cases) throws IOException {
    Path index = folder.resolve("index");
    Bench.add(index, Bench.news(folder.resolve("news"), 12, 3));
    assertEquals(Optional.empty(), noticed(index));
    for (int seed = 0; seed < cases; seed++) {
      Path copy = folder.resolve("copy");
      Durable.deleteAll(copy);
      Trees.copy(index, copy);
      String what = damage(copy, new Random(seed));
      assertTrue(noticed(copy).isPresent(), "seed " + seed + " was not noticed: " + what);
    }
  }

  /** What is said of an index at its start. */
  private static Optional<String> noticed(Path index) throws IOException {
    try (Store store = Store.openReadOnly(index)) {
      List<String> damage = store.damage();
      if (!damage.isEmpty()) {
        return Optional.of(damage.getFirst());
      }
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {});
        OpenIndex open = OpenIndex.open(index, ingesting.parts(), Optional.empty())) {
      return open.store().ledger().documents().isEmpty() ? Optional.of("empty") : Optional.empty();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static String damage(Path index, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(index)) {
      files =
          walk.filter(Files::isRegularFile)
              .filter(f -> isOfStore(index.relativize(f).toString()))
              .sorted()
              .toList();
    }
    Path journal = index.resolve("journal");
    Path file = random.nextInt(3) == 0 ? journal : files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int at = random.nextInt(bytes.length);
    String how =
        switch (random.nextInt(4)) {
          case 0 -> {
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            yield "flipped at " + at;
          }
          case 1 -> {
            Files.write(file, Arrays.copyOf(bytes, at));
            yield "cut at " + at;
          }
          case 2 -> {
            Files.delete(file);
            yield "deleted";
          }
          default -> {
            Files.write(file, new byte[0]);
            yield "emptied";
          }
        };
    return index.relativize(file) + " " + how;
  }

  private static boolean isOfStore(String name) {
    return name.startsWith("snapshots") || name.startsWith("readings") || name.equals("journal");
  }
}
