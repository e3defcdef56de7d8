package org.onrecord.read;

import java.io.ByteArrayInputStream;
import java.io.DataOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive as the files in it, said one after another; archives in archives too. Runs in the
 * child process and holds no file whole, so that its memory does not depend on what is unpacked.
 * Bounded in size, number and depth: a bomb ends as an unreadable file, and what stands beside it
 * in the same archive is still read.
 */
final class Unpacking {

  private static final int DEEPEST = 3;
  private static final int MOST_ENTRIES = 200_000;
  private static final int CHUNK = 1 << 16;

  /** May come out of each archive, and of one with all that are in it, whatever its size. */
  private static final long LEAST = 64L << 20;

  private static final long LEAST_OF_ALL = 512L << 20;

  /** What is passed over is said now and then, so that the parent sees that there is progress. */
  private static final int PASSED_AT_ONCE = 256;

  private final DataOutputStream out;
  private final UnpackedBytes all;
  private int entries;

  private Unpacking(DataOutputStream out, UnpackedBytes all) {
    this.out = out;
    this.all = all;
  }

  /** Whether a file that begins so is an archive whose files are sources of their own. */
  static boolean isArchive(byte[] head) {
    return Format.of(head, "") == Format.ZIP && !OfficePackage.is(head);
  }

  /**
   * Says all files of an archive, and that there are no more.
   *
   * @param shown its path in what is said
   * @throws IOException if the parent cannot be spoken to
   */
  static void run(Path file, String shown, DataOutputStream out) throws IOException {
    try (InputStream in = open(file, shown)) {
      long size = Files.size(file);
      var all = new UnpackedBytes(shown, () -> size, LEAST_OF_ALL);
      new Unpacking(out, all).archive(in, new UnpackedBytes(shown, () -> size, LEAST), 1);
    } catch (EndOfArchive end) {
      FoundWire.unreadable(out, shown, end.reason());
    }
    FoundWire.end(out);
  }

  private static InputStream open(Path file, String shown) throws EndOfArchive {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new EndOfArchive(new UnpackedBytes(shown, () -> 0, 0), "cannot be read: " + e);
    }
  }

  /**
   * All files of one archive.
   *
   * @param so what came out of it so far
   */
  private void archive(InputStream in, UnpackedBytes so, int depth) throws IOException {
    try (var zip = new ZipInputStream(new Unclosed(in))) {
      int before = entries;
      for (ZipEntry entry = next(zip, so); entry != null; entry = next(zip, so)) {
        entries++;
        if (entries > MOST_ENTRIES) {
          throw new EndOfArchive(
              all, "more than " + MOST_ENTRIES + " files in the archive; the rest is not read");
        }
        take(entry, new EntryStream(zip, so, all), so, depth);
      }
      if (entries == before) {
        throw new EndOfArchive(so, "damaged or empty zip archive");
      }
    } catch (EndOfArchive end) {
      if (end.of() != so || depth == 1) {
        throw end;
      }
      FoundWire.unreadable(out, so.path(), end.reason());
    }
  }

  private static @Nullable ZipEntry next(ZipInputStream zip, UnpackedBytes so) throws EndOfArchive {
    try {
      return zip.getNextEntry();
    } catch (EndOfArchive ofAnOuterOne) {
      throw ofAnOuterOne;
    } catch (IOException | IllegalArgumentException e) {
      throw EndOfArchive.damaged(so, e);
    }
  }

  private void take(ZipEntry entry, EntryStream bytes, UnpackedBytes so, int depth)
      throws IOException {
    String inside = shown(entry.getName());
    String name = inside.substring(inside.lastIndexOf('/') + 1);
    String path = so.path() + "!/" + inside;
    if (entry.isDirectory() || !Sources.isSource(name) || inside.startsWith("__MACOSX/")) {
      bytes.drain();
      if (bytes.size() > CHUNK || entries % PASSED_AT_ONCE == 0) {
        FoundWire.passed(out);
      }
      return;
    }
    byte[] head = bytes.readNBytes(Sources.HEAD);
    if (!isArchive(head)) {
      file(path, name, head, bytes);
    } else if (depth == DEEPEST) {
      bytes.drain();
      String reason = "an archive in an archive, more than " + DEEPEST + " deep";
      FoundWire.unreadable(out, path, reason);
    } else {
      InputStream inner = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
      archive(inner, new UnpackedBytes(path, bytes::size, LEAST), depth + 1);
      bytes.drain();
    }
  }

  private void file(String path, String name, byte[] head, EntryStream bytes) throws IOException {
    FoundWire.file(out, path, name);
    try {
      FoundWire.bytes(out, head, head.length);
      byte[] buffer = new byte[CHUNK];
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        if (bytes.size() > FoundWire.LARGEST_FILE) {
          FoundWire.dropped(out);
          bytes.drain();
          FoundWire.unreadable(out, path, "unpacks to more than 256 MB");
          return;
        }
        FoundWire.bytes(out, buffer, n);
      }
    } catch (EndOfArchive end) {
      FoundWire.dropped(out);
      throw end;
    }
    FoundWire.whole(out);
  }

  /** A name as it can be shown: it is the archive's maker who chose it. */
  private static String shown(String name) {
    return name.replace('\\', '/').replaceAll("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]", "\ufffd");
  }

  /** An archive within an archive is closed without its surroundings. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // whoever opened it closes it
    }
  }
}
