package org.onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Opens each new commit once, and keeps the one before it, so that a reader who pages through an
 * answer may go on in the state that he began in. Safe for use by many threads.
 */
final class Snapshots implements Closeable {

  /** Where the newest commit is to be found. */
  interface Source {
    /**
     * The folder of the index in use; null where there is none yet.
     *
     * @throws IOException if that cannot be told
     */
    @Nullable Directory directory() throws IOException;
  }

  private final Source source;
  private final Vocabulary vocabulary = new Vocabulary();
  private final StemPool stems = new StemPool();
  private final Map<IndexReader.CacheKey, Codes> codes = new ConcurrentHashMap<>();
  private @Nullable Snapshot current;
  private @Nullable Snapshot former;
  private @Nullable Directory opened;
  private boolean closed;

  /** The segments file of a commit that is damaged and newer than the one in use; null for none. */
  private @Nullable String shunned;

  private String damage = "";

  Snapshots(Source source) {
    this.source = source;
  }

  /**
   * The newest state that was opened, held for the caller, who releases it.
   *
   * @throws IOException if no state can be opened
   */
  synchronized Snapshot newest() throws IOException {
    Snapshot snapshot = current == null ? refresh() : current;
    snapshot.hold();
    return snapshot;
  }

  /**
   * The state of this version, held for the caller, who releases it; null where it is gone.
   *
   * @throws IOException if no state can be opened
   */
  synchronized @Nullable Snapshot of(String version) throws IOException {
    for (Snapshot snapshot : new Snapshot[] {current == null ? refresh() : current, former}) {
      if (snapshot != null && snapshot.version.value().equals(version) && snapshot.hold()) {
        return snapshot;
      }
    }
    return null;
  }

  synchronized boolean isClosed() {
    return closed;
  }

  /**
   * Looks for a newer commit and opens it where there is one.
   *
   * @throws IOException if it cannot be opened; the state before remains
   */
  synchronized Snapshot refresh() throws IOException {
    if (closed) {
      throw new IOException("the index is closed");
    }
    Directory directory = source.directory();
    DirectoryReader reader;
    if (current == null || !Objects.equals(opened, directory)) {
      boolean empty = directory == null || !DirectoryReader.indexExists(directory);
      if (empty && current != null && opened == null) {
        return current;
      }
      shunned = null;
      reader = directory == null || empty ? emptyReader() : newestReadable(directory);
      opened = empty ? null : directory;
    } else if (directory != null
        && String.valueOf(shunned).equals(SegmentInfos.getLastCommitSegmentsFileName(directory))) {
      return current;
    } else {
      reader = DirectoryReader.openIfChanged(current.reader);
      shunned = reader == null ? shunned : null;
    }
    Snapshot now = current;
    return reader == null && now != null ? now : take(Objects.requireNonNull(reader));
  }

  private DirectoryReader newestReadable(Directory directory) throws IOException {
    try {
      return DirectoryReader.open(directory);
    } catch (IOException newest) {
      for (StoredCommit commit : StoredCommit.before(directory)) {
        try {
          DirectoryReader reader = DirectoryReader.open(commit);
          shunned = SegmentInfos.getLastCommitSegmentsFileName(directory);
          damage = "The newest state of the index is damaged: " + newest.getMessage();
          return reader;
        } catch (IOException older) {
          newest.addSuppressed(older);
        }
      }
      throw newest;
    }
  }

  /**
   * Reads every byte of the state in use and compares checksums; where they fail, goes back to the
   * commit before, if that is sound, until a newer one comes.
   *
   * @return what is damaged; empty where all is sound
   * @throws IOException if no state can be opened
   */
  Optional<String> check() throws IOException {
    Snapshot newest = newest();
    try {
      Optional<String> found = StoredCommit.damage(newest.reader);
      if (found.isPresent()) {
        goBack(found.get());
      }
      return found.isPresent() ? found : knownDamage();
    } finally {
      newest.release();
    }
  }

  private synchronized Optional<String> knownDamage() {
    return shunned == null ? Optional.empty() : Optional.of(damage);
  }

  private synchronized void goBack(String found) throws IOException {
    Directory directory = opened;
    if (directory == null) {
      return;
    }
    String damaged = SegmentInfos.getLastCommitSegmentsFileName(directory);
    for (StoredCommit commit : StoredCommit.before(directory)) {
      DirectoryReader reader = commit.openSound();
      if (reader != null) {
        take(reader);
        shunned = damaged;
        damage = found;
        return;
      }
    }
  }

  private Snapshot take(DirectoryReader reader) throws IOException {
    Snapshot snapshot;
    try {
      snapshot = open(reader);
    } catch (IOException | RuntimeException e) {
      reader.close();
      throw e;
    }
    if (former != null) {
      former.release();
    }
    former = current;
    current = snapshot;
    return snapshot;
  }

  private Snapshot open(DirectoryReader reader) throws IOException {
    List<Codes> ofLeaves = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      IndexReader.CacheHelper core = leaf.reader().getCoreCacheHelper();
      IndexReader.CacheKey key = core.getKey();
      Codes known = codes.get(key);
      if (known == null) {
        known = CodeLoader.load(leaf.reader(), vocabulary);
        codes.put(key, known);
        core.addClosedListener(codes::remove);
      }
      ofLeaves.add(known);
    }
    return new Snapshot(reader, ofLeaves, new Tables(vocabulary), stems);
  }

  private static DirectoryReader emptyReader() throws IOException {
    var nowhere = new ByteBuffersDirectory();
    new IndexWriter(nowhere, new IndexWriterConfig()).close();
    return DirectoryReader.open(nowhere);
  }

  /** Closes what is open as soon as its last user is done. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    for (Snapshot snapshot : new Snapshot[] {current, former}) {
      if (snapshot != null) {
        snapshot.release();
      }
    }
    current = null;
    former = null;
  }
}
