package org.onrecord.serve;

import java.time.Duration;

/** The moment by which one request has to be done; all its searches share it. */
final class Deadline {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  /** What is left, at least a millisecond. */
  Duration left() {
    return Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }
}
