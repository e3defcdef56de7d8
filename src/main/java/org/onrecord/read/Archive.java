package org.onrecord.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive as the files in it, unpacked one by one and in memory only; archives in archives
 * too. Bounded in size, number and depth, so that a bomb ends as an unreadable file.
 */
final class Archive implements Iterator<Found> {

  private static final int DEEPEST = 3;
  private static final int MOST_ENTRIES = 200_000;
  private static final int LARGEST_ENTRY = 256 << 20;

  /** As much may come out of any archive; beyond it, a hundred times the archive's size. */
  private static final long LEAST_BUDGET = 64L << 20;

  private static final long MOST_BUDGET = 8L << 30;
  private static final int TIMES = 100;

  private final SourceFile file;
  private final int depth;
  private final ZipInputStream zip;
  private long budget;
  private int entries;
  private Iterator<Found> inner = List.<Found>of().iterator();
  private @Nullable Found next;
  private boolean ended;

  private Archive(SourceFile file, int depth) {
    this.file = file;
    this.depth = depth;
    this.zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()));
    long byRatio = (long) file.bytes().length * TIMES;
    this.budget = Math.min(MOST_BUDGET, Math.max(LEAST_BUDGET, byRatio));
  }

  /** The files in {@code file} where it is an archive, else the file itself. */
  static Iterator<Found> open(SourceFile file) {
    return open(file, 1);
  }

  private static Iterator<Found> open(SourceFile file, int depth) {
    if (Format.of(file.bytes(), file.name()) != Format.ZIP || OfficePackage.is(file.bytes())) {
      return List.<Found>of(file).iterator();
    }
    if (depth > DEEPEST) {
      String reason = "an archive in an archive, more than " + DEEPEST + " deep";
      return List.<Found>of(new ReadResult.Unreadable(file.path(), reason)).iterator();
    }
    return new Archive(file, depth);
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (inner.hasNext()) {
        next = inner.next();
      } else if (ended) {
        return false;
      } else {
        advance();
      }
    }
    return true;
  }

  @Override
  public Found next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Found found = next;
    next = null;
    return found;
  }

  private void advance() {
    try {
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        ended = true;
        if (entries == 0) {
          next = new ReadResult.Unreadable(file.path(), "damaged or empty zip archive");
        }
        return;
      }
      entries++;
      if (entries > MOST_ENTRIES) {
        end("more than " + MOST_ENTRIES + " files in the archive; the rest is not read");
      } else if (!entry.isDirectory()) {
        take(entry.getName());
      }
    } catch (IOException | IllegalArgumentException e) {
      end("damaged zip archive: " + e.getMessage());
    }
  }

  private void take(String entryName) throws IOException {
    String inside = entryName.replace('\\', '/');
    String name = inside.substring(inside.lastIndexOf('/') + 1);
    String path = file.path() + "!/" + inside;
    boolean source = Sources.isSource(name) && !inside.startsWith("__MACOSX/");
    byte[] bytes = unpack(source);
    if (budget < 0) {
      end("unpacks to more than " + TIMES + " times its size; the rest is not read");
    } else if (source && bytes == null) {
      next = new ReadResult.Unreadable(path, "unpacks to more than 256 MB");
    } else if (source && bytes != null) {
      inner = open(new SourceFile(path, name, bytes), depth + 1);
    }
  }

  /** The entry's bytes; null where they are too many or not wanted. */
  private byte @Nullable [] unpack(boolean wanted) throws IOException {
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    boolean kept = wanted;
    long size = 0;
    for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
      budget -= n;
      size += n;
      if (budget < 0) {
        return null;
      }
      if (size > LARGEST_ENTRY) {
        kept = false;
        out = new ByteArrayOutputStream();
      }
      if (kept) {
        out.write(buffer, 0, n);
      }
    }
    return kept ? out.toByteArray() : null;
  }

  private void end(String reason) {
    ended = true;
    next = new ReadResult.Unreadable(file.path(), reason);
  }
}
