package org.onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexDeletionPolicy;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.query.Filter.Field;
import org.onrecord.search.IndexInUseException;

/** One generation, open for writing. Safe for use by many threads. */
final class IndexFolder implements Closeable {

  /**
   * Memory for records not yet written out, in MB: a quarter of the heap, at most 256. It says how
   * large the first segments become, and with fewer of them each search has less to do.
   */
  static final double BUFFER_MB = Math.clamp(Runtime.getRuntime().maxMemory() >> 22, 32, 256);

  /**
   * Segments of about one size that may stand side by side. Lucene's own is 8; a search over a
   * million records took 1.5 times as long over 8 segments as over 3.
   */
  private static final double SEGMENTS_PER_TIER = 4;

  /** Segments up to this size, in MB, are one file each: every file of a commit costs a sync. */
  private static final double ONE_FILE_MB = 16;

  private final Directory directory;
  private final IndexWriter writer;
  private final KeepLast policy;
  private final TieredMergePolicy merges;
  private final @Nullable Generations generations;
  private final @Nullable Path path;
  private final Closeable lock;
  private final ConcurrentLinkedQueue<Block> blocks = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean committed = new AtomicBoolean();

  private IndexFolder(
      Directory directory, @Nullable Generations generations, @Nullable Path path, Closeable lock)
      throws IOException {
    this.directory = directory;
    this.generations = generations;
    this.path = path;
    this.lock = lock;
    policy = new KeepLast();
    merges = new TieredMergePolicy();
    merges.setSegmentsPerTier(SEGMENTS_PER_TIER);
    merges.setMaxCFSSegmentSizeMB(ONE_FILE_MB);
    merges.setNoCFSRatio(1);
    var config = new IndexWriterConfig();
    config.setRAMBufferSizeMB(BUFFER_MB);
    config.setIndexDeletionPolicy(policy);
    config.setMergePolicy(merges);
    config.setCodec(new RecordCodec());
    config.setCommitOnClose(false);
    config.setUseCompoundFile(false); // see commit
    writer = new IndexWriter(directory, config);
  }

  static IndexFolder of(Directory directory) throws IOException {
    return new IndexFolder(directory, null, null, () -> {});
  }

  static IndexFolder ofCurrent(Path root) throws IOException {
    return locked(root, false);
  }

  static IndexFolder ofNext(Path root) throws IOException {
    return locked(root, true);
  }

  private static IndexFolder locked(Path root, boolean next) throws IOException {
    Files.createDirectories(root);
    Directory whole = FSDirectory.open(root);
    Lock lock;
    try {
      lock = whole.obtainLock("writer.lock");
    } catch (LockObtainFailedException e) {
      whole.close();
      throw new IndexInUseException("another process is writing the index " + root, e);
    }
    Closeable release = () -> IOUtils.close(lock, whole);
    boolean opened = false;
    try {
      var generations = new Generations(root);
      // a new generation is what mends a pointer that is damaged
      Path current = next ? null : generations.current().orElse(null);
      Path path = current == null ? generations.create() : current;
      if (!next && current == null) {
        generations.pointAt(path);
      }
      var folder = new IndexFolder(FSDirectory.open(path), generations, path, release);
      opened = true;
      return folder;
    } finally {
      // an error, of an assertion too, leaves no lock behind either
      if (!opened) {
        release.close();
      }
    }
  }

  Directory directory() {
    return directory;
  }

  /** Whether there was a commit since the last call. */
  boolean takeCommitted() {
    return committed.get() && committed.getAndSet(false);
  }

  void put(Findings findings) throws IOException {
    Block block = blocks.poll();
    if (block == null) {
      block = new Block();
    }
    writer.updateDocuments(document(findings.document().id()), block.of(findings));
    blocks.add(block);
  }

  void remove(DocumentId id) throws IOException {
    writer.deleteDocuments(document(id));
  }

  private static Term document(DocumentId id) {
    return new Term(Fields.TERMS, Fields.term(Field.DOC, id.value()));
  }

  void commit(Map<String, String> data) throws IOException {
    boolean small = writer.ramBytesUsed() < ONE_FILE_MB * (1 << 20);
    writer.getConfig().setUseCompoundFile(small);
    if (!small) {
      writeOut();
    }
    writer.setLiveCommitData(data.entrySet());
    writer.commit();
    writer.getConfig().setUseCompoundFile(false);
    committed.set(true);
  }

  /** Each thread that put records filled a buffer of its own: two are written out at once. */
  private void writeOut() throws IOException {
    try (Beside<Boolean> other = Beside.begin(writer::flushNextBuffer)) {
      writer.flushNextBuffer();
      other.result();
    }
  }

  /** Leaves no byte of what was removed: merges it away and drops the commit that still had it. */
  void purge() throws IOException {
    double allowed = merges.getForceMergeDeletesPctAllowed();
    merges.setForceMergeDeletesPctAllowed(0);
    policy.kept = 1;
    try {
      writer.forceMergeDeletes(true);
      // the same words again, so that there is something to commit
      writer.setLiveCommitData(List.copyOf(liveData()));
      writer.commit();
      writer.deleteUnusedFiles();
    } finally {
      merges.setForceMergeDeletesPctAllowed(allowed);
      policy.kept = KeepLast.GOOD;
    }
    committed.set(true);
  }

  private java.util.Collection<Map.Entry<String, String>> liveData() {
    var data = new java.util.LinkedHashMap<String, String>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(e -> data.put(e.getKey(), e.getValue()));
    }
    return data.entrySet();
  }

  void promote() throws IOException {
    if (generations == null || path == null) {
      throw new IllegalStateException("an index in memory has no generations");
    }
    generations.pointAt(path);
  }

  /** Closes without committing: what was not committed is as if it had never been put. */
  @Override
  public void close() throws IOException {
    IOUtils.close(writer::rollback, directory, lock);
  }

  /** Keeps the last commits, so that a damaged one has a good one before it. */
  private static final class KeepLast extends IndexDeletionPolicy {
    static final int GOOD = 2;
    private volatile int kept = GOOD;

    @Override
    public void onInit(List<? extends IndexCommit> commits) {
      onCommit(commits);
    }

    @Override
    public void onCommit(List<? extends IndexCommit> commits) {
      for (IndexCommit commit : commits.subList(0, Math.max(0, commits.size() - kept))) {
        commit.delete();
      }
    }
  }
}
