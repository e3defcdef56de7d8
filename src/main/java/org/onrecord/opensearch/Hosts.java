package org.onrecord.opensearch;

import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The nodes in turn. One that did not answer is passed over for a while, so that a node that
 * swallows requests costs one time-out and not one in each round. Safe for use by many threads.
 */
final class Hosts {

  private static final long PASSED_OVER = TimeUnit.SECONDS.toNanos(10);

  private final List<URI> hosts;
  private final AtomicLongArray failedAt;
  private final AtomicInteger turn = new AtomicInteger();

  Hosts(List<URI> hosts) {
    this.hosts = hosts;
    this.failedAt = new AtomicLongArray(hosts.size());
  }

  int count() {
    return hosts.size();
  }

  /** The next one that is not known to be down; the next one at all where all are. */
  URI next() {
    int first = Math.floorMod(turn.getAndIncrement(), hosts.size());
    for (int i = 0; i < hosts.size(); i++) {
      int n = (first + i) % hosts.size();
      long failed = failedAt.get(n);
      if (failed == 0 || System.nanoTime() - failed > PASSED_OVER) {
        return hosts.get(n);
      }
    }
    return hosts.get(first);
  }

  void failed(URI host) {
    failedAt.set(hosts.indexOf(host), System.nanoTime() | 1); // never 0, which is "never failed"
  }

  void answered(URI host) {
    failedAt.set(hosts.indexOf(host), 0);
  }
}
