package org.onrecord.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
    if (!Files.exists(path)) {
      throw new java.nio.file.NoSuchFileException(path.toString());
    }
    Iterator<Path> files = files(path).iterator();
    return new Iterator<>() {
      private Iterator<Found> inner = List.<Found>of().iterator();

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

  private static List<Path> files(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(path)) {
      walk.filter(Files::isRegularFile).filter(Sources::isSource).forEach(files::add);
    } catch (java.io.UncheckedIOException e) {
      throw new IOException("cannot list " + path, e);
    }
    files.sort(java.util.Comparator.comparing(p -> p.toString().replace('\\', '/')));
    return files;
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
      return List.<Found>of(new ReadResult.Unreadable(shown, "cannot be read: " + e.getMessage()))
          .iterator();
    }
  }
}
