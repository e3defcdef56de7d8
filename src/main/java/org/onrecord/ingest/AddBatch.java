package org.onrecord.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.onrecord.model.Findings;
import org.onrecord.store.JournalLine;
import org.onrecord.store.Snapshots;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * Sources that become durable together: their files are put in place, one stretch of the journal is
 * written and synced, and only then is any of them told as stored.
 */
final class AddBatch {

  private static final int MOST = 200;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);
  private static final long COMMIT_EVERY = TimeUnit.SECONDS.toNanos(5);

  private final OpenIndex index;
  private final Store store;
  private final Tally.Counter tally;
  private final Progress progress;
  private final Map<String, Sourced.Ready> ready = new java.util.LinkedHashMap<>();
  private final List<Sourced.Failed> failed = new ArrayList<>();
  private long began;
  private long committed = System.nanoTime();

  AddBatch(OpenIndex index, Tally.Counter tally, Progress progress) {
    this.index = index;
    this.store = index.store();
    this.tally = tally;
    this.progress = progress;
  }

  /** Takes the next source, in order. */
  void take(Sourced source) throws IOException {
    switch (source) {
      case Sourced.Ready one -> ready(one);
      case Sourced.Unchanged one -> {
        tally.unchanged++;
        progress.unchanged(one.path());
      }
      case Sourced.Failed one -> {
        start();
        failed.add(one);
      }
      case Sourced.Skipped one -> {
        tally.skipped++;
        progress.skipped(one.path(), one.reason());
      }
      case Sourced.Waiting waiting -> throw new IllegalStateException("unread: " + waiting.path());
      case Sourced.Lines lines -> throw new IllegalStateException("lines: " + lines.path());
    }
    if (ready.size() + failed.size() >= MOST) {
      flush();
    }
  }

  /** Nanoseconds that the batch may still wait for more; none pass while nothing waits. */
  long left() {
    long waited = isEmpty() ? 0 : System.nanoTime() - began;
    return Math.max(0, LONGEST - waited);
  }

  private boolean isEmpty() {
    return ready.isEmpty() && failed.isEmpty();
  }

  private void ready(Sourced.Ready one) throws IOException {
    Sourced.Ready before = ready.get(one.document().id());
    if (before != null && before.document().sha256().equals(one.document().sha256())) {
      // the same bytes stand at two paths: one document
      tally.unchanged++;
      progress.unchanged(one.path());
      return;
    }
    if (before != null) {
      flush();
    }
    start();
    ready.put(one.document().id(), one);
  }

  private void start() {
    if (isEmpty()) {
      began = System.nanoTime();
    }
  }

  /** Makes all that was taken durable, tells so, and puts it. */
  void flush() throws IOException {
    if (isEmpty()) {
      return;
    }
    List<Snapshots.Staged> snapshots = new ArrayList<>();
    List<Snapshots.Staged> readings = new ArrayList<>();
    ready.values().forEach(r -> snapshots.addAll(r.snapshot()));
    ready.values().forEach(r -> readings.addAll(r.reading()));
    store.readings().publish(readings);
    store.snapshots().publish(snapshots);
    Map<String, Boolean> isNew = new HashMap<>();
    List<JournalLine> lines = lines(isNew);
    synchronized (store.ledger()) {
      store.append(lines);
    }
    tell(isNew);
    for (Sourced.Ready one : ready.values()) {
      index.put(one.findings());
    }
    ready.clear();
    failed.clear();
    if (!lines.isEmpty() && System.nanoTime() - committed > COMMIT_EVERY) {
      index.commit(false);
      committed = System.nanoTime();
    }
  }

  private List<JournalLine> lines(Map<String, Boolean> isNew) throws IOException {
    List<JournalLine> lines = new ArrayList<>();
    for (Sourced.Failed one : failed) {
      var line =
          new JournalLine.Failed(
              index.parts().clock().instant().toString(), one.key(), one.reason());
      if (!store.ledger().isKnown(line)) {
        lines.add(line);
      }
    }
    for (Sourced.Ready one : ready.values()) {
      Optional<StoredDocument> before = store.ledger().document(one.document().id());
      isNew.put(one.document().id(), before.isEmpty());
      if (before.isPresent()) {
        former(before.get()).flatMap(f -> Superseding.of(f, one.findings())).ifPresent(lines::add);
      }
      lines.add(new JournalLine.Stored(one.document()));
    }
    return lines;
  }

  private Optional<Findings> former(StoredDocument document) throws IOException {
    Optional<Findings> indexed = index.engine().document(document.documentId());
    return indexed.isPresent() ? indexed : Optional.of(index.understanding().of(store, document));
  }

  private void tell(Map<String, Boolean> isNew) {
    for (Sourced.Failed one : failed) {
      tally.failed++;
      progress.failed(one.path(), one.reason());
    }
    for (Sourced.Ready one : ready.values()) {
      if (isNew.getOrDefault(one.document().id(), true)) {
        tally.added++;
      } else {
        tally.changed++;
      }
      one.notes().forEach(note -> progress.note(one.path(), note));
      progress.stored(one.path(), one.id());
    }
  }
}
