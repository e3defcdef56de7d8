package org.onrecord.read;

import java.util.function.LongSupplier;

/** How much came out of one archive, against how much may. */
final class UnpackedBytes {

  private static final long MOST = 8L << 30;
  private static final int TIMES = 100;

  private final String path;
  private final LongSupplier packed;
  private final long least;
  private long unpacked;

  /**
   * Nothing yet.
   *
   * @param packed the archive's size, or as much of it as was read
   * @param least as much may come out of an archive of any size; beyond it, a hundred times its
   *     size
   */
  UnpackedBytes(String path, LongSupplier packed, long least) {
    this.path = path;
    this.packed = packed;
    this.least = least;
  }

  /** Where the archive is, for messages. */
  String path() {
    return path;
  }

  void count(int bytes) throws EndOfArchive {
    unpacked += bytes;
    if (unpacked > Math.min(MOST, Math.max(least, TIMES * packed.getAsLong()))) {
      throw new EndOfArchive(
          this, "unpacks to more than " + TIMES + " times its size; the rest is not read");
    }
  }
}
