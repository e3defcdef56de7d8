package org.onrecord.large;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes of transcribed debates what {@code add} takes as .jsonl: one document for each debate of a
 * day, in which each contribution is one direct quote under its speaker's name.
 *
 * <p>In comes one contribution a line: {@code house}, {@code date}, {@code heading}, {@code
 * speaker}, {@code paragraphs} and perhaps {@code url}. Contributions of one house, day and heading
 * make one document, wherever they stand.
 */
final class Speeches {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, ObjectNode> debates = new LinkedHashMap<>();

  private Speeches() {}

  /**
   * Writes the debates.
   *
   * @param contributions one contribution a line
   * @param lines written anew
   * @return how many quotes stand in them
   * @throws IOException if the one cannot be read or the other not be written
   */
  static int convert(Path contributions, Path lines) throws IOException {
    var speeches = new Speeches();
    int quotes = 0;
    try (BufferedReader in = Files.newBufferedReader(contributions)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        speeches.add(JSON.readTree(line));
        quotes++;
      }
    }
    try (Writer out = Files.newBufferedWriter(lines)) {
      for (ObjectNode debate : speeches.debates.values()) {
        out.write(JSON.writeValueAsString(debate));
        out.write('\n');
      }
    }
    return quotes;
  }

  private void add(JsonNode contribution) {
    String house = contribution.path("house").asText();
    String date = contribution.path("date").asText();
    String heading = contribution.path("heading").asText();
    ObjectNode debate =
        debates.computeIfAbsent(house + '\n' + date + '\n' + heading, key -> debate(contribution));
    ArrayNode passages = (ArrayNode) debate.get("passages");
    ObjectNode statement = JSON.createObjectNode().put("kind", "direct");
    ArrayNode numbers = JSON.createArrayNode();
    var words = new StringBuilder();
    for (JsonNode paragraph : contribution.path("paragraphs")) {
      words.append(words.isEmpty() ? "" : "\n").append(paragraph.asText());
      numbers.add(passages.size() + 1);
      passages.add(passage(passages.size() + 1, paragraph.asText(), "paragraph"));
    }
    if (!words.isEmpty()) {
      statement.put("text", words.toString());
      statement.put("speaker", contribution.path("speaker").asText());
      statement.put("basis", "heading").set("passages", numbers);
      ((ArrayNode) debate.get("statements")).add(statement);
    }
  }

  private static ObjectNode debate(JsonNode contribution) {
    String house = contribution.path("house").asText();
    String heading = contribution.path("heading").asText();
    ObjectNode debate = JSON.createObjectNode();
    debate.put("id", house + ' ' + contribution.path("date").asText() + ' ' + heading);
    debate.put("publisher", house);
    debate.put("title", heading.isBlank() ? house : house + ": " + heading);
    debate.putArray("authorities").add(house);
    debate.put("published", contribution.path("date").asText());
    debate.put("source_class", "official-record");
    debate.put("body", house);
    ArrayNode passages = debate.putArray("passages");
    if (!heading.isBlank()) {
      passages.add(passage(1, heading, "heading"));
    }
    debate.putArray("statements");
    return debate;
  }

  private static ObjectNode passage(int n, String text, String role) {
    return JSON.createObjectNode().put("n", n).put("text", text).put("role", role);
  }
}
