package org.onrecord.read;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A running child process of {@link ReaderProcess}. */
final class Child implements Closeable {

  private static final Duration TIME_TO_START = Duration.ofSeconds(30);
  private static final int BUFFER = 1 << 16;
  private static final int LAST_WORDS = 20;

  /** HotSpot's exit status under {@code -XX:+ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  private final Process process;
  private final DataInputStream in;
  private final DataOutputStream out;
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final AtomicBoolean outOfTime = new AtomicBoolean();

  private Child(Process process) {
    this.process = process;
    in = new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    Thread.ofPlatform()
        .daemon()
        .name("reader-errors")
        .start(() -> listen(process.getErrorStream()));
  }

  /**
   * Starts a process of the same Java and class path as this one.
   *
   * @throws IOException if it does not come up; the message holds what it wrote
   */
  static Child start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xmx256m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            // fonts of this machine are looked up at most once; the list belongs to no user's home
            "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
            "-cp",
            ChildClassPath.get(),
            ReaderProcess.class.getName());
    Child child;
    try {
      child = new Child(new ProcessBuilder(command).start());
    } catch (IOException e) {
      throw new IOException(
          "cannot start the reading process with " + java + ": " + e.getMessage(), e);
    }
    try {
      int hello = child.within(TIME_TO_START, child.in::readInt);
      if (hello != Wire.HELLO) {
        throw new IOException("it answered " + hello);
      }
      return child;
    } catch (IOException e) {
      child.close();
      throw new IOException("the reading process does not start: " + child.lastWords(), e);
    }
  }

  /**
   * Has one file read.
   *
   * @throws IOException if the process died or was ended because the time was up; it is of no
   *     further use then
   */
  ReadResult read(SourceFile file, Duration time) throws IOException {
    return within(
        time,
        () -> {
          Wire.write(out, Wire.Request.READ);
          Wire.write(out, file);
          return Wire.readResult(in);
        });
  }

  /**
   * Has an archive unpacked; {@link #found} gives what is in it.
   *
   * @throws IOException if the process died
   */
  void unpack(Path archive, String shown) throws IOException {
    Wire.write(out, Wire.Request.UNPACK);
    // as an address, which can also name what this system's characters cannot
    Wire.writeText(out, archive.toUri().toString());
    Wire.writeText(out, shown);
    out.flush();
  }

  /**
   * What is said next of the archive that is being unpacked.
   *
   * @throws IOException as {@link #read}
   */
  FoundWire.Message found(Duration time) throws IOException {
    return within(time, () -> FoundWire.read(in));
  }

  boolean ranOutOfTime() {
    return outOfTime.get();
  }

  /** Why the process ended, as far as it is known. */
  String lastWords() {
    try {
      if (process.waitFor(2, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
        return "out of memory";
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    String said = String.join("", errors).strip();
    String status = process.isAlive() ? "still running" : "exit status " + process.exitValue();
    return said.isEmpty() ? status : status + ", " + said.lines().findFirst().orElse("");
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  private interface Exchange<T> {
    T run() throws IOException;
  }

  /** Runs {@code exchange}; a watch ends the process, and with it the exchange, when time is up. */
  private <T> T within(Duration time, Exchange<T> exchange) throws IOException {
    var done = new CountDownLatch(1);
    Thread watch =
        Thread.ofVirtual()
            .start(() -> {
              try {
                if (!done.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                  outOfTime.set(true);
                  process.destroyForcibly();
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
    try {
      return exchange.run();
    } catch (RuntimeException e) {
      throw new IOException("the reading process answered nonsense", e);
    } finally {
      done.countDown();
      watch.interrupt();
    }
  }

  private void listen(InputStream from) {
    byte[] buffer = new byte[1024];
    try (from) {
      for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
        if (errors.size() < LAST_WORDS) {
          errors.add(new String(buffer, 0, n, StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
  }
}
