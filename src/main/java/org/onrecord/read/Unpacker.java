package org.onrecord.read;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Has zip archives unpacked by a child process with little memory, in which each file in an archive
 * has its time. The process is started at the first archive and serves all further ones. An archive
 * that takes it down is tried once more from where it was; one that runs out of time is not.
 *
 * <p>One archive at a time: an iterator is of no use once the next one was asked for. Not
 * thread-safe.
 */
public final class Unpacker implements Closeable {

  private static final Duration TIME_FOR_A_FILE = Duration.ofSeconds(30);

  private final Duration time;
  private @Nullable Child child;

  /** An unpacker whose process does not run yet. */
  public Unpacker() {
    this(TIME_FOR_A_FILE);
  }

  Unpacker(Duration time) {
    this.time = time;
  }

  /**
   * The files in an archive, unpacked one by one as the iterator moves on.
   *
   * @param shown its path in theirs
   */
  Iterator<Found> open(Path archive, String shown) {
    return new Unpacked(archive, shown);
  }

  /** Ends the child process, if there is one. */
  @Override
  public void close() {
    if (child != null) {
      child.close();
      child = null;
    }
  }

  private final class Unpacked implements Iterator<Found> {

    private final Path archive;
    private final String shown;
    private @Nullable Found next;
    private boolean asked;
    private boolean ended;
    private int deaths;

    /** What was given, and what a process that begins anew has still to say again of it. */
    private int given;

    private int again;

    Unpacked(Path archive, String shown) {
      this.archive = archive;
      this.shown = shown;
    }

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        advance();
      }
      return next != null;
    }

    @Override
    public Found next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Found found = next;
      next = null;
      given++;
      return found;
    }

    private void advance() {
      Child running = child;
      try {
        if (running == null) {
          running = Child.start();
          child = running;
        }
      } catch (IOException e) {
        end(String.valueOf(e.getMessage()));
        return;
      }
      try {
        if (!asked) {
          asked = true;
          again = given;
          running.unpack(archive, shown);
        }
        take(running.found(time));
      } catch (IOException died) {
        close();
        asked = false;
        deaths++;
        if (running.ranOutOfTime()) {
          end("unpacking a file took longer than " + time.toSeconds() + " s");
        } else if (deaths == 2) {
          end("the reading process died of it: " + running.lastWords());
        }
      }
    }

    private void take(FoundWire.Message message) {
      if (message.kind() == FoundWire.Kind.END) {
        ended = true;
      } else if (message.found() != null && again > 0) {
        again--;
      } else {
        next = message.found();
      }
    }

    private void end(String reason) {
      ended = true;
      String rest = given == 0 ? "" : "; the rest is not read";
      next = new ReadResult.Unreadable(shown, reason + rest);
    }
  }
}
