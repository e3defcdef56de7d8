package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.Backup;
import org.onrecord.ingest.Tally;
import org.onrecord.serve.ServerConfig;
import org.onrecord.store.Store;
import org.onrecord.store.WriterBusy;

/** R6: a second writer, a reader and a backup at the same time as an add. */
class TogetherTest {

  @TempDir private Path folder;

  @Test
  void aSecondWriterIsToldSoAndHarmsNothing() throws Exception {
    Path index = folder.resolve("index");
    List<String> news = Bench.news(folder.resolve("news"), 5, 1);
    Bench.add(index, news);
    String before = Bench.digest(index);
    try (Store writer = Store.open(index)) {
      assertThrows(WriterBusy.class, () -> Bench.add(index, news));
      assertEquals(5, writer.ledger().documents().size());
    }

    assertEquals(before, Bench.digest(index));
  }

  @Test
  void aServerAnswersAndABackupIsWholeWhileAnAddRuns() throws Exception {
    Path index = folder.resolve("index");
    Bench.add(index, Bench.news(folder.resolve("first"), 20, 1));
    List<String> more = Bench.news(folder.resolve("more"), 120, 2);
    int failed = 0;
    int asked = 0;
    try (ExecutorService adding = Executors.newSingleThreadExecutor();
        Parts.Serving serving = Bench.parts().serve(index, ServerConfig.local(0, Bench.CLOCK))) {
      Future<Tally> tally = adding.submit((Callable<Tally>) () -> Bench.add(index, more));
      do {
        failed += ask(serving.server().port()) >= 500 ? 1 : 0;
        asked++;
      } while (!tally.isDone() || asked < 10);
      assertEquals(120, tally.get().added());
    }
    Backup.make(index, folder.resolve("backup"));
    Path restored = folder.resolve("restored");
    try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {})) {
      Backup.restore(folder.resolve("backup"), restored, ingesting.parts());
    }

    assertEquals(0, failed, "of " + asked);
    assertEquals(Bench.digest(index), Bench.digest(restored));
  }

  @Test
  void aBackupThatIsMadeWhileAnAddRunsHoldsOneState() throws Exception {
    Path index = folder.resolve("index");
    Bench.add(index, Bench.news(folder.resolve("first"), 20, 1));
    List<String> more = Bench.news(folder.resolve("more"), 120, 2);
    try (ExecutorService adding = Executors.newSingleThreadExecutor()) {
      Future<Tally> tally = adding.submit((Callable<Tally>) () -> Bench.add(index, more));
      int copies = 0;
      do {
        Path copy = folder.resolve("copy" + copies++);
        int held = Backup.make(index, copy);
        try (Store store = Store.openReadOnly(copy)) {
          assertEquals(held, store.ledger().documents().size());
          assertEquals(List.of(), store.damage());
        }
      } while (!tally.isDone() && copies < 20);
      assertEquals(0, tally.get().failed());
      assertTrue(copies > 0);
    }
  }

  private static int ask(int port) throws Exception {
    URI address = URI.create("http://127.0.0.1:" + port + "/api/search?q=council");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
          .statusCode();
    }
  }
}
