package org.onrecord.opensearch;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.onrecord.search.FacetsContract;
import org.onrecord.search.SearchEngine;

/** The promises of every engine, kept by a cluster of one node. */
@Tag("cluster")
class OpenSearchContractTest extends FacetsContract {

  private static final AtomicInteger INDICES = new AtomicInteger();
  private static Cluster cluster;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    cluster = Cluster.start(1);
  }

  @AfterAll
  static void stop() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
  }

  @Override
  protected SearchEngine create(String name) throws IOException {
    String prefix = name.toLowerCase(java.util.Locale.ROOT) + INDICES.incrementAndGet();
    return cluster.engine(prefix);
  }
}
