package org.onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.SourceDocument;

/**
 * One folder with all that must never be lost. One writer at a time; a reader sees the state of the
 * moment at which it opened. Not thread-safe but for {@link #snapshots} and {@link #readings}.
 */
public final class Store implements AutoCloseable {

  private static final int FORMAT = 1;

  private final Path folder;
  private final Snapshots snapshots;
  private final Snapshots readings;
  private final Ledger ledger = new Ledger();
  private final @Nullable StoreLock lock;
  private @Nullable Journal journal;
  private JournalPosition position;

  private Store(Path folder, @Nullable StoreLock lock) throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.snapshots = new Snapshots(folder.resolve("snapshots"));
    this.readings = new Snapshots(folder.resolve("readings"));
    this.position = JournalPosition.START;
    readOn();
  }

  /**
   * Opens for writing, making the folder where there is none.
   *
   * @param folder the index's folder; the store takes {@code lock}, {@code journal}, {@code
   *     snapshots} and {@code readings} in it
   * @throws WriterBusy if it is being written
   * @throws DamagedStore if the journal is not what was written
   */
  public static Store open(Path folder) throws IOException {
    if (!Files.exists(folder.resolve("journal"))) {
      Durable.makeFolder(folder);
    }
    StoreLock lock = StoreLock.take(folder);
    try {
      Store store = new Store(folder, lock);
      store.snapshots.prepare();
      store.readings.prepare();
      Path temporary = folder.resolve("journal" + Durable.TEMPORARY);
      Files.deleteIfExists(temporary);
      store.begin();
      return store;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens for reading; a folder without a store gives an empty one.
   *
   * @throws DamagedStore if the journal is not what was written
   */
  public static Store openReadOnly(Path folder) throws IOException {
    return new Store(folder, null);
  }

  /**
   * Takes in what another process wrote since.
   *
   * @return whether there was anything
   * @throws DamagedStore if the journal is not the one that was opened, or is not what was written
   */
  public boolean readOn() throws IOException {
    JournalPosition before = position;
    position = JournalReading.read(journalFile(), before, (line, end) -> ledger.apply(line));
    return !position.equals(before);
  }

  private void begin() throws IOException {
    Journal opened = Journal.append(journalFile(), position);
    journal = opened;
    if (position.offset() == 0) {
      append(List.of(new JournalLine.Began(newEpoch(), FORMAT)));
    }
    // whoever made these names may have been killed before it could make them durable
    Durable.syncFolder(folder);
  }

  static String newEpoch() {
    return Long.toString(new SecureRandom().nextLong() >>> 1, 36);
  }

  /**
   * Writes lines and waits until the disk has them; the ledger knows them afterwards.
   *
   * @throws IOException naming the journal; none of them counts then
   */
  public void append(List<? extends JournalLine> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    Journal open = journal;
    if (open == null) {
      throw new IllegalStateException("opened for reading: " + folder);
    }
    open.append(lines);
    position = open.position();
    lines.forEach(ledger::apply);
  }

  /**
   * Puts another journal in this one's place, of another epoch, so that no index of the former one
   * is taken for its own; and takes away every snapshot and reading that it does not name. To be
   * opened anew afterwards.
   *
   * @throws IOException if it cannot be written; the former journal then still stands
   */
  public void rewrite(List<? extends JournalLine> lines) throws IOException {
    if (journal == null) {
      throw new IllegalStateException("opened for reading: " + folder);
    }
    List<JournalLine> all = new ArrayList<>();
    all.add(new JournalLine.Began(newEpoch(), FORMAT));
    all.addAll(lines);
    Durable.write(journalFile(), JournalWriting.whole(all));
    Ledger now = new Ledger();
    all.forEach(now::apply);
    Set<String> bytes = new HashSet<>();
    Set<String> texts = new HashSet<>();
    for (StoredDocument each : now.documents()) {
      String reading = each.reading();
      if (reading != null) {
        texts.add(reading);
      }
      if (!each.purged()) {
        bytes.add(each.sha256());
      }
    }
    snapshots.keepOnly(bytes);
    readings.keepOnly(texts);
  }

  /** The state after all lines. */
  public Ledger ledger() {
    return ledger;
  }

  /** The place behind the last line. */
  public JournalPosition position() {
    return position;
  }

  /** The bytes of the sources. */
  public Snapshots snapshots() {
    return snapshots;
  }

  /** What was read from them, as JSON. */
  public Snapshots readings() {
    return readings;
  }

  /** The folder that was handed in. */
  public Path folder() {
    return folder;
  }

  /** A reading as it is kept. */
  public static byte[] bytes(SourceDocument reading) throws IOException {
    return ModelJson.MAPPER.writeValueAsBytes(reading);
  }

  /**
   * The stored reading of a document.
   *
   * @throws DamagedStore if it is gone or is not what was written
   */
  public SourceDocument reading(StoredDocument document) throws IOException {
    String sha256 = document.reading();
    if (sha256 == null) {
      throw new IllegalArgumentException(document.id() + " is a line and has no reading");
    }
    return ModelJson.MAPPER.readValue(readings.read(sha256), SourceDocument.class);
  }

  /**
   * The lines behind a place, for an index whose last commit was made there.
   *
   * @return empty where the place is not one of this journal
   */
  public Optional<List<JournalLine>> since(JournalPosition place) throws IOException {
    if (!place.epoch().equals(position.epoch())) {
      return Optional.empty();
    }
    List<JournalLine> tail = new ArrayList<>();
    try {
      JournalPosition end =
          JournalReading.read(journalFile(), place, (line, behind) -> tail.add(line));
      return end.equals(position) ? Optional.of(tail) : Optional.empty();
    } catch (DamagedStore e) {
      // the whole journal was read when this was opened: the place is not one of its
      return Optional.empty();
    }
  }

  /**
   * Every file's checksum read again: what is wrong, each with its path; empty where all is sound.
   */
  public List<String> damage() {
    List<String> wrong = new ArrayList<>();
    for (StoredDocument document : ledger.documents()) {
      String reading = document.reading();
      if (reading != null) {
        check(readings, reading, wrong);
      }
      if (!document.purged() && document.line() == null) {
        check(snapshots, document.sha256(), wrong);
      }
    }
    ledger.documents().stream()
        .filter(d -> d.line() != null)
        .map(StoredDocument::sha256)
        .distinct()
        .forEach(sha256 -> check(snapshots, sha256, wrong));
    return wrong;
  }

  private static void check(Snapshots files, String sha256, Collection<String> wrong) {
    try {
      files.check(sha256);
    } catch (IOException e) {
      wrong.add(String.valueOf(e.getMessage()));
    }
  }

  /** The journal up to the place that this store stands at. */
  byte[] journalBytes() throws IOException {
    try (InputStream in = Files.newInputStream(journalFile())) {
      return in.readNBytes(Math.toIntExact(position.offset()));
    }
  }

  Path journalFile() {
    return folder.resolve("journal");
  }

  @Override
  public void close() throws IOException {
    Journal open = journal;
    journal = null;
    try {
      if (open != null) {
        open.close();
      }
    } finally {
      if (lock != null) {
        lock.close();
      }
    }
  }
}
