package org.onrecord.lucene;

import java.time.Duration;

/**
 * When a search has to answer with what it has; on the JVM's own clock, not the wall's. Safe for
 * use by many threads.
 */
final class Deadline {

  private final long end;
  private volatile boolean passed;

  Deadline(Duration timeout) {
    end = System.nanoTime() + Math.min(timeout.toNanos(), Long.MAX_VALUE / 4);
  }

  /** Whether time is up; once it is, it stays so. */
  boolean isPassed() {
    if (!passed && System.nanoTime() - end > 0) {
      passed = true;
    }
    return passed;
  }
}
