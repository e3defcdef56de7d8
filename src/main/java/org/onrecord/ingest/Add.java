package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.onrecord.store.JournalLine;

/**
 * One run of adding: sources are read and understood by several threads, and kept and put in the
 * order in which they were found, so that the result does not depend on which thread was faster.
 */
public final class Add {

  private static final int AHEAD = 32;

  private final OpenIndex index;
  private final AddOptions options;
  private final Progress progress;
  private final Tally.Counter tally = new Tally.Counter();

  private Add(OpenIndex index, AddOptions options, Progress progress) {
    this.index = index;
    this.options = options;
    this.progress = progress;
  }

  /**
   * Adds all sources.
   *
   * @param inputs paths of files, folders and archives, and addresses
   * @throws IOException if the store or the index cannot be written; what was told as stored is
   *     safe. A source that cannot be read is no such case: it is counted
   */
  public static Tally run(
      OpenIndex index, List<String> inputs, AddOptions options, Progress progress)
      throws IOException {
    return new Add(index, options, progress).run(inputs);
  }

  private Tally run(List<String> inputs) throws IOException {
    long start = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(index.parts().threads());
    try {
      if (options.retag()) {
        retag();
      }
      var batch = new AddBatch(index, tally, progress);
      try (var walk = new SourceWalk(inputs, options)) {
        all(walk, batch, threads);
      }
      batch.flush();
      if (tally.added + tally.changed + tally.failed > 0 || options.retag()) {
        index.store().append(List.of(ran()));
      }
      if (!index.isCommitted()) {
        index.commit(true);
      }
    } finally {
      threads.shutdownNow();
    }
    double seconds = Math.round((System.nanoTime() - start) / 1e6) / 1e3;
    return tally.with(index.store().ledger(), seconds);
  }

  private JournalLine.Ran ran() {
    return new JournalLine.Ran(
        index.parts().clock().instant().toString(), tally.added, tally.changed, tally.failed);
  }

  private void retag() throws IOException {
    for (var document : List.copyOf(index.store().ledger().documents())) {
      index.putAgain(document);
    }
  }

  private void all(Iterator<Sourced> walk, AddBatch batch, ExecutorService threads)
      throws IOException {
    var understanding = new SourceUnderstanding(index, false);
    Deque<Future<Sourced>> ahead = new ArrayDeque<>();
    while (walk.hasNext()) {
      Sourced next = walk.next();
      if (next instanceof Sourced.Lines lines) {
        // lines are many: what came before them is finished first
        finish(ahead, 0, batch);
        batch.flush();
        new AddLines(index, tally, progress, threads).add(lines);
      } else if (next instanceof Sourced.Waiting waiting) {
        ahead.add(threads.submit((Callable<Sourced>) () -> understanding.of(waiting)));
        finish(ahead, AHEAD, batch);
      } else {
        finish(ahead, 0, batch);
        batch.take(next);
      }
    }
    finish(ahead, 0, batch);
  }

  private static void finish(Deque<Future<Sourced>> ahead, int leave, AddBatch batch)
      throws IOException {
    while (ahead.size() > leave) {
      batch.take(result(ahead.remove()));
    }
  }

  static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException trouble) {
        throw trouble;
      }
      if (cause instanceof UncheckedIOException trouble) {
        throw trouble.getCause();
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
