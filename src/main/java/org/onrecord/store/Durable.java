package org.onrecord.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.StableId;

/**
 * Writing that survives a power cut: a temporary file, its sync, a rename, and the sync of the
 * folder. At every moment the target is absent, the old one or the new one, never a part.
 */
public final class Durable {

  /** How temporary files end; what a crash left of them is swept when a writer opens. */
  public static final String TEMPORARY = ".tmp";

  private Durable() {}

  /**
   * Replaces a file.
   *
   * @throws IOException naming the file; the old one is then still there
   */
  public static void write(Path target, byte[] bytes) throws IOException {
    Path temporary = target.resolveSibling(target.getFileName() + TEMPORARY);
    writeSynced(temporary, bytes);
    rename(temporary, target);
    syncFolder(parent(target));
  }

  /**
   * Writes a file and waits until the disk has it.
   *
   * @throws IOException naming the file; a part of it may be there
   */
  static void writeSynced(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /**
   * Writes what a stream gives and waits until the disk has it.
   *
   * @return its SHA-256 in hexadecimal
   */
  static String copySynced(InputStream in, Path file) throws IOException {
    MessageDigest digest = StableId.digest();
    byte[] buffer = new byte[1 << 16];
    try (FileChannel channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        ByteBuffer rest = ByteBuffer.wrap(buffer, 0, n);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      }
      channel.force(true);
    } catch (IOException e) {
      throw named(file, e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Puts a written file in its place. The folder is to be synced afterwards. */
  static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw named(to, e);
    }
  }

  /** Makes renames and deletions in a folder durable. */
  public static void syncFolder(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, READ)) {
      channel.force(true);
    } catch (IOException e) {
      throw named(folder, e);
    }
  }

  /**
   * Makes a folder and those above it, durably; where it is there already, its name is made so.
   *
   * @throws IOException naming the folder
   */
  static void makeFolder(Path folder) throws IOException {
    Path above = parent(folder);
    if (!Files.isDirectory(above)) {
      makeFolder(above);
    }
    Files.createDirectories(folder);
    syncFolder(above);
  }

  /** Takes away a folder and all in it; nothing happens where there is none. */
  public static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }

  static Path parent(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new IllegalArgumentException(file + " is no file in a folder");
    }
    return parent;
  }

  /** The same trouble, with the path in front where the message lacks it. */
  static IOException named(Path file, IOException e) {
    String message = e.getMessage();
    if (message != null && message.contains(file.toString())) {
      return e;
    }
    return new IOException(
        file + ": " + (message == null ? e.getClass().getSimpleName() : message), e);
  }
}
