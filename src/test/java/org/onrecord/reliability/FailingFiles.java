package org.onrecord.reliability;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/**
 * A file system over the real one in which one write, sync, rename or deletion fails: the one that
 * {@link #failAt} names, and, where {@link #full} says so, every write after it.
 */
final class FailingFiles extends FilterFileSystemProvider {

  private final AtomicLong operations = new AtomicLong();
  private volatile long failAt = Long.MAX_VALUE;
  private volatile boolean stays;

  FailingFiles(FileSystem real) {
    super("failing://", real);
  }

  Path root(Path real) {
    return wrapPath(real);
  }

  /** The k-th operation from now on fails, counted from 1. */
  void failAt(long k) {
    operations.set(0);
    stays = false;
    failAt = k;
  }

  /** The disk is full after so many operations. */
  void full(long k) {
    failAt(k);
    stays = true;
  }

  long operations() {
    return operations.get();
  }

  private void step(Path path) throws IOException {
    long now = operations.incrementAndGet();
    if (now == failAt || (stays && now > failAt)) {
      throw new IOException(path + ": No space left on device");
    }
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return new FilterFileChannel(super.newFileChannel(path, options, attributes)) {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        step(path);
        return super.write(bytes);
      }

      @Override
      public void force(boolean metadata) throws IOException {
        step(path);
        super.force(metadata);
      }
    };
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    return new FilterOutputStream(super.newOutputStream(path, options)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        step(path);
        out.write(bytes, offset, length);
      }
    };
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    step(to);
    super.move(from, to, options);
  }

  @Override
  public void delete(Path path) throws IOException {
    step(path);
    super.delete(path);
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    step(path);
    super.createDirectory(path, attributes);
  }

  @Override
  public FileSystem newFileSystem(Path path, java.util.Map<String, ?> env) throws IOException {
    throw new UnsupportedOperationException(String.valueOf(path));
  }

  @Override
  public FileSystem newFileSystem(URI uri, java.util.Map<String, ?> env) throws IOException {
    throw new UnsupportedOperationException(String.valueOf(uri));
  }
}
