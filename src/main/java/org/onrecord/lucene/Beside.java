package org.onrecord.lucene;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Work that another core may do while this thread goes on: half of a search, a second buffer to be
 * written out. Where no core is idle, or none has begun when the result is needed, the thread that
 * needs it does it, so that nothing waits for a place. To be closed: no work may outlive the state
 * of the index that it reads.
 */
final class Beside<T> implements AutoCloseable {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Searches, and work beside them, that are under way in this program. */
  private static final AtomicInteger BUSY = new AtomicInteger();

  private final Callable<T> work;
  private final AtomicBoolean begun = new AtomicBoolean();
  private final CompletableFuture<T> done = new CompletableFuture<>();

  private Beside(Callable<T> work) {
    this.work = work;
  }

  /** A search begins: one core less is idle. */
  static void searchBegins() {
    BUSY.incrementAndGet();
  }

  /** A search that began has ended. */
  static void searchEnds() {
    BUSY.decrementAndGet();
  }

  /** Whether work that begins now would have a core of its own. */
  static boolean isCoreIdle() {
    return BUSY.get() < CORES;
  }

  /** Begins the work where a core is idle, and leaves it to {@link #result} otherwise. */
  static <T> Beside<T> begin(Callable<T> work) {
    var beside = new Beside<>(work);
    if (isCoreIdle()) {
      BUSY.incrementAndGet();
      Thread.startVirtualThread(() -> {
        try {
          beside.run();
        } finally {
          BUSY.decrementAndGet();
        }
      });
    }
    return beside;
  }

  private void run() {
    if (begun.getAndSet(true)) {
      return;
    }
    try {
      done.complete(work.call());
    } catch (Throwable failure) { // whoever needs the result is told, an error too
      done.completeExceptionally(failure);
    }
  }

  /**
   * What the work came to.
   *
   * @throws IOException if it failed so; whatever else it threw is thrown here too
   */
  T result() throws IOException {
    run();
    try {
      return done.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case IOException failure -> throw failure;
        case null, default -> throw new IOException(e);
      }
    }
  }

  /** Waits for work that has begun; what has not begun never will. */
  @Override
  public void close() {
    if (begun.getAndSet(true)) {
      done.handle((result, failure) -> 0).join();
    }
  }
}
