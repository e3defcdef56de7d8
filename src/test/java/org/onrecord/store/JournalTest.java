package org.onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.JournalLine.Failed;

/** What a crash may leave of the last write is passed over; any other change is damage. */
class JournalTest {

  private static final int SECTOR = 512;

  @TempDir private Path folder;

  private static List<Failed> batch(int number) {
    List<Failed> lines = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      lines.add(new Failed("2026-01-01T00:00:00Z", number + "/" + i + ".pdf", "x".repeat(90)));
    }
    return lines;
  }

  private Path written() throws IOException {
    try (Store store = Store.open(folder)) {
      store.append(batch(1));
      store.append(batch(2));
    }
    return folder.resolve("journal");
  }

  private int failures() throws IOException {
    try (Store store = Store.openReadOnly(folder)) {
      return store.ledger().failures().size();
    }
  }

  private static int lastLine(byte[] journal) {
    int at = journal.length - 2;
    while (journal[at] != '\n') {
      at--;
    }
    return at + 1;
  }

  @Test
  void aLastWriteOfWhichAnySectorIsMissingIsPassedOver() throws IOException {
    Path journal = written();
    assertEquals(40, failures());
    byte[] whole = Files.readAllBytes(journal);
    for (int from = lastLine(whole); from < whole.length; from += SECTOR) {
      byte[] torn = whole.clone();
      Arrays.fill(torn, from, Math.min(whole.length, from + SECTOR), (byte) 0);
      Files.write(journal, torn);

      assertEquals(20, failures(), "zeros from " + from);
    }
    for (int length = lastLine(whole); length < whole.length; length += 97) {
      Files.write(journal, Arrays.copyOf(whole, length));

      assertEquals(20, failures(), "cut to " + length);
    }
  }

  @Test
  void whatIsAppendedAfterATornWriteIsReadAgain() throws IOException {
    Path journal = written();
    byte[] whole = Files.readAllBytes(journal);
    Files.write(journal, Arrays.copyOf(whole, whole.length - 300));
    try (Store store = Store.open(folder)) {
      store.append(batch(3));
    }

    assertEquals(40, failures());
  }

  @Test
  void aLineFeedThatWasFlippedIsDamage() throws IOException {
    Path journal = written();
    byte[] whole = Files.readAllBytes(journal);
    for (int at : List.of(lastLine(whole) - 1, whole.length - 1)) {
      for (int bit = 1; bit < 256; bit *= 2) {
        byte[] flipped = whole.clone();
        flipped[at] ^= (byte) bit;
        Files.write(journal, flipped);

        assertThrows(DamagedStore.class, this::failures, "bit " + bit + " flipped at " + at);
      }
    }
  }

  @Test
  void anyChangeBeforeTheLastWriteIsDamage() throws IOException {
    Path journal = written();
    byte[] whole = Files.readAllBytes(journal);
    for (int at = 0; at < lastLine(whole); at += 61) {
      byte[] flipped = whole.clone();
      flipped[at] ^= 8;
      Files.write(journal, flipped);

      assertThrows(DamagedStore.class, this::failures, "flipped at " + at);
    }
  }
}
