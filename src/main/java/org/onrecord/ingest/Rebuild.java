package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Findings;
import org.onrecord.model.SourceDocument;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.JournalLine;
import org.onrecord.store.Snapshots;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * A new index from the snapshots, beside the one that is served and swapped in when whole. Sources
 * are read anew, so that what a newer reader sees better is seen.
 */
public final class Rebuild {

  private static final int AHEAD = 16;

  private final OpenIndex index;
  private final @Nullable SearchEngine former;

  private Rebuild(OpenIndex index, @Nullable SearchEngine former) {
    this.index = index;
    this.former = former;
  }

  /**
   * Rebuilds.
   *
   * @return how many documents there are
   * @throws IOException if the store cannot be read or the new index not written; the former one is
   *     then still served
   */
  public static int run(Path folder, IngestParts parts) throws IOException {
    try (Store store = Store.open(folder);
        Former former = Former.of(folder, parts)) {
      return run(store, parts, former.engine());
    }
  }

  static int run(Store store, IngestParts parts, @Nullable SearchEngine former) throws IOException {
    IngestParts.Fresh fresh = parts.engines().fresh(store.folder());
    OpenIndex index = OpenIndex.on(store, parts, fresh.engine(), Optional.empty());
    try {
      new Rebuild(index, former).all();
      index.commit(true);
      fresh.use();
      return store.ledger().documents().size();
    } finally {
      index.closeEngine();
    }
  }

  /** The engine as it was; none where it cannot be opened, which is what a rebuild is for. */
  private record Former(@Nullable SearchEngine engine) implements AutoCloseable {
    static Former of(Path folder, IngestParts parts) {
      try {
        return new Former(parts.engines().read(folder));
      } catch (IOException | RuntimeException e) {
        parts.messages().accept("the former index cannot be read: " + e.getMessage());
        return new Former(null);
      }
    }

    @Override
    public void close() throws IOException {
      if (engine != null) {
        engine.close();
      }
    }
  }

  /**
   * One document once more.
   *
   * @param fresh the reading, staged, where it is another than the stored one
   */
  private record Again(
      StoredDocument document, Findings findings, Optional<Snapshots.Staged> fresh) {}

  private void all() throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(index.parts().threads());
    try {
      Deque<Future<Again>> ahead = new ArrayDeque<>();
      for (StoredDocument document : List.copyOf(index.store().ledger().documents())) {
        ahead.add(threads.submit((Callable<Again>) () -> again(document)));
        if (ahead.size() > AHEAD) {
          put(Add.result(ahead.remove()));
        }
      }
      while (!ahead.isEmpty()) {
        put(Add.result(ahead.remove()));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private Again again(StoredDocument document) throws IOException {
    Store store = index.store();
    Understanding understanding = index.understanding();
    if (document.purged() || document.line() != null) {
      return new Again(document, understanding.of(store, document), Optional.empty());
    }
    Optional<SourceDocument> reading = Rereading.of(store, document, index.parts().reader());
    if (reading.isEmpty()) {
      // what was readable once stays in with the reading of then
      return new Again(document, understanding.of(store, document), Optional.empty());
    }
    Snapshots.Staged staged = store.readings().stage(Store.bytes(reading.get()));
    Findings findings =
        understanding.of(reading.get(), document.documentId(), document.sha256(), document.said());
    if (staged.sha256().equals(document.reading())) {
      return new Again(document, findings, Optional.empty());
    }
    StoredDocument now =
        document.withReading(
            staged.sha256(), reading.get().reader(), SourceUnderstanding.sum(findings));
    return new Again(now, findings, Optional.of(staged));
  }

  private void put(Again again) throws IOException {
    if (again.fresh().isPresent()) {
      index.store().readings().publish(List.of(again.fresh().get()));
      index.store().append(List.of(new JournalLine.Stored(again.document())));
    }
    Optional<Findings> before = before(again.document());
    Optional<JournalLine> superseded = before.flatMap(f -> Superseding.of(f, again.findings()));
    if (superseded.isPresent()) {
      index.store().append(List.of(superseded.get()));
    }
    StoredDocument.Sum sum = SourceUnderstanding.sum(again.findings());
    if (!sum.equals(again.document().sum())) {
      index.store().append(List.of(new JournalLine.Stored(again.document().withSum(sum))));
    }
    index.put(again.findings());
  }

  private Optional<Findings> before(StoredDocument document) {
    try {
      return former == null ? Optional.empty() : former.document(document.documentId());
    } catch (IOException | RuntimeException e) {
      index.parts().messages().accept("the former index cannot be read: " + e.getMessage());
      return Optional.empty();
    }
  }
}
