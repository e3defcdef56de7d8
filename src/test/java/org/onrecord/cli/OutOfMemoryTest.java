package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
    var err = new ByteArrayOutputStream();
    var nothing = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    var told = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = OnRecord.run(failure, new Terminal(nothing, told, false), "status");
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(said.startsWith("onrecord: out of memory: a heap of "), said);
    assertTrue(said.contains("set ONRECORD_HEAP="), said);
    assertEquals(1, said.lines().count());
    assertEquals(ExitCodes.FAILED, status);
  }
}
