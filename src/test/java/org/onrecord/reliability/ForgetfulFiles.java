package org.onrecord.reliability;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.CopyOption;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/**
 * A file system over the real one whose power fails at a given operation: from then on nothing can
 * be written, and {@link #cut} leaves of what was not synced what a disk might.
 */
final class ForgetfulFiles extends FilterFileSystemProvider {

  private final Path real;
  private final Platter platter;
  private final List<String> operations = new ArrayList<>();
  private Pattern deciding = Pattern.compile(".*");
  private int left = Integer.MAX_VALUE;
  private boolean failed;

  /** Over one folder, to be reached by {@link #root}. */
  ForgetfulFiles(Path real) throws IOException {
    super("forgetful://", real.getFileSystem());
    this.real = real;
    this.platter = new Platter(real);
  }

  Path root() {
    return wrapPath(real);
  }

  /**
   * The power fails at the n-th operation from now on, counted from 0, of those on files of this
   * name; at none where n is negative.
   *
   * @param name a regular expression
   */
  synchronized void failAt(String name, int n) {
    operations.clear();
    deciding = Pattern.compile(name);
    left = n < 0 ? Integer.MAX_VALUE : n;
    failed = false;
  }

  /** What was written, synced, moved or deleted: the names of the files, in order. */
  synchronized List<String> operations() {
    return List.copyOf(operations);
  }

  synchronized boolean failed() {
    return failed;
  }

  /** Leaves one of the states that the disk may be in; the power is back. */
  synchronized void cut(Random random) throws IOException {
    platter.cut(random);
    failAt(".*", -1);
  }

  private synchronized void step(Path path) throws IOException {
    String name = String.valueOf(path.getFileName());
    operations.add(name);
    failed |= deciding.matcher(name).matches() && left-- == 0;
    if (failed) {
      throw new IOException(path + ": the power has failed");
    }
  }

  private boolean isOurs(Path path) {
    return path.startsWith(real);
  }

  private void opened(Path path, Set<? extends OpenOption> options) throws IOException {
    boolean makes =
        options.contains(StandardOpenOption.CREATE)
            || options.contains(StandardOpenOption.CREATE_NEW);
    if (makes && isOurs(path) && !Files.exists(path)) {
      step(path);
      platter.fileOpened(path);
    }
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    Path file = toDelegate(path);
    opened(file, options);
    return new FilterFileChannel(super.newFileChannel(path, options, attributes)) {
      @Override
      public int write(ByteBuffer bytes) throws IOException {
        step(file);
        return super.write(bytes);
      }

      @Override
      public FileChannel truncate(long size) throws IOException {
        step(file);
        return super.truncate(size);
      }

      @Override
      public void force(boolean metadata) throws IOException {
        step(file);
        platter.synced(file);
      }
    };
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    opened(toDelegate(path), options);
    return super.newByteChannel(path, options, attributes);
  }

  @Override
  public OutputStream newOutputStream(Path path, OpenOption... options) throws IOException {
    Path file = toDelegate(path);
    opened(file, Set.of(StandardOpenOption.CREATE));
    return new FilterOutputStream(super.newOutputStream(path, options)) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        step(file);
        out.write(bytes, offset, length);
      }
    };
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    step(toDelegate(to));
    platter.moves(toDelegate(from), toDelegate(to));
    super.move(from, to, options);
  }

  @Override
  public void delete(Path path) throws IOException {
    step(toDelegate(path));
    platter.goes(toDelegate(path));
    super.delete(path);
  }

  @Override
  public boolean deleteIfExists(Path path) throws IOException {
    if (!Files.exists(toDelegate(path))) {
      return false;
    }
    delete(path);
    return true;
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    Path folder = toDelegate(path);
    step(folder);
    super.createDirectory(path, attributes);
    platter.folderMade(folder);
  }

  @Override
  public FileSystem newFileSystem(Path path, Map<String, ?> env) throws IOException {
    throw new UnsupportedOperationException(String.valueOf(path));
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> env) throws IOException {
    throw new UnsupportedOperationException(String.valueOf(uri));
  }
}
