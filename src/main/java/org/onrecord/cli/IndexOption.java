package org.onrecord.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which index a command is about. */
final class IndexOption {

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "index",
      description = "the index's folder (default: ${DEFAULT-VALUE})")
  private Path folder = Path.of("index");

  Path folder() {
    return folder;
  }
}
