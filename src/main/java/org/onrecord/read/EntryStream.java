package org.onrecord.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipInputStream;

/**
 * The bytes of one file in an archive, counted as they come. Every exception that it throws is an
 * {@link EndOfArchive} and says of which archive, since archives lie in archives.
 */
final class EntryStream extends InputStream {

  private final ZipInputStream zip;
  private final UnpackedBytes archive;
  private final UnpackedBytes all;
  private long size;

  /**
   * The current entry.
   *
   * @param all what came out of the outermost archive and of all that are in it
   */
  EntryStream(ZipInputStream zip, UnpackedBytes archive, UnpackedBytes all) {
    this.zip = zip;
    this.archive = archive;
    this.all = all;
  }

  /** How many bytes came so far. */
  long size() {
    return size;
  }

  @Override
  public int read() throws EndOfArchive {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws EndOfArchive {
    int n;
    try {
      n = zip.read(buffer, offset, length);
    } catch (EndOfArchive ofAnOuterOne) {
      throw ofAnOuterOne;
    } catch (IOException | IllegalArgumentException e) {
      throw EndOfArchive.damaged(archive, e);
    }
    if (n > 0) {
      size += n;
      archive.count(n);
      all.count(n);
    }
    return n;
  }

  /** Passes over what is left. */
  void drain() throws EndOfArchive {
    byte[] buffer = new byte[1 << 16];
    int n = read(buffer, 0, buffer.length);
    while (n >= 0) {
      n = read(buffer, 0, buffer.length);
    }
  }
}
