package org.onrecord.attribute;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.Authority;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;
import org.onrecord.model.StableId;
import org.onrecord.model.Statement;

/** Prints what is found in files, one JSON object a line, for the scorer. */
public final class ExtractMain {

  private ExtractMain() {}

  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    var json = new ObjectMapper();
    Extractor extractor = Extractor.of(Gazetteer.bundled());
    for (String folder : arguments) {
      for (Path file : files(Path.of(folder))) {
        Findings found =
            extractor.extract(
                PlainSources.read(file),
                DocumentId.ofUrl(file.toString()),
                StableId.sha256Hex(new byte[0]),
                Metadata.NONE);
        out.println(json.writeValueAsString(line(file, found)));
      }
    }
    out.flush();
  }

  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(f -> f.toString().endsWith(".txt") || f.toString().endsWith(".html"))
          .sorted()
          .toList();
    }
  }

  static Map<String, Object> line(Path file, Findings found) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("source", file.getFileName().toString());
    line.put("title", found.document().title());
    line.put("authorities", found.document().authorities().stream().map(Authority::name).toList());
    line.put("published", found.document().date().iso());
    line.put("kind", found.document().style());
    line.put("statements", found.statements().stream().map(ExtractMain::statement).toList());
    line.put(
        "commitments",
        found.commitments().stream()
            .map(c -> {
              Map<String, Object> o = new LinkedHashMap<>();
              o.put("text", c.text());
              o.put("who", c.who() == null ? null : c.who().name());
              o.put("due", c.due() == null ? null : c.due().iso());
              return o;
            })
            .toList());
    return line;
  }

  private static Map<String, Object> statement(Statement s) {
    Map<String, Object> o = new LinkedHashMap<>();
    o.put("kind", s.kind().word());
    o.put("text", s.text());
    o.put("speaker", s.speaker() == null ? null : s.speaker().name());
    o.put("role", s.role());
    o.put("cue", s.cue());
    o.put("rule", s.why().rule());
    return o;
  }
}
