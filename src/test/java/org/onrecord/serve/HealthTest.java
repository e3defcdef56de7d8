package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class HealthTest {

  @Test
  void answersWhileTheIndexIsStillBeingChecked() throws Exception {
    var checked = new CountDownLatch(1);
    try (RunningServer server =
        RunningServer.over(
            Shelf.documents(),
            () -> {
              try {
                checked.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return Optional.empty();
            })) {
      assertEquals("checking", server.json("/healthz").path("integrity").asText());
      assertEquals(200, server.get("/readyz").statusCode());
      assertEquals(200, server.get("/api/search?q=adoption").statusCode());
      checked.countDown();
      assertEquals("ok", settled(server));
    }
  }

  @Test
  void isNotReadyWhereTheIndexIsDamaged() throws Exception {
    try (RunningServer server =
        RunningServer.over(Shelf.documents(), () -> Optional.of("segment _3 is broken"))) {
      assertEquals("damaged", settled(server));
      assertEquals("segment _3 is broken", server.json("/healthz").path("damage").asText());
      assertEquals(503, server.get("/readyz").statusCode());
      assertTrue(server.get("/readyz").headers().firstValue("Retry-After").isPresent());
    }
  }

  @Test
  void countsRequestsByRouteAndNeverByQuery() throws Exception {
    try (RunningServer server = RunningServer.over(Shelf.documents())) {
      server.get("/api/search?q=unmistakable");
      server.get("/api/records/r_cccccccccccccccccccc");
      String metrics = server.get("/metrics").body();
      assertTrue(
          metrics.contains(
              "onrecord_http_requests_seconds_count{route=\"/api/search\",status=\"200\"} 1"),
          metrics);
      assertTrue(metrics.contains("route=\"/api/records/{id}\",status=\"404\""), metrics);
      assertTrue(metrics.contains("onrecord_index_documents 3"), metrics);
      assertFalse(metrics.contains("unmistakable"), metrics);
      assertFalse(metrics.contains("r_cccc"), metrics);
    }
  }

  private static String settled(RunningServer server) throws Exception {
    String state = "checking";
    while (state.equals("checking")) {
      state = server.json("/healthz").path("integrity").asText();
    }
    return state;
  }
}
