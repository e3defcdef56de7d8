package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpOptionTest {

  static Stream<String> names() throws IOException {
    return OnRecord.commands(Session.parts(), Terminal.standard())
        .getSubcommands()
        .keySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aCommandExplainsItselfWhenAsked(String name) {
    Session asked = Session.run(name, "--help");

    assertEquals(0, asked.status(), asked.err());
    assertTrue(asked.out().startsWith("Usage: onrecord " + name), asked.out());
    assertEquals("", asked.err());
  }
}
