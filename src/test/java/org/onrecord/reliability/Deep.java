package org.onrecord.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How long deep runs go on, to be set as {@code -Ddeep.minutes=5}, and what they measured. */
public final class Deep {

  private static final Path MEASURED = Path.of("target", "measured.txt");

  private Deep() {}

  /** A number of a deep run: the usual one, or what the command line says. */
  public static int of(String name, int usual) {
    return Integer.getInteger("deep." + name, usual);
  }

  /** Keeps a figure of this run, a line in {@code target/measured.txt}. */
  public static synchronized void measured(String row, String figure) throws IOException {
    Files.createDirectories(Path.of("target"));
    Files.writeString(
        MEASURED,
        row + ": " + figure + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
