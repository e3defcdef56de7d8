package org.onrecord.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Lines among those of JMH, which tell the conditions of its figures. */
final class Conditions {

  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private Conditions() {}

  static void line(String words) {
    OUT.println("# " + words);
  }
}
