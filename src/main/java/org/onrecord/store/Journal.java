package org.onrecord.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

/**
 * The append-only list of what was done. Each line is what was written at once: a checksum, a
 * space, a JSON object (an array of them where it was several things) and a line feed; the checksum
 * is chained over all lines before it, so that a line that was changed, lost or moved shows. A
 * batch is written at once and synced before it counts. Not thread-safe.
 */
final class Journal implements AutoCloseable {

  private final Path file;
  private final FileChannel channel;
  private JournalPosition position;
  private boolean broken;

  private Journal(Path file, FileChannel channel, JournalPosition position) {
    this.file = file;
    this.channel = channel;
    this.position = position;
  }

  /**
   * Opens for appending after what {@code read} found whole; what a crash left behind that is cut
   * off.
   */
  static Journal append(Path file, JournalPosition whole) throws IOException {
    FileChannel channel = FileChannel.open(file, CREATE, WRITE);
    try {
      if (channel.size() > whole.offset()) {
        channel.truncate(whole.offset());
        channel.force(true);
      }
      channel.position(whole.offset());
      return new Journal(file, channel, whole);
    } catch (IOException e) {
      channel.close();
      throw Durable.named(file, e);
    }
  }

  /**
   * Appends all of {@code lines} and waits until the disk has them.
   *
   * @throws IOException naming the file; none of the lines counts then, and nothing can be appended
   *     until the journal is opened anew
   */
  void append(List<? extends JournalLine> lines) throws IOException {
    if (broken) {
      throw new IOException(file + ": an earlier write failed; open the index again");
    }
    JournalWriting writing = JournalWriting.of(position, lines);
    broken = true;
    try {
      ByteBuffer rest = ByteBuffer.wrap(writing.bytes());
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(false);
    } catch (IOException e) {
      takeBack();
      throw Durable.named(file, e);
    }
    broken = false;
    position = writing.end();
  }

  /**
   * What a failed write left would be read again at the next opening: it was never acknowledged.
   */
  private void takeBack() {
    try {
      channel.truncate(position.offset());
      channel.position(position.offset());
      channel.force(true);
      broken = false;
    } catch (IOException e) {
      broken = true;
    }
  }

  JournalPosition position() {
    return position;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
