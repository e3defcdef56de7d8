package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.JournalLine;
import org.onrecord.store.Store;

/** A source that cannot be read is journalled once, however often it is tried. */
class KnownFailuresTest {

  @TempDir private Path folder;

  private static JournalLine.Failed failed(String at, String path, String reason) {
    return new JournalLine.Failed(at, path, reason);
  }

  @Test
  void aFailureIsKnownByItsPathAndReasonAtAnyTime() throws IOException {
    try (Store store = Store.open(folder)) {
      store.append(List.of(failed("2026-01-01T00:00:00Z", "a.pdf", "empty file")));
      var ledger = store.ledger();
      assertTrue(ledger.isKnown(failed("2026-02-02T00:00:00Z", "a.pdf", "empty file")));
      assertFalse(ledger.isKnown(failed("2026-02-02T00:00:00Z", "a.pdf", "damaged pdf")));
      assertFalse(ledger.isKnown(failed("2026-02-02T00:00:00Z", "b.pdf", "empty file")));
      assertEquals(1, ledger.failures().size());
    }
  }
}
