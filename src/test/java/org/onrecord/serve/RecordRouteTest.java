package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Document;
import org.onrecord.model.Findings;
import org.onrecord.model.SourceClass;

class RecordRouteTest {

  private static final Document PRESS = Shelf.documents().getFirst().document();

  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    server = RunningServer.over(Shelf.documents());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void showsARecordBetweenItsNeighbours() throws Exception {
    JsonNode record = record("speaker:ashe");
    assertEquals("Adoption team praised", record.at("/before/text").asText());
    assertEquals(2, record.at("/passage/n").asInt());
    assertEquals(3, record.at("/after/n").asInt());
    assertEquals("cue-after-quotation", record.at("/why/rule").asText());
    assertEquals(PRESS.sha256(), record.path("sha256").asText());
    assertEquals("misread", record.at("/corrections/0/reason").asText());
    assertEquals(false, record.path("superseded").asBoolean());
  }

  @Test
  void neverShowsBoilerplateAsANeighbour() throws Exception {
    JsonNode record = record("kind:commitment speaker:ashe");
    assertEquals(4, record.at("/passage/n").asInt());
    assertTrue(record.path("after").isNull());
  }

  @Test
  void citesInFourForms() throws Exception {
    JsonNode citations = record("speaker:ashe").path("citations");
    assertEquals(
        "“We are pleased with the adoption team.” – Rosalind Ashe, Leader of the Council, Adoption"
            + " team praised, Mere Vale Council, paragraph 2, 14 October 2016.",
        citations.path("newsroom").asText());
    assertTrue(citations.path("full").asText().contains("accessed 21 November 2026."));
    assertEquals("Rosalind Ashe", citations.at("/csl/author/0/literal").asText());
    assertEquals("[[2016,10,14]]", citations.at("/csl/issued/date-parts").toString());
    String bibtex = citations.path("bibtex").asText();
    assertTrue(bibtex.startsWith("@misc{r_"), bibtex);
    assertTrue(bibtex.contains("  year = {2016}"), bibtex);
  }

  @Test
  void leavesOutOfACitationWhatIsNotKnown() throws Exception {
    JsonNode citations = record("speaker:quill").path("citations");
    assertTrue(citations.path("newsroom").asText().endsWith("undated."));
    assertTrue(citations.at("/csl/issued").isMissingNode());
    assertTrue(citations.path("bibtex").asText().contains("<b>for all</b> \\& everyone"));
  }

  @Test
  void readsADocumentInPieces() throws Exception {
    String path = "/api/documents/" + PRESS.id();
    JsonNode first = server.json(path + "?size=2");
    assertEquals(5, first.path("total").asInt());
    assertEquals(2, first.path("passages").size());
    assertEquals(3, first.path("next").asInt());
    JsonNode rest = server.json(path + "?from=3");
    assertEquals(3, rest.path("passages").size());
    assertTrue(rest.path("next").isNull());
    assertEquals("boilerplate", rest.at("/passages/2/role").asText());
    JsonNode second = first.at("/passages/1/records");
    assertEquals("quote", second.get(1).path("kind").asText());
    assertEquals("Rosalind Ashe", second.get(1).at("/speaker/name").asText());
  }

  @Test
  void marksEveryWordOfAQueryHoweverFarApart() throws Exception {
    String between = "and so the committee went on. ".repeat(40);
    var shelf =
        new Shelf("https://far.example/", "Far", Shelf.MERE, SourceClass.OTHER, "2016-10-14");
    shelf.passage("Adoption first, " + between + "caseloads last.");
    Findings document = shelf.findings();
    try (RunningServer own = RunningServer.over(List.of(document))) {
      JsonNode marks =
          own.json(
                  "/api/documents/" + document.document().id() + "?q=caseload+the+adoption+nowhere")
              .at("/passages/0/marks");
      int last = 16 + between.length();
      assertEquals("[[0,8],[" + last + "," + (last + 9) + "]]", marks.toString());
    }
  }

  @Test
  void marksTheWordsOfAQueryInTheDocument() throws Exception {
    JsonNode passages =
        server.json("/api/documents/" + PRESS.id() + "?q=adoption").path("passages");
    assertEquals("[[0,8]]", passages.get(0).path("marks").toString());
    assertEquals("[[25,33]]", passages.get(1).path("marks").toString());
    JsonNode filtered =
        server.json("/api/documents/" + PRESS.id() + "?q=adoption+speaker:nobody").path("passages");
    assertEquals("[[0,8]]", filtered.get(0).path("marks").toString());
    assertEquals(
        "[]", server.json("/api/documents/" + PRESS.id()).at("/passages/0/marks").toString());
  }

  @Test
  void givesTheSourceAsADownloadAndNeverAsAPage() throws Exception {
    HttpResponse<String> source = server.get("/api/documents/" + PRESS.id() + "/source");
    assertArrayEquals(
        "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8),
        source.body().getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "application/octet-stream", source.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "attachment; filename=\"Adoption-team-praised.html\"",
        source.headers().firstValue("Content-Disposition").orElse(""));
  }

  @Test
  void keepsBackTheSourceOfWhatWasRedacted() throws Exception {
    String path = "/api/documents/" + Shelf.documents().get(1).document().id() + "/source";
    assertEquals(403, server.get(path).statusCode());
    assertEquals("REDACTED", server.json(path).at("/error/code").asText());
  }

  @Test
  void tellsRemovedFromUnknown() throws Exception {
    assertEquals(410, server.get("/api/records/r_bbbbbbbbbbbbbbbbbbbb").statusCode());
    assertEquals(404, server.get("/api/records/r_cccccccccccccccccccc").statusCode());
    assertEquals(410, server.get("/api/documents/" + ShelfArchive.REMOVED).statusCode());
    assertEquals(404, server.get("/api/documents/x").statusCode());
  }

  @Test
  void stillAnswersForARecordThatANewerReadingLacks() throws Exception {
    JsonNode record = server.json("/api/records/" + ShelfArchive.superseded());
    assertTrue(record.path("superseded").asBoolean());
    assertEquals("We are pleased with the adoption team.", record.path("text").asText());
    assertEquals(record("speaker:ashe").path("id"), record.path("nearest"));
  }

  private static JsonNode record(String query) throws Exception {
    JsonNode found = server.json("/api/search?q=" + RunningServer.q(query));
    return server.json("/api/records/" + found.at("/hits/0/id").asText());
  }
}
