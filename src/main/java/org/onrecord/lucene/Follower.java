package org.onrecord.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Watches which generation is in use and whether it was committed to: twice a second, as a server
 * must show a commit within one. Safe for use by many threads.
 */
final class Follower implements Closeable {

  private static final System.Logger LOG = System.getLogger(Follower.class.getName());
  private static final long EVERY_MILLISECONDS = 500;

  /** Looks that go by at the start before completions are made: first readers need the cores. */
  private static final int LOOKS_BEFORE_COMPLETIONS = 16;

  private final Generations generations;
  private @Nullable Path followed;
  private @Nullable Directory directory;
  private @Nullable Thread watcher;

  Follower(Generations generations) {
    this.generations = generations;
  }

  void start(Snapshots snapshots) {
    watcher = Thread.ofPlatform().daemon().name("index-follower").start(() -> watch(snapshots));
  }

  private static void watch(Snapshots snapshots) {
    boolean failing = false;
    int looks = 0;
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(EVERY_MILLISECONDS);
        snapshots.refresh();
        if (++looks > LOOKS_BEFORE_COMPLETIONS) {
          complete(snapshots);
        }
        failing = false;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (IOException e) {
        // closing may come before or amid a refresh: that is no trouble of the index
        if (snapshots.isClosed()) {
          return;
        }
        if (!failing && !Thread.currentThread().isInterrupted()) {
          LOG.log(Level.WARNING, "the newest state of the index cannot be opened", e);
        }
        failing = true;
      }
    }
  }

  /** Makes what completions and long facets are found in, so that nobody waits for it. */
  private static void complete(Snapshots snapshots) throws IOException {
    Snapshot newest = snapshots.newest();
    try {
      newest.completions();
      newest.tables.arrange();
    } finally {
      newest.release();
    }
  }

  /** The folder in use; null where there is none yet. */
  synchronized @Nullable Directory directory() throws IOException {
    Path current = generations.current().orElse(null);
    if (current == null || !Files.isDirectory(current)) {
      return directory;
    }
    if (!current.equals(followed)) {
      // readers that are still open on the former folder keep its files; the object holds nothing
      directory = new StoredApart(FSDirectory.open(current));
      followed = current;
    }
    return directory;
  }

  @Override
  public void close() throws IOException {
    if (watcher != null) {
      watcher.interrupt();
    }
    synchronized (this) {
      if (directory != null) {
        directory.close();
      }
    }
  }
}
