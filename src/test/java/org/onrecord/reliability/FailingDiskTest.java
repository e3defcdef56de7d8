package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.Add;
import org.onrecord.ingest.AddOptions;
import org.onrecord.ingest.IngestParts;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.Durable;
import org.onrecord.store.Store;

/**
 * R3 and R4: every single write, sync, rename and deletion beneath the store and the journal fails
 * once, and the disk fills up at every such point; what was acknowledged is there, nothing else is,
 * and the next run completes it.
 */
class FailingDiskTest {

  @TempDir private Path folder;

  @Test
  void theFailureOfAnySingleOperationLeavesNothingHalfVisible() throws IOException {
    assertHoldsAtEveryPoint(false);
  }

  @Test
  void aDiskThatFillsUpAtAnyPointLosesNothing() throws IOException {
    assertHoldsAtEveryPoint(true);
  }

  private void assertHoldsAtEveryPoint(boolean full) throws IOException {
    List<String> news = Bench.news(folder.resolve("news"), 4, 7);
    FailingFiles disk = new FailingFiles(FileSystems.getDefault());
    disk.failAt(Long.MAX_VALUE);
    String whole = added(disk.root(folder.resolve("whole")), news, new ArrayList<>());
    long points = disk.operations();
    assertTrue(points > 20, "only " + points + " operations");
    for (long k = 1; k <= points; k++) {
      Path index = folder.resolve("index");
      Durable.deleteAll(index);
      if (full) {
        disk.full(k);
      } else {
        disk.failAt(k);
      }
      List<String> stored = new ArrayList<>();
      try {
        added(disk.root(index), news, stored);
      } catch (IOException e) {
        String message = String.valueOf(e.getMessage());
        // a new index folder is made to last by syncing the folder above it
        boolean above = message.startsWith(folder + ":");
        assertTrue(above || message.contains(index.toString()), "point " + k + ": " + message);
      }
      assertAcknowledgedIsThere(index, stored, k);
      assertEquals(whole, added(index, news, new ArrayList<>()), "point " + k);
    }
  }

  private static void assertAcknowledgedIsThere(Path index, List<String> stored, long k)
      throws IOException {
    try (Store store = Store.openReadOnly(index)) {
      for (String id : stored) {
        assertTrue(store.ledger().document(id).isPresent(), "point " + k + " lost " + id);
      }
      assertEquals(List.of(), store.damage(), "point " + k);
    }
  }

  /** Adds over an engine in memory, whose own disk is another test's matter. */
  private static String added(Path index, List<String> news, List<String> stored)
      throws IOException {
    try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {})) {
      IngestParts of = ingesting.parts();
      IngestParts parts =
          new IngestParts(new InMemory(), of.reader(), of.themes(), 2, of.clock(), of.messages());
      try (OpenIndex open = OpenIndex.open(index, parts, Optional.empty())) {
        Add.run(open, news, AddOptions.NONE, new Acknowledged(stored));
        return Bench.digest(open.store(), open.engine());
      }
    }
  }

  private static final class InMemory implements IngestParts.Engines {
    @Override
    public SearchEngine open(Path index) throws IOException {
      return LuceneEngine.inMemory();
    }

    @Override
    public SearchEngine read(Path index) throws IOException {
      return LuceneEngine.inMemory();
    }

    @Override
    public IngestParts.Fresh fresh(Path index) throws IOException {
      throw new IOException("an index in memory has no generations");
    }
  }
}
