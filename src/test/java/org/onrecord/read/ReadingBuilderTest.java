package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A reading is bounded in characters, whatever file it is of. */
class ReadingBuilderTest {

  @Test
  void twentyMillionCharactersAreReadAtMost() {
    byte[] bytes = "word ".repeat(4_000_020).getBytes(StandardCharsets.UTF_8);
    var no =
        assertInstanceOf(
            ReadResult.Unreadable.class,
            new Reader().read(new SourceFile("a.txt", "a.txt", bytes)));
    assertEquals("more than 20000000 characters", no.reason());
  }
}
