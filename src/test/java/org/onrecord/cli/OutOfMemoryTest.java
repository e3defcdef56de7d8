package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A heap that is too small is named, with what to set. */
class OutOfMemoryTest {

  static OnRecord.Joining[] failures() {
    return new OnRecord.Joining[] {
      () -> {
        throw new OutOfMemoryError("Java heap space");
      },
      // as a reading thread's failure arrives
      () -> {
        throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
      },
      // as an index writer tells of it that gave up
      () -> {
        throw new IOException("this writer is closed", new OutOfMemoryError("Java heap space"));
      },
    };
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aHeapThatIsTooSmallIsNamedWithTheRemedy(OnRecord.Joining failure) {
    Session ended = Session.run(failure, "status");
    String said = ended.err();
    assertTrue(said.startsWith("onrecord: out of memory: a heap of "), said);
    assertTrue(said.contains("set ONRECORD_HEAP="), said);
    assertEquals(1, said.lines().count());
    assertEquals(ExitCodes.FAILED, ended.status());
  }
}
