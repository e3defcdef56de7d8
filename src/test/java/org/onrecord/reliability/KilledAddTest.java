package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Store;

/** R1: a process that adds is killed at random points; nothing that it acknowledged is lost. */
class KilledAddTest {

  private static final long SEED = 20261122;

  @TempDir private Path folder;

  @Test
  void nothingAcknowledgedIsLostWhenAnAddIsKilledTwentyTimes() throws Exception {
    killed(20, 300);
  }

  @Test
  @Tag("deep")
  void nothingAcknowledgedIsLostWhenAnAddIsKilledTwoHundredTimes() throws Exception {
    killed(200, 4_000);
  }

  private void killed(int times, int items) throws Exception {
    Path news = folder.resolve("news");
    List<String> files = Bench.news(news, items, SEED);
    Path unkilled = folder.resolve("unkilled");
    Bench.add(unkilled, files);
    long whole = milliseconds(news, folder.resolve("measured"));
    Path index = folder.resolve("index");
    Random random = new Random(SEED);
    Set<String> acknowledged = new HashSet<>();
    int killed = 0;
    for (int i = 0; i < times; i++) {
      killed += killOnce(news, index, random.nextLong(whole), acknowledged) ? 1 : 0;
      try (Store store = Store.openReadOnly(index)) {
        for (String id : acknowledged) {
          assertTrue(store.ledger().document(id).isPresent(), "lost " + id + " at kill " + i);
        }
        assertEquals(List.of(), store.damage(), "kill " + i);
      }
      IndexIntegrity.assertSound(index);
    }
    assertTrue(killed >= times / 2, "only " + killed + " processes were killed at their work");
    Bench.add(index, List.of(news.toString()));
    assertEquals(Bench.digest(unkilled), Bench.digest(index));
  }

  private static Process start(Path news, Path index) throws IOException {
    return Program.start(List.of("add", news.toString(), "--index", index.toString()));
  }

  /** How long an add takes that nobody kills. */
  private static long milliseconds(Path news, Path index) throws Exception {
    long start = System.nanoTime();
    Process add = start(news, index);
    add.getErrorStream().transferTo(OutputStream.nullOutputStream());
    assertEquals(0, add.waitFor());
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  /** Whether the process was still at work when it was killed. */
  private static boolean killOnce(Path news, Path index, long wait, Set<String> acknowledged)
      throws Exception {
    Process add = start(news, index);
    // by its handle: the process itself would close its streams, and with them what it said
    Thread killer =
        Thread.startVirtualThread(() -> {
          try {
            Thread.sleep(wait);
            add.toHandle().destroyForcibly();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    try (var lines =
        new BufferedReader(new InputStreamReader(add.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // a line that was cut by the kill was not said
        if (line.matches("stored .* d_[a-z2-7]{20}")) {
          acknowledged.add(line.substring(line.lastIndexOf(' ') + 1));
        }
      }
    }
    assertTrue(add.waitFor(60, TimeUnit.SECONDS), "the process did not end");
    killer.interrupt();
    return add.exitValue() > 1;
  }
}
