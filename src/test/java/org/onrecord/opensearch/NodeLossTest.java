package org.onrecord.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.model.DocumentId;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;

/** Three nodes; the elected manager is stopped while one thread adds and another searches. */
@Tag("cluster")
class NodeLossTest {

  private static final int BATCHES = 30;
  private static final int DOCUMENTS_A_BATCH = 20;

  private static final SearchRequest ALL =
      SearchRequest.of(new Clause.Everything(), RecordKind.DECISION, LocalDate.of(2026, 11, 21))
          .withFacets(List.of());

  @Test
  void nothingAcknowledgedIsLostAndNoAnswerIsSilentlyShort()
      throws IOException, InterruptedException {
    try (Cluster cluster = Cluster.start(3);
        SearchEngine engine = cluster.engine("loss")) {
      var acknowledged = new AtomicInteger();
      var attempted = new AtomicInteger();
      var done = new AtomicBoolean();
      var wrong = new ArrayList<String>();
      var answers = new AtomicInteger();
      var refused = new AtomicInteger();
      Thread reader =
          Thread.ofPlatform()
              .start(() -> read(engine, acknowledged, attempted, done, wrong, answers, refused));
      var random = new Random(3);
      for (int batch = 0; batch < BATCHES; batch++) {
        if (batch == BATCHES / 3) {
          assertTrue(cluster.stopManager().startsWith("stopped"));
        }
        attempted.addAndGet(DOCUMENTS_A_BATCH);
        add(engine, batch, random);
        acknowledged.addAndGet(DOCUMENTS_A_BATCH);
      }
      done.set(true);
      reader.join();
      assertEquals(List.of(), wrong);
      assertTrue(answers.get() > 10, "too few answers to judge by: " + answers);
      assertEquals(BATCHES * DOCUMENTS_A_BATCH, total(engine));
      for (int n = 0; n < BATCHES * DOCUMENTS_A_BATCH; n += 37) {
        var id = DocumentId.ofUrl("https://example.org/" + n);
        assertTrue(engine.document(id).isPresent(), "lost: document " + n);
      }
    }
  }

  /** A commit that fails is tried again, as {@code add} does: nothing is acknowledged before it. */
  private static void add(SearchEngine engine, int batch, Random random)
      throws IOException, InterruptedException {
    for (int i = 0; i < DOCUMENTS_A_BATCH; i++) {
      engine.put(RandomRecords.document(batch * DOCUMENTS_A_BATCH + i, random));
    }
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (true) {
      try {
        engine.commit(Integer.toString(batch));
        return;
      } catch (IOException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }

  private static void read(
      SearchEngine engine,
      AtomicInteger acknowledged,
      AtomicInteger attempted,
      AtomicBoolean done,
      List<String> wrong,
      AtomicInteger answers,
      AtomicInteger refused) {
    while (!done.get()) {
      int least = acknowledged.get();
      try {
        SearchResult result = engine.search(ALL);
        int most = attempted.get();
        if (!result.partial() && (result.total() < least || result.total() > most)) {
          wrong.add(result.total() + " of " + least + " to " + most + ", said to be whole");
        }
        answers.incrementAndGet();
      } catch (IOException e) {
        refused.incrementAndGet(); // said aloud: no answer is better than a short one
      }
    }
  }

  private static long total(SearchEngine engine) throws IOException {
    return engine.search(ALL).total();
  }
}
