package org.onrecord.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.model.SourceClass;
import org.onrecord.query.ParsedQuery;
import org.onrecord.query.QueryParser;

/** The sample corpus hangs together, and every query that ships is read as it was meant. */
class SampleCorpusTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void theIndexNamesEveryDocumentAndEachIsThere() throws IOException {
    List<String> files = files();
    assertTrue(files.size() >= 48, () -> files.size() + " documents");
    assertEquals(files.stream().sorted().distinct().toList(), files);
    for (String file : files) {
      assertTrue(bytes("/org/onrecord/sample/" + file).length > 100, file);
    }
  }

  @Test
  void theManifestSpeaksOfDocumentsThatAreThereWithAddressesThatCannotExist() throws IOException {
    TreeSet<String> files = new TreeSet<>(files());
    TreeSet<String> addresses = new TreeSet<>();
    List<CSVRecord> rows = csv("/org/onrecord/sample/manifest.csv");
    for (CSVRecord row : rows) {
      assertTrue(files.contains(row.get("file")), row.get("file"));
      assertTrue(row.get("url").matches("https://[a-z.-]+\\.(example|invalid)/.*"), row.get("url"));
      assertTrue(addresses.add(row.get("url")), row.get("url"));
      assertTrue(SourceClass.of(row.get("source_class")).isPresent(), row.get("source_class"));
    }
    assertTrue(rows.size() < files.size(), "some documents come without metadata on purpose");
  }

  @Test
  void expectationsAreAboutAThirdOfTheDocuments() throws IOException {
    JsonNode expected = new JsonMapper().readTree(bytes("/eval/sample-expectations.json"));
    List<String> files = files();
    expected.forEach(e -> assertTrue(files.contains(e.get("file").asText()), e::toString));
    assertTrue(expected.size() * 3 >= files.size(), () -> expected.size() + " documents");
  }

  @TestFactory
  Stream<DynamicTest> everyThemeTermIsReadWithoutANotice() throws IOException {
    JsonNode themes = new YAMLMapper().readTree(bytes("/org/onrecord/themes.yaml"));
    return themes.valueStream().map(theme -> clean(theme.get("id").asText(), texts(theme)));
  }

  @TestFactory
  Stream<DynamicTest> everyHelpExampleIsReadWithoutAnError() throws IOException {
    return lines("/org/onrecord/help-examples.tsv")
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1))
        .map(cells ->
            DynamicTest.dynamicTest(
                cells[0],
                () -> {
                  assertEquals(3, cells.length);
                  assertTrue(Integer.parseInt(cells[2]) > 0, cells[2]);
                  assertReadable(cells[0]);
                }));
  }

  @TestFactory
  Stream<DynamicTest> everyRankingCaseIsReadWithoutAnError() throws IOException {
    JsonMapper json = new JsonMapper();
    List<JsonNode> cases = new ArrayList<>();
    for (String line : lines("/eval/queries.jsonl").toList()) {
      cases.add(json.readTree(line));
    }
    assertTrue(cases.stream().filter(c -> c.get("corpus").asText().equals("sample")).count() >= 60);
    return cases.stream()
        .map(c -> c.get("query").asText())
        .map(query -> DynamicTest.dynamicTest(query, () -> assertReadable(query)));
  }

  private static DynamicTest clean(String name, List<String> terms) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          assertTrue(!terms.isEmpty(), "no terms");
          for (String term : terms) {
            ParsedQuery read = QueryParser.parse(term, TODAY);
            assertEquals(List.of(), read.notices(), term);
          }
        });
  }

  private static void assertReadable(String query) {
    ParsedQuery read = QueryParser.parse(query, TODAY);
    assertEquals(List.of(), read.errors());
  }

  private static List<String> texts(JsonNode theme) {
    return theme.get("terms").valueStream().map(JsonNode::asText).toList();
  }

  private static List<String> files() throws IOException {
    return lines("/org/onrecord/sample/INDEX").toList();
  }

  private static Stream<String> lines(String resource) throws IOException {
    return new String(bytes(resource), StandardCharsets.UTF_8).lines();
  }

  private static List<CSVRecord> csv(String resource) throws IOException {
    String text = new String(bytes(resource), StandardCharsets.UTF_8);
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(text))) {
      return parser.getRecords();
    }
  }

  private static byte[] bytes(String resource) throws IOException {
    InputStream in = SampleCorpusTest.class.getResourceAsStream(resource);
    assertNotNull(in, resource);
    try (in) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
