package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command, option, package and page that the README names is there. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^(?:ExecStart=\\S*/|\\./)onrecord (.+)$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** The launcher's own: it never reaches the program. */
  private static final String TEST = "test";

  static Stream<String> commands() throws IOException {
    Matcher found = COMMAND.matcher(Files.readString(README, StandardCharsets.UTF_8));
    return found.results().map(m -> m.group(1)).filter(c -> !c.startsWith(TEST)).toList().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandIsUnderstood(String command) throws IOException {
    CommandLine line = OnRecord.commands(Session.parts(), Terminal.standard());

    assertDoesNotThrow(() -> line.parseArgs(words(command)), command);
  }

  @Test
  void everyCommandOfTheProgramStandsInIt() throws IOException {
    String readme = Files.readString(README, StandardCharsets.UTF_8);
    CommandLine line = OnRecord.commands(Session.parts(), Terminal.standard());

    var missing = new TreeSet<String>();
    line.getSubcommands()
        .forEach((name, command) -> {
          boolean hidden = command.getCommandSpec().usageMessage().hidden();
          if (!hidden && !readme.contains("onrecord " + name)) {
            missing.add(name);
          }
        });
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyPackageThatItNamesIsThere() throws IOException {
    String readme = Files.readString(README, StandardCharsets.UTF_8);
    String list = readme.substring(readme.indexOf("which class to read first:"));
    List<String> names =
        Pattern.compile("`([a-z]+)`").matcher(list).results().map(m -> m.group(1)).toList();

    assertTrue(names.size() > 8, () -> "only " + names);
    for (String name : names) {
      assertTrue(Files.isDirectory(Path.of("src/main/java/org/onrecord", name)), name);
    }
  }

  @Test
  void theFilesThatItNamesAreThere() {
    for (String name : List.of("index/README.md", "LICENSE", "CHANGES.md", "onrecord", ".ci/run")) {
      assertTrue(Files.isRegularFile(Path.of(name)), name);
    }
  }

  private static String[] words(String command) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(command);
    while (m.find()) {
      words.add(m.group(1) == null ? m.group(2) : m.group(1));
    }
    return words.toArray(String[]::new);
  }
}
