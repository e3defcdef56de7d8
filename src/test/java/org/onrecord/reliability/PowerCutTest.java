package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.Add;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.ingest.Rebuild;
import org.onrecord.store.Durable;
import org.onrecord.store.Store;

/**
 * R2: the power fails at any operation of adding and rebuilding, beneath store, journal and index
 * alike, and the disk forgets what was not synced or keeps it in parts. What was acknowledged is
 * there and whole, and the next run gives what a run without a cut gives.
 */
class PowerCutTest {

  @TempDir private Path folder;

  @Test
  void fiftyPowerCutsLoseNothingThatWasAcknowledged() throws IOException {
    cuts(50, 1);
  }

  @Test
  @Tag("deep")
  void fiveHundredPowerCutsLoseNothingThatWasAcknowledged() throws IOException {
    cuts(Deep.of("cuts", 500), 2);
  }

  private void cuts(int seeds, int times) throws IOException {
    List<String> news = Bench.news(folder.resolve("news"), 9, 5);
    Path disk = folder.resolve("disk");
    int cut = 0;
    try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {})) {
      ForgetfulFiles uncut = files(disk);
      work(ingesting, uncut.root().resolve("index"), news, new HashSet<>());
      List<String> operations = uncut.operations();
      String whole = Bench.digest(disk.resolve("index"));
      assertTrue(operations.size() > 200, "only " + operations.size() + " operations");
      for (int seed = 0; seed < seeds; seed++) {
        Random random = new Random(seed);
        Set<String> acknowledged = new HashSet<>();
        ForgetfulFiles files = files(disk);
        for (int i = 0; i < times; i++) {
          failSomewhere(files, operations, random);
          try {
            work(ingesting, files.root().resolve("index"), news, acknowledged);
          } catch (IOException | RuntimeException e) {
            assertTrue(files.failed(), () -> "a seed failed of itself: " + e);
          } catch (AssertionError e) {
            // Lucene asserts, where assertions are on, that a folder's sync never fails on Linux
            String why = String.valueOf(e.getMessage());
            assertTrue(files.failed() && why.contains("fsyncing a directory"), why);
          }
          cut += files.failed() ? 1 : 0;
          if (i == times - 1 || random.nextInt(3) > 0) {
            files.cut(random);
          } else {
            // killed only: the disk forgets nothing yet, and does at the next cut
            files.failAt(".*", -1);
          }
          assertHeld(disk.resolve("index"), acknowledged, "seed " + seed + ", cut " + i);
        }
        work(ingesting, disk.resolve("index"), news, acknowledged);
        assertEquals(whole, Bench.digest(disk.resolve("index")), "seed " + seed);
      }
    }
    assertTrue(cut > seeds / 2, "only " + cut + " cuts came while something was at work");
  }

  /** Every second failure comes at the journal or the pointers, where most is decided. */
  private static void failSomewhere(ForgetfulFiles files, List<String> uncut, Random random) {
    String where = random.nextBoolean() ? ".*" : "journal|CURRENT|CURRENT.new|index";
    long points = uncut.stream().filter(name -> name.matches(where)).count();
    files.failAt(where, random.nextInt((int) points));
  }

  private static ForgetfulFiles files(Path disk) throws IOException {
    Durable.deleteAll(disk);
    java.nio.file.Files.createDirectories(disk);
    return new ForgetfulFiles(disk);
  }

  /** Three adds and a rebuild, each of which opens and closes the index. */
  private static void work(
      Parts.Ingesting ingesting, Path index, List<String> news, Set<String> acknowledged)
      throws IOException {
    for (int part = 0; part < 3; part++) {
      try (OpenIndex open = OpenIndex.open(index, ingesting.parts(), java.util.Optional.empty())) {
        List<String> some = news.subList(3 * part, 3 * part + 3);
        Add.run(open, some, AddOptions.NONE, new Acknowledged(acknowledged));
      }
      if (part == 1) {
        Rebuild.run(index, ingesting.parts());
      }
    }
  }

  private static void assertHeld(Path index, Set<String> acknowledged, String when)
      throws IOException {
    try (Store store = Store.openReadOnly(index)) {
      for (String id : acknowledged) {
        assertTrue(store.ledger().document(id).isPresent(), when + " lost " + id);
      }
      assertEquals(List.of(), store.damage(), when);
    }
    IndexIntegrity.assertSound(index);
  }
}
