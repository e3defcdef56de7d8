package org.onrecord.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Work beside a search is done once, by whoever comes first, and never outlives it. */
class BesideTest {

  /** As if searches had taken every core. */
  private static void whileNoCoreIsIdle(Runnable then) {
    int searches = 0;
    try {
      for (; Beside.isCoreIdle(); searches++) {
        Beside.searchBegins();
      }
      then.run();
    } finally {
      for (; searches > 0; searches--) {
        Beside.searchEnds();
      }
    }
  }

  @Test
  void whoNeedsTheResultDoesTheWorkWhereNoCoreIsIdle() {
    whileNoCoreIsIdle(() -> {
      Thread caller = Thread.currentThread();
      try (Beside<Thread> beside = Beside.begin(Thread::currentThread)) {
        assertSame(caller, result(beside));
        assertSame(caller, result(beside));
      }
    });
  }

  @Test
  void workThatNobodyNeedsIsNeverBegunAfterwards() {
    var done = new AtomicBoolean();
    whileNoCoreIsIdle(() -> Beside.begin(() -> done.getAndSet(true)).close());
    assertFalse(done.get());
  }

  @Test
  void closingWaitsForWorkThatHasBegun() throws InterruptedException {
    if (!Beside.isCoreIdle()) {
      return; // one core: nothing ever runs beside
    }
    var begun = new CountDownLatch(1);
    var ended = new AtomicBoolean();
    Beside<Boolean> beside =
        Beside.begin(() -> {
          begun.countDown();
          Thread.sleep(100);
          return ended.getAndSet(true);
        });
    begun.await();
    beside.close();
    assertTrue(ended.get());
  }

  @Test
  void aFailureIsTheCallersAsItWas() {
    var disk = new IOException("disk");
    var bug = new IllegalStateException("bug");
    var worse = new AssertionError("worse");
    assertSame(disk, assertThrows(IOException.class, () -> failing(disk)));
    assertSame(bug, assertThrows(IllegalStateException.class, () -> failing(bug)));
    assertSame(worse, assertThrows(AssertionError.class, () -> failing(worse)));
  }

  private static void failing(Throwable failure) throws IOException {
    try (Beside<Object> beside =
        Beside.begin(() -> {
          switch (failure) {
            case Exception e -> throw e;
            default -> throw (Error) failure;
          }
        })) {
      assertEquals("never", beside.result());
    }
  }

  private static <T> T result(Beside<T> beside) {
    try {
      return beside.result();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
