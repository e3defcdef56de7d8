package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher says what a machine lacks, and ends with the status for that. */
class LauncherTest {

  /** What it needs beside Java and Maven, which are left out. */
  private static final List<String> TOOLS = List.of("sed", "head", "dirname", "readlink", "find");

  @TempDir private Path folder;

  @Test
  void whereMavenIsMissingItSaysSo() throws Exception {
    Path tools = Files.createDirectory(folder.resolve("bin"));
    for (String tool : TOOLS) {
      Files.createSymbolicLink(tools.resolve(tool), found(tool));
    }
    Files.copy(Path.of("onrecord"), folder.resolve("onrecord"));
    var builder = new ProcessBuilder(found("sh").toString(), "onrecord", "test");
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("PATH", tools.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));

    Process process = builder.start();

    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    assertEquals(69, process.exitValue(), said);
    assertTrue(said.contains("Maven 3.8 or later is needed"), said);
  }

  private static Path found(String tool) throws IOException {
    Path found =
        Stream.of("/usr/bin", "/bin")
            .map(bin -> Path.of(bin, tool))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    Assumptions.assumeTrue(found != null, "this system keeps no " + tool + " where others do");
    return found.toRealPath();
  }
}
