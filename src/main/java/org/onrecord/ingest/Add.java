package org.onrecord.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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
      try (var walk = new SourceWalk(inputs, options);
          var inOrder = new InOrder(new AddBatch(index, tally, progress))) {
        all(walk, inOrder, threads);
      }
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

  private void all(Iterator<Sourced> walk, InOrder inOrder, ExecutorService threads)
      throws IOException {
    var understanding = new SourceUnderstanding(index, false);
    while (walk.hasNext()) {
      switch (walk.next()) {
        case Sourced.Lines lines -> {
          // lines are many: what came before them is finished first
          inOrder.finish();
          new AddLines(index, tally, progress, threads).add(lines);
        }
        case Sourced.Waiting waiting ->
            inOrder.put(threads.submit((Callable<Sourced>) () -> understanding.of(waiting)));
        case Sourced known -> inOrder.put(CompletableFuture.completedFuture(known));
      }
    }
    inOrder.finish();
  }

  static <T> T result(Future<T> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw failure(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** What a thread failed with, as this one has to throw it. */
  static IOException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case IOException trouble -> trouble;
      case UncheckedIOException trouble -> Objects.requireNonNull(trouble.getCause());
      case null, default -> throw new IllegalStateException(e.getCause());
    };
  }
}
