package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream cut into blocks of whole lines, each of which is told as stored at once. */
final class LineBlocks {

  /** What is acknowledged together is never more than this. */
  static final int MOST_LINES = 200;

  private static final int SIZE = 1 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[0];
  private int from;
  private int filled;
  private boolean ended;
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

  /** At most 200 lines and about a megabyte, or one line where that is longer. */
  Bytes next() throws IOException {
    int lines = 0;
    int end = from;
    int scanned = from;
    while (true) {
      while (scanned < filled && lines < MOST_LINES) {
        if (buffer[scanned++] == '\n') {
          lines++;
          end = scanned;
        }
      }
      if (lines == MOST_LINES || (end > from && filled - from >= SIZE)) {
        return block(end);
      }
      if (ended) {
        return block(filled);
      }
      scanned -= from;
      end -= from;
      fill();
    }
  }

  /** Moves what is left to the front, and reads more behind it. */
  private void fill() throws IOException {
    int left = filled - from;
    buffer = Arrays.copyOfRange(buffer, from, from + Math.max(SIZE, 2 * left));
    from = 0;
    filled = left + in.readNBytes(buffer, left, buffer.length - left);
    ended = filled < buffer.length;
  }

  private Bytes block(int end) {
    byte[] bytes = Arrays.copyOfRange(buffer, from, end);
    Bytes block = new Bytes(bytes, bytes.length, offset);
    offset += bytes.length;
    from = end;
    return block;
  }
}
