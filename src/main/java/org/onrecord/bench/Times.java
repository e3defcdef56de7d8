package org.onrecord.bench;

import java.util.Arrays;

/** Times of many answers, in nanoseconds, and what is said of them in milliseconds. */
final class Times {

  private long[] nanos = new long[64];
  private int count;

  void add(long one) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = one;
  }

  void addAll(Times others) {
    for (int i = 0; i < others.count; i++) {
      add(others.nanos[i]);
    }
  }

  /** The time that this share of all answers does not exceed; 0 for no answers. */
  double percentile(double share) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    return sorted[Math.min(count - 1, (int) (count * share))] / 1e6;
  }

  double p50() {
    return percentile(0.50);
  }

  double p99() {
    return percentile(0.99);
  }

  double mean() {
    long sum = 0;
    for (int i = 0; i < count; i++) {
      sum += nanos[i];
    }
    return count == 0 ? 0 : sum / 1e6 / count;
  }

  /** Answers in a second, one after another. */
  double rate() {
    return count == 0 ? 0 : 1e3 / mean();
  }
}
