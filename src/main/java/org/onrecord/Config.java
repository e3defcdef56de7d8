package org.onrecord;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/**
 * What the program takes from its surroundings.
 *
 * @param clock what time it is
 * @param themes the operator's taxonomy in place of the program's; empty for the program's
 */
public record Config(Clock clock, Optional<Path> themes) {

  /** The system's clock; ONRECORD_THEMES names a taxonomy. */
  public static Config standard() {
    return new Config(
        Clock.systemUTC(), Optional.ofNullable(System.getenv("ONRECORD_THEMES")).map(Path::of));
  }
}
