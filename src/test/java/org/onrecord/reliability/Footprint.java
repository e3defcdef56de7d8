package org.onrecord.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process holds, as Linux tells it.
 *
 * @param memory of its own in MB, without files that it maps
 * @param open files and connections
 * @param deleted files of an index that it maps though they are gone
 */
record Footprint(long memory, long open, long deleted) {

  /** Of this process; empty where the system does not tell. */
  static Optional<Footprint> of(Process process) throws IOException {
    Path all = Path.of("/proc", Long.toString(process.pid()));
    if (!Files.isReadable(all.resolve("smaps"))) {
      return Optional.empty();
    }
    long memory;
    try (Stream<String> lines = Files.lines(all.resolve("status"))) {
      memory =
          lines
              .filter(line -> line.startsWith("RssAnon:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
              .sum();
    }
    long open;
    try (Stream<Path> files = Files.list(all.resolve("fd"))) {
      open = files.count();
    }
    try (Stream<String> lines = Files.lines(all.resolve("maps"))) {
      long deleted =
          lines
              .filter(line -> line.endsWith(" (deleted)"))
              .map(line -> line.substring(line.indexOf('/')))
              .distinct()
              .count();
      return Optional.of(new Footprint(memory, open, deleted));
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d MB, %d open, %d deleted files mapped", memory, open, deleted);
  }
}
