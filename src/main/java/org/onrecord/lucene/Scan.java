package org.onrecord.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.lucene.TopHits.Ranked;
import org.onrecord.search.Hit;

/** Streams every hit out of one snapshot, which it holds until the stream is closed. */
final class Scan {

  /** Hits that are read at a time. */
  private static final int BATCH = 100;

  private final Search search;
  private final Snapshot snapshot;
  private final List<Ranked> all;
  private final AtomicBoolean closed = new AtomicBoolean();

  Scan(Search search, Snapshot snapshot, List<Ranked> all) {
    this.search = search;
    this.snapshot = snapshot;
    this.all = all;
  }

  Stream<Hit> stream() {
    int batches = (all.size() + BATCH - 1) / BATCH;
    return IntStream.range(0, batches)
        .mapToObj(this::batch)
        .flatMap(List::stream)
        .onClose(this::close);
  }

  private List<Hit> batch(int number) {
    try {
      int from = number * BATCH;
      return search.hits(all.subList(from, Math.min(from + BATCH, all.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    search.close();
    try {
      snapshot.release();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
