package org.onrecord.read;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Reads files from strangers: formats that can do harm (PDF, office documents) in a child process
 * with little memory and little time, all others in this one.
 *
 * <p>The process is started at the first file that needs it, serves all further ones, and is
 * started again when it died. One file that takes it down is tried once more in a new one; one that
 * runs out of time is not. Not thread-safe: each thread has its own, and closes it at the end.
 */
public final class SafeReader implements Closeable {

  private static final Duration TIME_FOR_A_FILE = Duration.ofSeconds(30);

  /** What fits into the child's memory beside the work itself. */
  private static final int LARGEST_FILE = 96 << 20;

  private final Reader here = new Reader();
  private final Duration time;
  private @Nullable Child child;

  /** A reader whose process does not run yet. */
  public SafeReader() {
    this(TIME_FOR_A_FILE);
  }

  SafeReader(Duration time) {
    this.time = time;
  }

  /**
   * Reads one file; whatever it holds, the answer comes within about a minute.
   *
   * @throws IOException if the child process cannot be started; its message says why
   */
  public ReadResult read(SourceFile file) throws IOException {
    return switch (Format.of(file.bytes(), file.name())) {
      case PDF, ZIP, RTF -> readInChild(file);
      case EMPTY, OLD_OFFICE, BINARY, HTML, XML, JSON_LINES, MARKDOWN, TEXT, OTHER_TEXT ->
          here.read(file);
    };
  }

  private ReadResult readInChild(SourceFile file) throws IOException {
    if (file.bytes().length > LARGEST_FILE) {
      return new ReadResult.Unreadable(file.path(), "larger than 96 MB");
    }
    for (int attempt = 1; ; attempt++) {
      Child running = running();
      try {
        return running.read(file, time);
      } catch (IOException died) {
        close();
        if (running.ranOutOfTime()) {
          return new ReadResult.Unreadable(
              file.path(), "reading took longer than " + time.toSeconds() + " s");
        }
        if (attempt == 2) {
          return new ReadResult.Unreadable(
              file.path(), "the reading process died of it: " + running.lastWords());
        }
      }
    }
  }

  private Child running() throws IOException {
    Child running = child;
    if (running == null) {
      running = Child.start();
      child = running;
    }
    return running;
  }

  /** Ends the child process, if there is one. */
  @Override
  public void close() {
    if (child != null) {
      child.close();
      child = null;
    }
  }
}
