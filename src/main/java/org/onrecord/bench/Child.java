package org.onrecord.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** This program in a process of its own, as a user starts it. */
final class Child implements AutoCloseable {

  private static final String MAIN = "org.onrecord.Main";

  private final Process process;
  private final BufferedReader out;
  private final Path messages;

  private Child(Process process, Path messages) {
    this.process = process;
    this.messages = messages;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts a command.
   *
   * @param heap such as {@code 512m}
   * @param messages takes what it says on standard error
   * @param arguments the command and its options
   */
  static Child start(String heap, Path messages, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + heap);
    command.addAll(
        List.of("--add-modules", "jdk.incubator.vector", "--enable-native-access=ALL-UNNAMED"));
    command.addAll(asStarted());
    if (List.of(arguments).contains("serve")) {
      command.addAll(List.of("-XX:+UseSerialGC", "-Xms48m", "-Xmn40m")); // as the launcher does
    }
    command.addAll(List.of("-cp", classPath(), MAIN));
    command.addAll(List.of(arguments));
    return new Child(
        new ProcessBuilder(command).redirectError(Redirect.appendTo(messages.toFile())).start(),
        messages);
  }

  /** The archive of classes that the launcher started this process with; none where it did not. */
  private static List<String> asStarted() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(o -> o.startsWith("-XX:SharedArchiveFile=") || o.equals("-Xlog:disable"))
        .toList();
  }

  /** As this process has it: from its property, or from the loader that some test runners use. */
  private static String classPath() {
    if (Child.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path", "");
  }

  /**
   * The next line that it prints.
   *
   * @throws IOException if it ended without one
   */
  String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      List<String> said = Files.readAllLines(messages);
      String last = String.join("; ", said.subList(Math.max(0, said.size() - 5), said.size()));
      throw new IOException("a process of the measurement ended early: " + last);
    }
    return line;
  }

  /**
   * The memory that it holds, in megabytes; 0 where the system does not tell.
   *
   * @param kind as Linux calls it: VmRSS all of it, RssAnon its own, RssFile pages of files
   * @throws IOException if that cannot be read
   */
  double residentMb(String kind) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith(kind + ":")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    }
    return 0;
  }

  /** The heap in use of a server, in megabytes, as its metrics tell. */
  static double heapMb(Asking asking) throws IOException {
    double bytes = 0;
    for (String line :
        new String(asking.bytes("/metrics"), StandardCharsets.UTF_8).split("\n", 0)) {
      if (line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\"")) {
        bytes += Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1));
      }
    }
    return bytes / (1 << 20);
  }

  /** Asks it to end, and ends it where it does not. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
