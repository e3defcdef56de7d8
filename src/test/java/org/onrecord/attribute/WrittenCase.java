package org.onrecord.attribute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Statement;

/**
 * One written example: a few lines of prose and, after "=>", the statements that a careful reader
 * finds in them, as "D Jo Bell [Leader] | said | the words". The role is compared where it is
 * given; "=> nothing" stands for none; "@minutes" before the prose makes it minutes of a meeting.
 *
 * @param name what it is an example of
 * @param text the prose
 * @param expected one line a statement
 */
record WrittenCase(String name, String text, List<String> expected) {

  private static final String MINUTES =
      "Cabinet\n\nMinutes of the meeting held on 4 May 2021\n\nPresent: Councillor A Nott (Chair)\n\n";

  /** All examples of a file. */
  static List<WrittenCase> in(Path file) throws IOException {
    List<WrittenCase> cases = new ArrayList<>();
    String name = "";
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      boolean next = line.startsWith("# ") || (!expected.isEmpty() && !line.startsWith("=>"));
      if (next && !expected.isEmpty()) {
        cases.add(new WrittenCase(name, prose(text), found(expected)));
        text.setLength(0);
        expected.clear();
      }
      if (line.startsWith("# ")) {
        name = line.substring(2);
      } else if (line.startsWith("=>")) {
        expected.add(line.substring(2).strip());
      } else {
        text.append(line).append('\n');
      }
    }
    if (!expected.isEmpty()) {
      cases.add(new WrittenCase(name, prose(text), found(expected)));
    }
    return cases;
  }

  private static List<String> found(List<String> expected) {
    return expected.equals(List.of("nothing")) ? List.of() : List.copyOf(expected);
  }

  private static String prose(StringBuilder text) {
    String prose = text.toString().strip();
    return prose.startsWith("@minutes") ? MINUTES + prose.substring(8).strip() : prose;
  }

  /** What is found, in the same form; roles are shown where the example gives one. */
  List<String> actual() {
    List<Statement> statements = Said.findings(text).statements();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      boolean role = i < expected.size() && expected.get(i).matches("[^|]*\\] \\|.*");
      lines.add(line(statements.get(i), role));
    }
    return lines;
  }

  private static String line(Statement s, boolean role) {
    String kind =
        switch (s.kind()) {
          case DIRECT -> "D ";
          case INDIRECT -> "I ";
          case MIXED -> "X ";
        };
    var speaker = s.speaker();
    String name = speaker == null ? "nobody" : speaker.name();
    String office = role ? " [" + (s.role() == null ? "-" : s.role()) + "]" : "";
    return kind
        + name
        + office
        + " | "
        + (s.cue() == null ? "-" : s.cue())
        + " | "
        + s.text().replace("\n", " / ");
  }
}
