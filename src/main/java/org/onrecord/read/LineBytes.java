package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Parts a stream of bytes at its line ends without decoding it. A line longer than the bound is
 * passed over and given as too long.
 */
final class LineBytes {

  private static final int LONGEST = 64 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 17];
  private int start;
  private int filled;
  private boolean ended;
  private int lineStart;
  private int lineEnd;
  private boolean tooLong;

  LineBytes(InputStream in) {
    this.in = in;
  }

  /** Moves to the next line; false behind the last. */
  boolean next() throws IOException {
    tooLong = false;
    int scan = start;
    while (true) {
      for (; scan < filled; scan++) {
        if (buffer[scan] == '\n') {
          return line(scan, scan + 1);
        }
      }
      if (ended) {
        return filled > start && line(filled, filled);
      }
      if (filled - start > LONGEST) {
        tooLong = true;
        start = filled;
      }
      scan -= start;
      fill();
      scan = Math.min(filled, start + scan);
    }
  }

  private boolean line(int end, int next) {
    lineStart = start;
    lineEnd = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
    start = next;
    return true;
  }

  private void fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, filled - start);
      filled -= start;
      start = 0;
    } else if (filled == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      ended = true;
    } else {
      filled += read;
    }
  }

  boolean isTooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = lineStart; i < lineEnd; i++) {
      if (buffer[i] > ' ' || buffer[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Holds the line from {@link #offset()} on; valid until the next call of {@link #next()}. */
  byte[] array() {
    return buffer;
  }

  int offset() {
    return lineStart;
  }

  int length() {
    return lineEnd - lineStart;
  }
}
