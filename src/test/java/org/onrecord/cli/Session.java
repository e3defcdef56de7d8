package org.onrecord.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.onrecord.Config;
import org.onrecord.Joined;

/** One command, run with its streams caught. */
record Session(int status, String out, String err) {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  static Parts parts() throws IOException {
    return new Joined(new Config(CLOCK, Optional.empty()));
  }

  static Session run(String... args) {
    return run(Session::parts, args);
  }

  static Session run(OnRecord.Joining joining, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int status =
        OnRecord.run(
            joining,
            new Terminal(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false),
            args);
    return new Session(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
