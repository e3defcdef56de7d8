package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
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

  /** As much of a file as it takes to know an archive from an office document. */
  static final int HEAD = 66_000;

  private static final long LARGEST_FILE = 1L << 30;

  private Sources() {}

  /**
   * All files below {@code path}, read one by one as the iterator moves on.
   *
   * <p>Sidecars ({@code NAME.meta.json}), manifests and hidden files are no sources and are passed
   * over. One bad file or archive never ends the walk: it is given as unreadable.
   *
   * @param archives unpacks zip archives; to be closed when the walk is over
   * @throws IOException if there is nothing at {@code path} or the folder cannot be listed
   */
  public static Iterator<Found> walk(Path path, Unpacker archives) throws IOException {
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
          inner = found(files.next(), archives);
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
    return new ReadResult.Unreadable(shown(path), "cannot be read: " + reason);
  }

  /**
   * A path as text. A name in other characters than the system's is written as an address has it,
   * so that two such names stay two.
   */
  private static String shown(Path path) {
    String text = path.toString();
    try {
      if (path.getFileSystem().getPath(text).equals(path)) {
        return text;
      }
    } catch (InvalidPathException notThisText) {
      return path.toUri().getRawPath();
    }
    return path.toUri().getRawPath();
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

  private static Iterator<Found> found(Path path, Unpacker archives) {
    String shown = shown(path);
    String name = shown.substring(shown.replace('\\', '/').lastIndexOf('/') + 1);
    try (InputStream in = Files.newInputStream(path)) {
      long size = Files.size(path);
      if (size > LARGEST_FILE) {
        return List.<Found>of(new ReadResult.Unreadable(shown, "larger than 1 GB")).iterator();
      }
      byte[] head = in.readNBytes(HEAD);
      if (Unpacking.isArchive(head)) {
        return archives.open(path, shown);
      }
      byte[] rest = in.readAllBytes();
      byte[] bytes = Arrays.copyOf(head, head.length + rest.length);
      System.arraycopy(rest, 0, bytes, head.length, rest.length);
      return List.<Found>of(new SourceFile(shown, name, bytes)).iterator();
    } catch (IOException e) {
      return List.<Found>of(unreadable(path, e)).iterator();
    }
  }
}
