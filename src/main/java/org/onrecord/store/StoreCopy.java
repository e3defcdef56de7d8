package org.onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Copies of a store: every file is checked on its way, and the journal comes last. */
public final class StoreCopy {

  private StoreCopy() {}

  /**
   * Writes a copy.
   *
   * @throws IOException if a file is damaged or cannot be written; the copy then has no journal
   */
  public static void write(Store from, Path to) throws IOException {
    Durable.makeFolder(to);
    copy(from.snapshots(), new Snapshots(to.resolve("snapshots")), snapshots(from.ledger()));
    copy(from.readings(), new Snapshots(to.resolve("readings")), readings(from.ledger()));
    Durable.write(to.resolve("journal"), from.journalBytes());
  }

  /**
   * Puts a copy's state in the place of a store's own; its journal gets an epoch of its own.
   *
   * @throws IOException if a file is damaged or cannot be written; the store's own journal still
   *     stands then
   */
  public static void into(Store copy, Store store) throws IOException {
    copy(copy.snapshots(), store.snapshots(), snapshots(copy.ledger()));
    copy(copy.readings(), store.readings(), readings(copy.ledger()));
    List<JournalLine> lines = new ArrayList<>();
    JournalReading.read(copy.journalFile(), JournalPosition.START, (line, end) -> lines.add(line));
    lines.removeIf(line -> line instanceof JournalLine.Began);
    store.rewrite(lines);
  }

  private static Set<String> snapshots(Ledger ledger) {
    Set<String> all = new LinkedHashSet<>();
    ledger.documents().stream().filter(d -> !d.purged()).forEach(d -> all.add(d.sha256()));
    return all;
  }

  private static Set<String> readings(Ledger ledger) {
    Set<String> all = new LinkedHashSet<>();
    for (StoredDocument each : ledger.documents()) {
      String reading = each.reading();
      if (reading != null) {
        all.add(reading);
      }
    }
    return all;
  }

  private static void copy(Snapshots from, Snapshots to, Set<String> names) throws IOException {
    to.prepare();
    for (String sha256 : names) {
      if (!to.has(sha256)) {
        Snapshots.Staged staged;
        try (InputStream in = Files.newInputStream(from.place(sha256))) {
          staged = to.stage(in);
        } catch (NoSuchFileException e) {
          throw new DamagedStore(from.place(sha256) + ": is missing");
        }
        if (!staged.sha256().equals(sha256)) {
          throw new DamagedStore(from.place(sha256) + ": is not what was written");
        }
        to.publish(List.of(staged));
      }
    }
  }
}
