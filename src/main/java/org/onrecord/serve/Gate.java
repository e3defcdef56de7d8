package org.onrecord.serve;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Lets a bounded number of requests work at once, a bounded number wait, and turns the rest away at
 * once: an answer that says "busy" is worth more than one that never comes.
 */
final class Gate {

  private final Semaphore running;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicLong refused = new AtomicLong();
  private final int places;
  private final int mostWaiting;
  private final long waitMillis;
  private volatile boolean closed;

  Gate(int places, int mostWaiting, long waitMillis) {
    this.running = new Semaphore(places, true);
    this.places = places;
    this.mostWaiting = mostWaiting;
    this.waitMillis = waitMillis;
  }

  /** Two searches for each core, 64 waiting for at most a second. */
  static Gate forSearches() {
    return new Gate(2 * Runtime.getRuntime().availableProcessors(), 64, 1_000);
  }

  /** Something that needs a place. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /**
   * Runs {@code work} as soon as there is a place.
   *
   * @throws Refusal 503 where there is none in time
   */
  <T> T through(Work<T> work) throws IOException {
    enter();
    try {
      return work.run();
    } finally {
      running.release();
    }
  }

  /**
   * Turns away who waits and who comes from now on: where the server stops, its time belongs to
   * those who work already.
   */
  void close() {
    closed = true;
    running.release(mostWaiting);
  }

  private void enter() {
    if (closed) {
      throw busy();
    }
    if (running.tryAcquire()) {
      return;
    }
    if (waiting.incrementAndGet() > mostWaiting) {
      waiting.decrementAndGet();
      throw busy();
    }
    try {
      if (!running.tryAcquire(waitMillis, TimeUnit.MILLISECONDS) || closed) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    } finally {
      waiting.decrementAndGet();
    }
  }

  private Refusal busy() {
    refused.incrementAndGet();
    return Refusal.of(503, "BUSY", "Too many searches at once. Try again in a second.");
  }

  int inside() {
    return places - running.availablePermits();
  }

  int waiting() {
    return waiting.get();
  }

  long refused() {
    return refused.get();
  }
}
