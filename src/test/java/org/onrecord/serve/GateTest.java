package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class GateTest {

  @Test
  void letsInWaitAndTurnAway() throws Exception {
    var gate = new Gate(2, 1, 60_000);
    var inside = new CountDownLatch(2);
    var open = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> working = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        working.add(threads.submit(() -> gate.through(() -> held(inside, open))));
      }
      inside.await();
      Future<Integer> waiting = threads.submit(() -> gate.through(() -> 3));
      while (gate.waiting() < 1) {
        Thread.onSpinWait();
      }
      Refusal refusal = assertThrows(Refusal.class, () -> gate.through(() -> 4));
      assertEquals(503, refusal.status());
      assertEquals(1, gate.refused());
      assertEquals(2, gate.inside());
      open.countDown();
      assertEquals(3, waiting.get());
      assertEquals(1, working.getFirst().get());
      assertEquals(1, working.getLast().get());
    }
    assertEquals(0, gate.inside());
    assertEquals(0, gate.waiting());
  }

  @Test
  void turnsAwayWhoeverWaitsTooLong() throws Exception {
    var gate = new Gate(1, 4, 1);
    var inside = new CountDownLatch(1);
    var open = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> working = threads.submit(() -> gate.through(() -> held(inside, open)));
      inside.await();
      assertThrows(Refusal.class, () -> gate.through(() -> 2));
      open.countDown();
      assertEquals(1, working.get());
    }
    assertEquals(2, gate.through(() -> 2));
  }

  @Test
  void turnsAwayWhoWaitsAndWhoComesOnceItIsClosed() throws Exception {
    var gate = new Gate(1, 4, 600_000);
    var inside = new CountDownLatch(1);
    var open = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> working = threads.submit(() -> gate.through(() -> held(inside, open)));
      inside.await();
      Future<Integer> waiting = threads.submit(() -> gate.through(() -> 2));
      while (gate.waiting() < 1) {
        Thread.onSpinWait();
      }
      gate.close();
      var turned = assertThrows(ExecutionException.class, waiting::get);
      assertInstanceOf(Refusal.class, turned.getCause());
      assertThrows(Refusal.class, () -> gate.through(() -> 3));
      open.countDown();
      assertEquals(1, working.get());
    }
  }

  @Test
  void givesThePlaceBackWhereTheWorkFails() throws Exception {
    var gate = new Gate(1, 0, 1);
    assertThrows(
        IllegalStateException.class,
        () ->
            gate.through(() -> {
              throw new IllegalStateException();
            }));
    assertEquals(5, gate.through(() -> 5));
  }

  private static int held(CountDownLatch inside, CountDownLatch open) {
    inside.countDown();
    try {
      open.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 1;
  }
}
