package org.onrecord.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.onrecord.model.StableId;

/**
 * Files named by the SHA-256 of what they hold, in sixteen folders by its first digit. A file is
 * never changed: it is whole or absent. Safe for use by many threads.
 */
public final class Snapshots {

  private static final String FOLDERS = "0123456789abcdef";

  private final Path folder;
  private final AtomicLong temporary = new AtomicLong();

  Snapshots(Path folder) {
    this.folder = folder;
  }

  /**
   * Bytes that are on the disk under a temporary name, until {@link #publish} puts them in place.
   *
   * @param file the temporary file; empty where the store held these bytes before
   */
  public record Staged(String sha256, Optional<Path> file) {}

  /**
   * Writes and syncs bytes. Nobody sees them yet.
   *
   * @throws IOException naming the file that could not be written
   */
  public Staged stage(byte[] bytes) throws IOException {
    String sha256 = StableId.sha256Hex(bytes);
    if (has(sha256)) {
      return new Staged(sha256, Optional.empty());
    }
    Path file = place(sha256).resolveSibling(temporary.getAndIncrement() + Durable.TEMPORARY);
    Durable.writeSynced(file, bytes);
    return new Staged(sha256, Optional.of(file));
  }

  /**
   * Puts all of them in place, durably.
   *
   * @throws IOException naming the file; those already in place are whole
   */
  public void publish(Collection<Staged> all) throws IOException {
    Set<Path> touched = new LinkedHashSet<>();
    for (Staged staged : all) {
      if (staged.file().isPresent()) {
        Durable.rename(staged.file().get(), place(staged.sha256()));
      }
      // also where it was there before: who put it there may have been killed before the sync
      touched.add(Durable.parent(place(staged.sha256())));
    }
    for (Path each : touched) {
      Durable.syncFolder(each);
    }
  }

  /** Opens bytes that were staged, published or not. */
  public InputStream open(Staged staged) throws IOException {
    Path file = staged.file().filter(Files::exists).orElse(place(staged.sha256()));
    return Files.newInputStream(file);
  }

  /** Takes staged bytes away that nothing came of; what was held before stays. */
  public void discard(Staged staged) throws IOException {
    if (staged.file().isPresent()) {
      Files.deleteIfExists(staged.file().get());
    }
  }

  /** Whether these bytes are held. */
  public boolean has(String sha256) {
    return Files.exists(place(sha256));
  }

  /**
   * The bytes of this SHA-256.
   *
   * @throws DamagedStore if they are gone or are not those that were written
   */
  public byte[] read(String sha256) throws IOException {
    Path file = place(sha256);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new DamagedStore(file + ": is missing");
    } catch (IOException e) {
      throw Durable.named(file, e);
    }
    if (!StableId.sha256Hex(bytes).equals(sha256)) {
      throw new DamagedStore(file + ": is not what was written");
    }
    return bytes;
  }

  /**
   * A part of the bytes, unchecked: whoever wrote it knows its hash.
   *
   * @throws DamagedStore if they are gone or too few
   */
  public byte[] read(String sha256, long offset, int length) throws IOException {
    Path file = place(sha256);
    ByteBuffer part = ByteBuffer.allocate(length);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      while (part.hasRemaining()) {
        if (channel.read(part, offset + part.position()) < 0) {
          throw new DamagedStore(file + ": is shorter than what was written");
        }
      }
    } catch (NoSuchFileException e) {
      throw new DamagedStore(file + ": is missing");
    }
    return part.array();
  }

  /**
   * Writes and syncs what a stream gives, without holding it all. Nobody sees it yet.
   *
   * @throws IOException naming the file that could not be written
   */
  public Staged stage(InputStream in) throws IOException {
    Path file = folder.resolve("0").resolve(temporary.getAndIncrement() + Durable.TEMPORARY);
    String sha256 = Durable.copySynced(in, file);
    if (has(sha256)) {
      Files.delete(file);
      return new Staged(sha256, Optional.empty());
    }
    return new Staged(sha256, Optional.of(file));
  }

  /**
   * Reads bytes through, without holding them.
   *
   * @throws DamagedStore if they are gone or are not those that were written
   */
  void check(String sha256) throws IOException {
    Path file = place(sha256);
    MessageDigest digest = StableId.digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    } catch (NoSuchFileException e) {
      throw new DamagedStore(file + ": is missing");
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
      throw new DamagedStore(file + ": is not what was written");
    }
  }

  /** Where these bytes stand or would stand. */
  public Path place(String sha256) {
    return folder.resolve(sha256.substring(0, 1)).resolve(sha256);
  }

  /** Makes the folders, and takes away what a crash left half-written. */
  void prepare() throws IOException {
    for (int i = 0; i < FOLDERS.length(); i++) {
      Path each = folder.resolve(FOLDERS.substring(i, i + 1));
      Files.createDirectories(each);
    }
    Durable.syncFolder(folder);
    for (Path each : files()) {
      if (each.toString().endsWith(Durable.TEMPORARY)) {
        Files.delete(each);
      }
    }
  }

  /** Takes away everything but these. */
  void keepOnly(Set<String> wanted) throws IOException {
    Set<Path> touched = new LinkedHashSet<>();
    for (Path each : files()) {
      if (!wanted.contains(String.valueOf(each.getFileName()))) {
        Files.delete(each);
        touched.add(Durable.parent(each));
      }
    }
    for (Path each : touched) {
      Durable.syncFolder(each);
    }
  }

  /** All files, temporary ones too, in order. */
  List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (int i = 0; i < FOLDERS.length(); i++) {
      Path each = folder.resolve(FOLDERS.substring(i, i + 1));
      if (Files.isDirectory(each)) {
        try (Stream<Path> list = Files.list(each)) {
          list.sorted().forEach(all::add);
        }
      }
    }
    return all;
  }
}
