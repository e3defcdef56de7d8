package org.onrecord.ingest;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Takes sources in the order in which they were found, on a thread of its own, so that those that
 * were understood become durable while the next is still on its way. Used by one thread.
 */
final class InOrder implements AutoCloseable {

  /** Sources under way at most: their bytes are in memory. */
  private static final int AHEAD = 32;

  private static final long LOOK_MILLIS = 100;

  /**
   * A place in the queue.
   *
   * @param source null where all before it is to be flushed
   */
  private record Place(@Nullable Future<Sourced> source) {}

  private static final Place MARK = new Place(null);

  private final AddBatch batch;
  private final BlockingQueue<Place> ahead = new ArrayBlockingQueue<>(AHEAD);
  private final Semaphore flushed = new Semaphore(0);
  private final Thread thread;
  private volatile @Nullable Throwable failure;
  private volatile boolean closed;

  InOrder(AddBatch batch) {
    this.batch = batch;
    this.thread = Thread.ofPlatform().daemon().name("add-in-order").start(this::run);
  }

  /**
   * Puts the next source, as soon as there is room.
   *
   * @throws IOException if one before it could not be made durable
   */
  void put(Future<Sourced> source) throws IOException {
    put(new Place(source));
  }

  private void put(Place place) throws IOException {
    try {
      do {
        rethrow();
      } while (!ahead.offer(place, LOOK_MILLIS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /**
   * Waits until all that was put is durable.
   *
   * @throws IOException if it could not be made so
   */
  void finish() throws IOException {
    put(MARK);
    try {
      while (!flushed.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        rethrow();
      }
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void rethrow() throws IOException {
    switch (failure) {
      case null -> {}
      case IOException known -> throw known;
      case RuntimeException known -> throw known;
      case Error known -> throw known;
      default -> throw new IllegalStateException(failure);
    }
  }

  private static IOException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IOException("interrupted", e);
  }

  /** Never interrupted, which would close the files that it writes. */
  private void run() {
    try {
      while (true) {
        Place next = ahead.poll(batch.left(), TimeUnit.NANOSECONDS);
        if (closed) {
          return;
        }
        if (next == null) {
          batch.flush();
        } else if (next.source == null) {
          batch.flush();
          flushed.release();
        } else {
          take(next.source);
        }
      }
    } catch (Throwable e) { // whoever puts or finishes next is told, of an error too
      failure = e;
    }
  }

  private void take(Future<Sourced> source) throws IOException, InterruptedException {
    while (!closed) {
      try {
        batch.take(source.get(batch.left(), TimeUnit.NANOSECONDS));
        return;
      } catch (TimeoutException late) {
        batch.flush();
      } catch (ExecutionException e) {
        throw Add.failure(e);
      }
    }
  }

  /** Ends; what was put since the last {@link #finish} may be as if it had never come. */
  @Override
  public void close() {
    closed = true;
    ahead.offer(MARK); // so that it looks up, where it waits
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
