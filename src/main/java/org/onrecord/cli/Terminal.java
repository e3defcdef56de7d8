package org.onrecord.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The two streams of a program: data on the one, messages on the other. The only place that knows
 * the standard ones.
 *
 * @param out takes data
 * @param err takes messages and progress
 * @param interactive whether a person looks at {@code err}
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {

  /** Set by the launcher: only a shell can tell whether standard error alone is a terminal. */
  private static final String PERSON_LOOKS = "onrecord.terminal";

  /** The streams that this process was started with, in UTF-8. */
  public static Terminal standard() {
    return new Terminal(
        new PrintStream(System.out, false, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        Boolean.getBoolean(PERSON_LOOKS));
  }

  /** One line of data. */
  void print(String line) {
    out.println(line);
  }

  /** One line for the operator. */
  void say(String line) {
    err.println(line);
  }

  Consumer<String> messages() {
    return this::say;
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
