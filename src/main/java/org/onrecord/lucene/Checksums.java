package org.onrecord.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;

/**
 * Compares files with the checksum at their end, each byte read once. What is mapped into memory
 * counts as this process's own as soon as it was looked at, so files are not mapped for this.
 */
final class Checksums {

  private static final int BLOCK = 1 << 16;

  /** The checksum itself, which it does not cover. */
  private static final int LAST = Long.BYTES;

  private Checksums() {}

  /** The same files, read without mapping them; nothing of it need be closed. */
  static Directory unmapped(Directory directory) throws IOException {
    return FilterDirectory.unwrap(directory) instanceof FSDirectory files
        ? new NIOFSDirectory(files.getDirectory(), NoLockFactory.INSTANCE)
        : directory;
  }

  /**
   * Compares some files; one that a writer dropped meanwhile is passed over.
   *
   * @throws IOException if one is damaged or cannot be read
   */
  static void compare(Collection<String> names, Directory directory) throws IOException {
    byte[] block = new byte[BLOCK];
    for (String name : names) {
      try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
        compare(in, block);
      } catch (NoSuchFileException | FileNotFoundException dropped) {
        System.getLogger(Checksums.class.getName())
            .log(System.Logger.Level.DEBUG, "the file {0} is gone", name);
      }
    }
  }

  private static void compare(IndexInput in, byte[] block) throws IOException {
    long stated = CodecUtil.retrieveChecksum(in);
    in.seek(0);
    var sum = new CRC32();
    for (long left = in.length() - LAST; left > 0; ) {
      int some = (int) Math.min(left, block.length);
      in.readBytes(block, 0, some);
      sum.update(block, 0, some);
      left -= some;
    }
    if (sum.getValue() != stated) {
      throw new CorruptIndexException(
          "checksum failed: expected "
              + Long.toHexString(stated)
              + ", found "
              + Long.toHexString(sum.getValue()),
          in);
    }
  }
}
