package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream cut into blocks of whole lines. */
final class LineBlocks {

  private static final int SIZE = 1 << 20;

  private final InputStream in;
  private byte[] rest = new byte[0];
  private long offset;

  LineBlocks(InputStream in) {
    this.in = in;
  }

  /**
   * Whole lines.
   *
   * @param bytes holds them, from its start
   * @param length how many of its bytes are theirs; 0 behind the last block
   * @param offset of the first in the stream
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Bytes(byte[] bytes, int length, long offset) {}

  /** About a megabyte of lines, or one line where that is longer. */
  Bytes next() throws IOException {
    byte[] bytes = Arrays.copyOf(rest, Math.max(SIZE, rest.length * 2));
    int filled = rest.length;
    int from = filled;
    while (true) {
      int read = in.readNBytes(bytes, filled, bytes.length - filled);
      filled += read;
      if (filled < bytes.length) {
        return block(bytes, filled, filled);
      }
      int end = lastLineEnd(bytes, from, filled);
      if (end > 0) {
        return block(bytes, end, filled);
      }
      from = filled;
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
  }

  private Bytes block(byte[] bytes, int end, int filled) {
    rest = Arrays.copyOfRange(bytes, end, filled);
    Bytes block = new Bytes(bytes, end, offset);
    offset += end;
    return block;
  }

  private static int lastLineEnd(byte[] bytes, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (bytes[i] == '\n') {
        return i + 1;
      }
    }
    return 0;
  }
}
