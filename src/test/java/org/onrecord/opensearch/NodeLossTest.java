package org.onrecord.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** What was asked and what came back, with the seconds since the start. */
  private static final Path LOG = Path.of("target", "node-loss.log");

  private static final int BATCHES = 30;
  private static final int DOCUMENTS_A_BATCH = 20;

  private static final SearchRequest ALL =
      SearchRequest.of(new Clause.Everything(), RecordKind.DECISION, LocalDate.of(2026, 11, 21))
          .withFacets(List.of());

  private final List<String> log = new ArrayList<>();
  private final long started = System.nanoTime();

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
          say("stopping the elected manager");
          String stopped = cluster.stopManager();
          say("the cluster says: " + stopped);
          assertTrue(stopped.startsWith("stopped"));
        }
        attempted.addAndGet(DOCUMENTS_A_BATCH);
        add(engine, batch, random);
        say("acknowledged up to document " + acknowledged.addAndGet(DOCUMENTS_A_BATCH));
      }
      done.set(true);
      reader.join();
      say(answers + " answers, " + refused + " refused, wrong: " + wrong.size());
      say("held at the end: " + total(engine) + " of " + BATCHES * DOCUMENTS_A_BATCH);
      Files.createDirectories(LOG.getParent());
      Files.write(LOG, log);
      assertEquals(List.of(), wrong);
      assertTrue(answers.get() > 10, "too few answers to judge by: " + answers);
      assertEquals(BATCHES * DOCUMENTS_A_BATCH, total(engine));
      for (int n = 0; n < BATCHES * DOCUMENTS_A_BATCH; n += 37) {
        var id = DocumentId.ofUrl("https://example.org/" + n);
        assertTrue(engine.document(id).isPresent(), "lost: document " + n);
      }
    }
  }

  private synchronized void say(String what) {
    long ms = (System.nanoTime() - started) / 1_000_000;
    log.add(String.format(Locale.ROOT, "%7.2f s  %s", ms / 1e3, what));
  }

  /** A commit that fails is tried again, as {@code add} does: nothing is acknowledged before it. */
  private void add(SearchEngine engine, int batch, Random random)
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
        say("not committed, tried again: " + e.getMessage());
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        Thread.sleep(200);
      }
    }
  }

  private void read(
      SearchEngine engine,
      AtomicInteger acknowledged,
      AtomicInteger attempted,
      AtomicBoolean done,
      List<String> wrong,
      AtomicInteger answers,
      AtomicInteger refused) {
    String before = "";
    while (!done.get()) {
      int least = acknowledged.get();
      long asked = System.nanoTime();
      try {
        SearchResult result = engine.search(ALL);
        int most = attempted.get();
        long ms = (System.nanoTime() - asked) / 1_000_000;
        String told =
            (result.partial() ? "partial, at least " : "whole, ")
                + result.total()
                + (ms > 500 ? " after " + ms + " ms" : "");
        if (!told.equals(before)) {
          say("asked for all: " + told + ", acknowledged then " + least);
        }
        before = told;
        if (!result.partial() && (result.total() < least || result.total() > most)) {
          wrong.add(result.total() + " of " + least + " to " + most + ", said to be whole");
        }
        answers.incrementAndGet();
      } catch (IOException e) {
        say("asked for all: no answer: " + e.getMessage());
        refused.incrementAndGet(); // said aloud: no answer is better than a short one
      }
    }
  }

  private static long total(SearchEngine engine) throws IOException {
    return engine.search(ALL).total();
  }
}
