package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Durable;
import org.onrecord.store.Store;

/**
 * R1: a process that adds is killed at random points; nothing that it acknowledged is lost. How
 * fast the machine is decides only how many processes have to be started until so many were killed.
 */
class KilledAddTest {

  private static final long SEED = 20261122;

  /** Starts for each kill that is wanted, before the test gives up. */
  private static final int MOST_STARTS = 20;

  @TempDir private Path folder;

  private final Random random = new Random(SEED);
  private final Set<String> acknowledged = new HashSet<>();

  /** Kills come between these, in nanoseconds from a start: adapted to what the last one showed. */
  private long earliest;

  private long latest;

  @Test
  void nothingAcknowledgedIsLostWhenAnAddIsKilledTwentyTimes() throws Exception {
    killed(20, 300);
  }

  @Test
  @Tag("deep")
  void nothingAcknowledgedIsLostWhenAnAddIsKilledTwoHundredTimes() throws Exception {
    killed(Deep.of("kills", 200), 1_000);
  }

  private void killed(int times, int items) throws Exception {
    Path news = folder.resolve("news");
    Path unkilled = folder.resolve("unkilled");
    Bench.add(unkilled, Bench.news(news, items, SEED));
    String whole = Bench.digest(unkilled);
    Path index = folder.resolve("index");
    assertEquals(End.BY_ITSELF, end(news, index, Long.MAX_VALUE));
    int killed = 0;
    int starts = 0;
    int wholes = 1;
    for (; killed < times; starts++) {
      assertTrue(
          starts < MOST_STARTS * times,
          "of " + starts + " processes only " + killed + " could be killed at their work");
      End end = end(news, index, random.nextLong(earliest, latest));
      killed += end == End.AT_WORK ? 1 : 0;
      assertHolds(index, "kill " + killed);
      if (end == End.BY_ITSELF) {
        // what the killed ones left and this one finished is what one gives that nobody kills; the
        // word of a source that was stored in the last moment may have been lost with its process
        assertEquals(whole, Bench.digest(index));
        Durable.deleteAll(index);
        acknowledged.clear();
        wholes++;
      }
    }
    Bench.add(index, List.of(news.toString()));
    assertEquals(whole, Bench.digest(index));
    Deep.measured("R1", killed + " killed of " + starts + " started, " + wholes + " times whole");
  }

  private void assertHolds(Path index, String point) throws IOException {
    try (Store store = Store.openReadOnly(index)) {
      for (String id : acknowledged) {
        assertTrue(store.ledger().document(id).isPresent(), "lost " + id + " at " + point);
      }
      assertEquals(List.of(), store.damage(), point);
    }
    IndexIntegrity.assertSound(index);
  }

  /** How a process ended: killed before or after its first touch of the index, or not killed. */
  private enum End {
    EARLY,
    AT_WORK,
    BY_ITSELF
  }

  private End end(Path news, Path index, long wait) throws Exception {
    Set<String> before = fingerprint(index);
    long start = System.nanoTime();
    Process add = Program.start(List.of("add", news.toString(), "--index", index.toString()));
    // by its handle: the process itself would close its streams, and with them what it said
    Thread killer =
        Thread.startVirtualThread(() -> {
          try {
            TimeUnit.NANOSECONDS.sleep(wait);
            add.toHandle().destroyForcibly();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    listen(add);
    int status = add.waitFor();
    killer.interrupt();
    killer.join();
    if (status == 0) {
      latest = System.nanoTime() - start;
      earliest = Math.min(earliest, latest / 2);
      return End.BY_ITSELF;
    }
    assertEquals(128 + 9, status, "neither done nor killed");
    // it would have worked on: let the next one come further
    latest += latest / 10;
    boolean early = fingerprint(index).equals(before);
    earliest = early ? Math.min(wait, latest / 2) : earliest * 9 / 10;
    return early ? End.EARLY : End.AT_WORK;
  }

  private void listen(Process add) throws IOException {
    try (var lines =
        new BufferedReader(new InputStreamReader(add.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        // a line that was cut by the kill was not said
        if (line.matches("stored .* d_[a-z2-7]{20}")) {
          acknowledged.add(line.substring(line.lastIndexOf(' ') + 1));
        }
      }
    }
  }

  /** Whether a process has done anything shows in the names, sizes and times of the files. */
  private static Set<String> fingerprint(Path index) throws IOException {
    Set<String> all = new TreeSet<>();
    if (Files.exists(index)) {
      try (Stream<Path> walk = Files.walk(index)) {
        for (Path each : (Iterable<Path>) walk::iterator) {
          all.add(each + " " + Files.size(each) + " " + Files.getLastModifiedTime(each));
        }
      }
    }
    return all;
  }
}
