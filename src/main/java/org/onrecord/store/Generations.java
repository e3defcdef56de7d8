package org.onrecord.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The index's folder in its generations: {@code CURRENT} names the one that is served, such as
 * {@code lucene-3}. A new one is made beside it and swapped in when whole.
 */
public final class Generations {

  private static final String PREFIX = "lucene-";

  private Generations() {}

  /** The folder that is served now; empty where none was ever made. */
  public static Optional<Path> current(Path folder) throws IOException {
    try {
      String name = Files.readString(folder.resolve("CURRENT"), StandardCharsets.UTF_8).strip();
      if (!name.matches(PREFIX + "\\d{1,9}")) {
        throw new DamagedStore(folder.resolve("CURRENT") + ": names no generation: " + name);
      }
      return Optional.of(folder.resolve(name));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** A folder for a new generation, empty; what an unfinished one left there is taken away. */
  public static Path next(Path folder) throws IOException {
    Optional<Path> now = current(folder);
    int number = now.isEmpty() ? 1 : number(now.get()) + 1;
    Path next = folder.resolve(PREFIX + number);
    delete(next);
    Files.createDirectories(next);
    Durable.syncFolder(folder);
    return next;
  }

  /** Makes a whole generation the one that is served. */
  public static void swap(Path folder, Path generation) throws IOException {
    byte[] name = (generation.getFileName() + "\n").getBytes(StandardCharsets.UTF_8);
    Durable.write(folder.resolve("CURRENT"), name);
  }

  /** Takes away all generations but the current one and {@code keep} before it. */
  public static void prune(Path folder, int keep) throws IOException {
    Optional<Path> now = current(folder);
    if (now.isEmpty()) {
      return;
    }
    int oldest = number(now.get()) - keep;
    List<Path> all;
    try (Stream<Path> list = Files.list(folder)) {
      all = list.filter(p -> name(p).matches(PREFIX + "\\d{1,9}")).toList();
    }
    for (Path each : all) {
      if (number(each) < oldest || number(each) > number(now.get())) {
        delete(each);
      }
    }
  }

  /** Takes away a folder and all in it; nothing happens where there is none. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path each, @Nullable IOException failed)
              throws IOException {
            if (failed != null) {
              throw failed;
            }
            Files.delete(each);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static int number(Path generation) {
    return Integer.parseInt(name(generation).substring(PREFIX.length()));
  }
}
