package org.onrecord.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Paths as the journal has them: absolute, so that it does not matter from where one adds. */
final class SourcePaths {

  private static final String INSIDE = "!/";

  private SourcePaths() {}

  static boolean isAddress(String path) {
    return path.startsWith("http://") || path.startsWith("https://");
  }

  static String key(String path) {
    return isAddress(path) ? path : Path.of(path).toAbsolutePath().normalize().toString();
  }

  /** Whether the source of a key can still be found; an address always counts as found. */
  static boolean isThere(String key) {
    if (isAddress(key)) {
      return true;
    }
    int inside = key.indexOf(INSIDE);
    int line = key.indexOf(".jsonl#");
    String file =
        inside > 0 ? key.substring(0, inside) : line > 0 ? key.substring(0, line + 6) : key;
    try {
      return Files.exists(Path.of(file));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
