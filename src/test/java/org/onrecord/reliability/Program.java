package org.onrecord.reliability;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.Main;

/** The program in a process of its own, with a small heap. */
final class Program {

  private Program() {}

  /** Starts a command; nobody has to read what it prints to standard output. */
  static Process start(List<String> command) throws IOException {
    return builder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** The same where the system is told to know no characters beyond ASCII. */
  static Process startInAscii(List<String> command) throws IOException {
    ProcessBuilder builder = builder(command);
    builder.environment().put("LC_ALL", "C");
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static ProcessBuilder builder(List<String> command) {
    List<String> words =
        new ArrayList<>(
            List.of(
                java(),
                "-Xmx256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                "org.onrecord.Main"));
    words.addAll(command);
    return new ProcessBuilder(words);
  }

  /** A server that answers. */
  record Server(Process process, int port) {}

  static Server serve(Path index) throws IOException {
    Process process =
        builder(List.of("serve", "--port", "0", "--index", index.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    String address = String.valueOf(out.readLine());
    Thread.startVirtualThread(() -> {
      try {
        process.getInputStream().transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        process.destroy();
      }
    });
    if (!address.startsWith("http://")) {
      process.destroyForcibly();
      throw new IOException("the server said " + address);
    }
    return new Server(process, URI.create(address).getPort());
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** As this JVM has it: from its property, or from the loader that some test runners use. */
  static String classPath() {
    if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
      return Arrays.stream(loader.getURLs())
          .map(url -> Path.of(URI.create(url.toString())).toString())
          .collect(Collectors.joining(File.pathSeparator));
    }
    return System.getProperty("java.class.path");
  }
}
