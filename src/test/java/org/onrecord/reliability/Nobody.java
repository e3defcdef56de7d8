package org.onrecord.reliability;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The program as a user who owns nothing: where the tests run as root, whom no permission stops, as
 * {@code nobody}, by util-linux's {@code setpriv}. What nobody has to read is copied to where he
 * can.
 *
 * @param user words before each command
 * @param classPath as that user can read it
 */
record Nobody(List<String> user, String classPath) {

  /** Nobody's id, and that of his group, whatever a system calls it. */
  private static final int ID = 65534;

  /** What a command said, and its exit status. */
  record Ended(int status, String out, String err) {}

  /**
   * Finds out how to run as somebody whom permissions stop.
   *
   * @param folder an empty one to copy the program into
   */
  static Nobody of(Path folder) throws IOException, InterruptedException {
    Object me = Files.getAttribute(folder, "unix:uid");
    if (!me.equals(0)) {
      return new Nobody(List.of(), Program.classPath());
    }
    var nobody = List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    var found = new Nobody(nobody, copied(folder));
    Ended ended;
    try {
      ended = found.ran(List.of(Program.java(), "-cp", found.classPath, "org.onrecord.Main", "-h"));
    } catch (IOException e) {
      ended = new Ended(-1, "", String.valueOf(e.getMessage()));
    }
    Assumptions.assumeTrue(
        ended.status == 0,
        "not run: root is stopped by no permission, and as nobody the program does not start: "
            + ended.err);
    return found;
  }

  private static String copied(Path to) throws IOException {
    List<String> copies = new ArrayList<>();
    for (String each : Program.classPath().split(java.io.File.pathSeparator, -1)) {
      Path from = Path.of(each);
      Path copy = to.resolve(Integer.toString(copies.size()));
      if (Files.isDirectory(from)) {
        Trees.copy(from, copy);
      } else if (Files.exists(from)) {
        copy = to.resolve(copies.size() + ".jar");
        Files.copy(from, copy);
      }
      copies.add(copy.toString());
    }
    return String.join(java.io.File.pathSeparator, copies);
  }

  /** Gives a folder and all in it to this user. */
  void owns(Path folder) throws IOException {
    if (user.isEmpty()) {
      return;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) walk::iterator) {
        Files.setAttribute(each, "unix:uid", ID, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** Runs a command of the program to its end. */
  Ended run(String... command) throws IOException, InterruptedException {
    List<String> words =
        new ArrayList<>(List.of(Program.java(), "-Xmx256m", "-XX:TieredStopAtLevel=1"));
    words.addAll(List.of("-cp", classPath, "org.onrecord.Main"));
    words.addAll(List.of(command));
    return ran(words);
  }

  private Ended ran(List<String> command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(user);
    words.addAll(command);
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      int status = process.waitFor();
      return new Ended(
          status,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
