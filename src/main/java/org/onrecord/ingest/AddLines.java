package org.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.onrecord.model.DocumentId;
import org.onrecord.store.JournalLine;
import org.onrecord.store.Snapshots;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * Adds a .jsonl source: the file is one snapshot, each line a document. Lines are parsed and put by
 * two threads, a block of them at a time; the blocks are journalled in their order.
 */
final class AddLines {

  private static final int AHEAD = 4;
  private static final long COMMIT_EVERY = TimeUnit.SECONDS.toNanos(60);

  private final OpenIndex index;
  private final Store store;
  private final Tally.Counter tally;
  private final Progress progress;
  private final ExecutorService threads;
  private long committed = System.nanoTime();
  private Optional<Snapshots.Staged> unpublished = Optional.empty();

  AddLines(OpenIndex index, Tally.Counter tally, Progress progress, ExecutorService threads) {
    this.index = index;
    this.store = index.store();
    this.tally = tally;
    this.progress = progress;
    this.threads = threads;
  }

  /** Adds all lines; one that cannot be read is counted and named. */
  void add(Sourced.Lines source) throws IOException {
    Snapshots.Staged staged;
    try (InputStream in = Files.newInputStream(source.file())) {
      staged = store.snapshots().stage(in);
    }
    if (store.ledger().isRemovedHash(staged.sha256())) {
      tally.skipped++;
      progress.skipped(source.path(), "removed earlier: it stays out");
      return;
    }
    var reading = new LinesReading(index, source, staged.sha256());
    unpublished = Optional.of(staged);
    try (InputStream in = new BufferedInputStream(store.snapshots().open(staged), 1 << 17)) {
      all(new LineBlocks(in), reading, source);
    } finally {
      // the bytes of a file that gave nothing new are not kept: what was purged may stand in them
      store.snapshots().discard(staged);
    }
  }

  private void all(LineBlocks blocks, LinesReading reading, Sourced.Lines source)
      throws IOException {
    Deque<Future<LinesReading.Block>> ahead = new ArrayDeque<>();
    for (LineBlocks.Bytes next = blocks.next(); next.length() > 0; next = blocks.next()) {
      LineBlocks.Bytes block = next;
      ahead.add(threads.submit((Callable<LinesReading.Block>) () -> reading.of(block)));
      finish(ahead, AHEAD, source);
    }
    finish(ahead, 0, source);
  }

  private void finish(Deque<Future<LinesReading.Block>> ahead, int leave, Sourced.Lines source)
      throws IOException {
    while (ahead.size() > leave) {
      journal(Add.result(ahead.remove()), source);
      if (ahead.isEmpty() || System.nanoTime() - committed <= COMMIT_EVERY) {
        continue;
      }
      // a commit covers what is journalled: what is under way is waited for first
      List<LinesReading.Block> rest = new ArrayList<>();
      while (!ahead.isEmpty()) {
        rest.add(Add.result(ahead.remove()));
      }
      for (LinesReading.Block block : rest) {
        journal(block, source);
      }
      index.commit(false);
      committed = System.nanoTime();
    }
  }

  private void journal(LinesReading.Block block, Sourced.Lines source) throws IOException {
    List<JournalLine> lines = new ArrayList<>(block.failed());
    lines.removeIf(line -> line instanceof JournalLine.Failed f && store.ledger().isKnown(f));
    lines.addAll(block.superseded());
    if (!block.documents().isEmpty()) {
      store.snapshots().publish(unpublished.stream().toList());
      unpublished = Optional.empty();
      lines.add(new JournalLine.StoredLines(block.documents()));
    }
    index.councils().keepAdded();
    int changed = 0;
    for (StoredDocument each : block.documents()) {
      changed += store.ledger().document(each.id()).isPresent() ? 1 : 0;
    }
    synchronized (store.ledger()) {
      store.append(lines);
    }
    tally.changed += changed;
    tally.added += block.documents().size() - changed;
    tally.unchanged += block.unchanged();
    tally.skipped += block.skipped();
    tally.failed += block.failed().size();
    block.failed().forEach(f -> progress.failed(f.path(), f.reason()));
    if (!block.documents().isEmpty()) {
      StoredDocument last = block.documents().getLast();
      progress.storedLines(source.path(), block.documents().size(), new DocumentId(last.id()));
    }
  }
}
