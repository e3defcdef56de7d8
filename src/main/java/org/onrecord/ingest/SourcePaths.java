package org.onrecord.ingest;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Paths as the journal has them: absolute, so that it does not matter from where one adds. */
final class SourcePaths {

  private static final String INSIDE = "!/";

  private SourcePaths() {}

  static boolean isAddress(String path) {
    return path.startsWith("http://") || path.startsWith("https://");
  }

  /** Whether it stands for a file in an archive. */
  static boolean isInside(String path) {
    return path.contains(INSIDE);
  }

  /**
   * The path as the journal has it. What an archive calls its files is never followed: {@code
   * a.zip!/../b.txt} is not {@code b.txt}, nor any other file outside of the archive.
   */
  static String key(String path) {
    if (isAddress(path)) {
      return path;
    }
    int inside = path.indexOf(INSIDE);
    if (inside < 0) {
      return absolute(path);
    }
    String within =
        Arrays.stream(path.substring(inside + 2).split("/", 0))
            .filter(step -> !step.isEmpty() && !step.equals("."))
            .collect(Collectors.joining("/"));
    return absolute(path.substring(0, inside)) + INSIDE + within;
  }

  private static String absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize().toString();
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
