package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Findings;
import org.onrecord.model.SourceClass;

class ExportsTest {

  private static final List<String> HOSTILE =
      List.of(
          "=1+2",
          "+44 20 7946 0000",
          "-1",
          "@SUM(A1)",
          "\t=1",
          "'=1",
          "''-2",
          " =cmd|' /C calc'!A0",
          "＝1+1",
          "a, \"b\" and\nc",
          "'tis so",
          "|x",
          "%0A",
          "plain words",
          "ends with a quote\"",
          "é 中 😀",
          "=\"a\"&\"b\"");

  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    var documents = new ArrayList<Findings>(Shelf.documents());
    var hostile =
        new Shelf(
            "https://hostile.example/",
            "=HYPERLINK(1)",
            Shelf.HOLT,
            SourceClass.NEWS,
            "2020-02-02");
    HOSTILE.forEach(hostile::passage);
    documents.add(hostile.findings());
    server = RunningServer.over(documents);
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void csvParsesBackToEveryRow() throws Exception {
    JsonNode found = server.json("/api/search?kind=any&size=100");
    List<CSVRecord> rows = csv("kind=any");
    assertEquals(found.path("total").asInt(), rows.size());
    for (int i = 0; i < rows.size(); i++) {
      JsonNode hit = found.at("/hits/" + i);
      CSVRecord row = rows.get(i);
      assertEquals(hit.path("id").asText(), row.get("id"));
      assertEquals(hit.path("text").asText(), given(row.get("text")));
      assertEquals(hit.at("/document/title").asText(), given(row.get("title")));
      assertEquals(hit.at("/date/earliest").asText(""), row.get("date_earliest"));
      assertTrue(row.get("permalink").endsWith(hit.path("permalink").asText()));
    }
  }

  @Test
  void noCellOfACsvRuns() throws Exception {
    for (CSVRecord row : csv("kind=any")) {
      for (String cell : row) {
        assertFalse(cell.matches("(?s)[\\t\\r\\n]*\\s*[=+\\-@＝＋－＠|%].*"), cell);
      }
    }
    assertEquals("'=1+2", CsvExport.neutral("=1+2"));
    assertEquals("''=1", CsvExport.neutral("'=1"));
    assertEquals("'tis so", CsvExport.neutral("'tis so"));
  }

  @Test
  void jsonHoldsTheSameRows() throws Exception {
    HttpResponse<String> answer = server.get("/api/export.json?kind=any&q=adoption");
    JsonNode export = new com.fasterxml.jackson.databind.ObjectMapper().readTree(answer.body());
    JsonNode found = server.json("/api/search?kind=any&q=adoption&size=100");
    assertEquals("adoption", export.path("query").asText());
    assertEquals(found.path("total").asInt(), export.path("total").asInt());
    assertEquals(found.path("total").asInt(), export.path("rows").size());
    assertEquals(found.at("/hits/0/id"), export.at("/rows/0/id"));
    assertEquals("2026-11-21T12:00:00Z", export.path("time").asText());
  }

  @Test
  void headersTellQueryTimeTotalAndVersion() throws Exception {
    HttpResponse<String> answer =
        server.get("/api/export.csv?q=" + RunningServer.q("“é” adoption"));
    assertEquals("%22%C3%A9%22%20adoption", header(answer, "X-OnRecord-Query"));
    assertEquals("2026-11-21T12:00:00Z", header(answer, "X-OnRecord-Time"));
    assertEquals("0", header(answer, "X-OnRecord-Total"));
    assertEquals(
        server.json("/api/status").path("index_version").asText(),
        header(answer, "X-OnRecord-Index-Version"));
    assertEquals("attachment; filename=\"onrecord.csv\"", header(answer, "Content-Disposition"));
  }

  @Test
  void markdownHoldsNoMarkupOfTheText() throws Exception {
    String text = server.get("/api/export.md?q=libraries&kind=quote").body();
    assertTrue(text.contains("> Libraries stay open \\<b\\>for all\\</b\\> \\& everyone"), text);
    assertTrue(text.contains("1 records"), text);
  }

  @Test
  void ignoresThePageOfTheSearch() throws Exception {
    assertEquals(csv("kind=any").size(), csv("kind=any&size=2").size());
  }

  @Test
  void answersHeadWithoutRows() throws Exception {
    HttpResponse<String> answer = server.send("HEAD", "/api/export.csv?kind=any");
    assertEquals(200, answer.statusCode());
    assertEquals("", answer.body());
    assertTrue(Integer.parseInt(header(answer, "X-OnRecord-Total")) > 20);
  }

  private static List<CSVRecord> csv(String parameters) throws Exception {
    String body = server.get("/api/export.csv?" + parameters).body();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(body)).getRecords();
  }

  /** What the cell was before it was made harmless. */
  private static String given(String cell) {
    boolean neutralised = cell.startsWith("'") && CsvExport.RUNS.matcher(cell.substring(1)).find();
    return neutralised ? cell.substring(1) : cell;
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
