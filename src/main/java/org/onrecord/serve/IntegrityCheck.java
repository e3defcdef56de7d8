package org.onrecord.serve;

import java.io.IOException;
import java.util.Optional;

/** Reads the whole index once and compares its checksums. */
@FunctionalInterface
public interface IntegrityCheck {

  /**
   * What is damaged, in a sentence for the operator; empty where all is sound.
   *
   * @throws IOException if it cannot be read, which counts as damage
   */
  Optional<String> damage() throws IOException;
}
