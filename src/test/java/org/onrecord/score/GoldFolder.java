package org.onrecord.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Findings;

/** A folder of annotated documents: {@code NAME.txt} or {@code .html} beside its annotation. */
final class GoldFolder {

  private static final String GOLD = ".gold.json";

  private GoldFolder() {}

  /**
   * One annotated document.
   *
   * @param name the file's name without endings
   * @param document the document
   * @param expected its annotation
   * @param found what the program finds in it
   */
  record Case(String name, Path document, JsonNode expected, Findings found) {}

  /** All documents of a folder, by name. */
  static List<Case> read(Path folder) throws IOException {
    List<Path> annotations;
    try (Stream<Path> all = Files.list(folder)) {
      annotations = all.filter(f -> f.toString().endsWith(GOLD)).sorted().toList();
    }
    var json = new ObjectMapper();
    List<Case> cases = new ArrayList<>();
    for (Path gold : annotations) {
      String name = String.valueOf(gold.getFileName()).replace(GOLD, "");
      Path html = folder.resolve(name + ".html");
      Path document = Files.exists(html) ? html : folder.resolve(name + ".txt");
      JsonNode expected = json.readTree(Files.readAllBytes(gold));
      cases.add(new Case(name, document, expected, ExtractedFile.of(document)));
    }
    return cases;
  }
}
