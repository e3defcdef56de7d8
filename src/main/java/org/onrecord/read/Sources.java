package org.onrecord.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files below a path: the file itself, those of a folder and its folders, those of zip
 * archives. The order is the same on every machine: by path, folder by folder.
 */
public final class Sources {

  private static final long LARGEST_FILE = 1L << 30;

  private Sources() {}

  /**
   * All files below {@code path}, read one by one as the iterator moves on.
   *
   * <p>Sidecars ({@code NAME.meta.json}), manifests and hidden files are no sources and are passed
   * over. One bad file or archive never ends the walk: it is given as unreadable.
   *
   * @throws IOException if there is nothing at {@code path} or the folder cannot be listed
   */
  public static Iterator<Found> walk(Path path) throws IOException {
    if (Files.notExists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    List<Found> unlisted = new ArrayList<>();
    Iterator<Path> files = files(path, unlisted).iterator();
    return new Iterator<>() {
      private Iterator<Found> inner = unlisted.iterator();

      @Override
      public boolean hasNext() {
        while (!inner.hasNext() && files.hasNext()) {
          inner = found(files.next());
        }
        return inner.hasNext();
      }

      @Override
      public Found next() {
        if (!hasNext()) {
          throw new java.util.NoSuchElementException();
        }
        return inner.next();
      }
    };
  }

  /** The files; what cannot be looked into is named beside them and stops no other. */
  private static List<Path> files(Path path, List<Found> unlisted) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (Files.isRegularFile(file) && isSource(file)) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            unlisted.add(unreadable(file, e));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            if (e != null) {
              unlisted.add(unreadable(folder, e));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    files.sort(Comparator.comparing(p -> p.toString().replace('\\', '/')));
    return files;
  }

  private static ReadResult.Unreadable unreadable(Path path, IOException e) {
    String reason = e instanceof AccessDeniedException ? "access denied" : e.getMessage();
    return new ReadResult.Unreadable(path.toString(), "cannot be read: " + reason);
  }

  private static boolean isSource(Path path) {
    return path.getFileName() != null && isSource(path.getFileName().toString());
  }

  static boolean isSource(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !lower.startsWith(".")
        && !lower.endsWith(".meta.json")
        && !lower.matches("manifest\\.(?:csv|tsv|json)")
        && !lower.equals("thumbs.db");
  }

  private static Iterator<Found> found(Path path) {
    String shown = path.toString();
    String name = path.getFileName() == null ? shown : path.getFileName().toString();
    try {
      long size = Files.size(path);
      if (size > LARGEST_FILE) {
        return List.<Found>of(new ReadResult.Unreadable(shown, "larger than 1 GB")).iterator();
      }
      byte[] bytes = Files.readAllBytes(path);
      return Archive.open(new SourceFile(shown, name, bytes));
    } catch (IOException e) {
      return List.<Found>of(unreadable(path, e)).iterator();
    }
  }
}
