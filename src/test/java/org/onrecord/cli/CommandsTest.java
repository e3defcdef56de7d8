package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.Store;

class CommandsTest {

  private static final String NEWS =
      """
      Lambeth Council opens a library

      Published: 14 March 2019

      Councillor Ann Carrow, Cabinet Member for Libraries, said: “We promised this town a library \
      that opens on Sundays, and it will open on Sundays.”

      The council will publish a plan for all libraries by June 2027.
      """;

  @TempDir private Path folder;
  private String index = "";
  private String news = "";

  @BeforeEach
  void news() throws IOException {
    index = folder.resolve("index").toString();
    Path file = folder.resolve("library.txt");
    Files.writeString(file, NEWS, StandardCharsets.UTF_8);
    news = file.toString();
  }

  @Test
  void addingTwiceAddsOnceAndChangesNothing() throws IOException {
    Session first = Session.run("add", news, "--index", index);
    Session second = Session.run("add", news, "--index", index);

    assertEquals(0, first.status(), first.err());
    assertTrue(first.err().contains("stored " + news + " d_"), first.err());
    JsonNode once = Json.MAPPER.readTree(first.out());
    JsonNode twice = Json.MAPPER.readTree(second.out());
    assertEquals(1, once.path("added").asInt());
    assertEquals(0, twice.path("added").asInt() + twice.path("changed").asInt());
    assertEquals(1, twice.path("unchanged").asInt());
    assertEquals(once.path("quotes"), twice.path("quotes"));
    assertTrue(once.path("quotes").asInt() >= 1, first.out());
  }

  @Test
  void anEditedFileKeepsItsIdAndItsFormerRecordsStillAnswer() throws IOException {
    Session.run("add", news, "--index", index);
    Session before = Session.run("search", "sundays", "--json", "--index", index);
    Files.writeString(Path.of(news), NEWS.replace("on Sundays", "on Mondays"));
    Session again = Session.run("add", news, "--index", index);
    Session after = Session.run("search", "mondays", "--json", "--index", index);

    assertEquals(1, Json.MAPPER.readTree(again.out()).path("changed").asInt(), again.out());
    JsonNode was = Json.MAPPER.readTree(before.out()).path("hits").path(0);
    JsonNode is = Json.MAPPER.readTree(after.out()).path("hits").path(0);
    assertEquals(was.path("document").path("id"), is.path("document").path("id"));
    try (Store store = Store.openReadOnly(Path.of(index))) {
      var old = store.ledger().superseded(was.path("id").asText()).orElseThrow();
      assertEquals(is.path("id").asText(), old.nearest());
      assertEquals(was.path("text").asText(), old.entry().path("text").asText());
    }
  }

  @Test
  void aFileThatCannotBeReadIsNamedAndStopsNothing() throws IOException {
    Files.write(folder.resolve("empty.txt"), new byte[0]);
    Session session =
        Session.run(
            "add", folder.resolve("empty.txt").toString(), news, "no-such-file", "--index", index);

    assertEquals(ExitCodes.FAILED, session.status());
    assertTrue(
        session.err().contains("failed " + folder.resolve("empty.txt") + ": "), session.err());
    assertTrue(session.err().contains("failed no-such-file: no such file"), session.err());
    JsonNode tally = Json.MAPPER.readTree(session.out());
    assertEquals(1, tally.path("added").asInt());
    assertEquals(2, tally.path("failed").asInt());
    assertTrue(Session.run("status", "--index", index).out().contains("empty.txt: "));
  }

  @Test
  void verifyFindsEveryWordWhereItStood() {
    Session.run("add", news, "--index", index);
    Session session = Session.run("verify", "--index", index);

    assertEquals(ExitCodes.DONE, session.status(), session.err());
    assertTrue(
        session
            .out()
            .matches("documents 1, passages \\d+, quotes \\d+, commitments \\d+, mismatches 0\n"),
        session.out());
  }

  @Test
  void verifyNamesWhatIsNotWhatWasWritten() throws IOException {
    Session.run("add", news, "--index", index);
    try (Store store = Store.openReadOnly(Path.of(index))) {
      String sha256 = store.ledger().documents().iterator().next().sha256();
      Files.writeString(store.snapshots().place(sha256), "something else");
    }
    Session session = Session.run("verify", "--index", index);

    assertEquals(ExitCodes.FAILED, session.status());
    assertTrue(session.out().contains("mismatches 1"), session.out());
    assertTrue(session.err().contains("is not what was written"), session.err());
  }

  @Test
  void whatExtractPrintsCanBeAdded() throws IOException {
    Session extracted = Session.run("extract", "--jsonl", news);
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(lines, extracted.out());
    Session direct = Session.run("add", news, "--index", index);
    Session handed = Session.run("add", lines.toString(), "--index", index + "2");

    assertEquals(ExitCodes.DONE, extracted.status(), extracted.err());
    JsonNode a = Json.MAPPER.readTree(direct.out());
    JsonNode b = Json.MAPPER.readTree(handed.out());
    for (String field : List.of("documents", "passages", "quotes", "commitments")) {
      assertEquals(a.path(field), b.path(field), field);
    }
    assertEquals(
        List.of("source", "id", "url", "publisher", "title", "authorities", "published"),
        fields(Json.MAPPER.readTree(extracted.out())).subList(0, 7));
  }

  private static List<String> fields(JsonNode object) {
    return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
  }

  @Test
  void explainNamesRuleCueAndName() {
    Session session = Session.run("explain", news);

    assertEquals(ExitCodes.DONE, session.status(), session.err());
    assertTrue(session.out().contains("who: Ann Carrow"), session.out());
    assertTrue(session.out().contains("  rule: "), session.out());
    assertTrue(session.out().contains("  cue: \"said\""), session.out());
  }

  @Test
  void aCorrectionSurvivesARebuild() throws IOException {
    Session.run("add", news, "--index", index);
    String id = firstQuote().path("id").asText();
    Path corrections = folder.resolve("corrections.csv");
    Files.write(
        corrections,
        List.of(
            "record,field,value,reason,date",
            id + ",speaker,Joan Lisk,misheard,2026-11-22",
            "r_aaaaaaaaaaaaaaaaaaaa,speaker,Nobody,unknown record,2026-11-22"));
    Session session = Session.run("corrections", "apply", corrections.toString(), "--index", index);

    assertEquals(ExitCodes.FAILED, session.status());
    assertTrue(session.err().contains("not applied r_aaaaaaaaaaaaaaaaaaaa"), session.err());
    assertEquals("Joan Lisk", firstQuote().path("speaker").path("name").asText());
    assertEquals(ExitCodes.DONE, Session.run("rebuild", "--index", index).status());
    assertEquals("Joan Lisk", firstQuote().path("speaker").path("name").asText());
  }

  @Test
  void aMergedPersonHasTheIdAndNameThatTheOperatorGave() throws IOException {
    Session.run("add", news, "--index", index);
    String before = firstQuote().path("speaker").path("id").asText();
    Path people = folder.resolve("people.csv");
    Files.write(
        people,
        List.of(
            "id,name,aliases,authority,role,from,to,party,source",
            ",Ann Carrow-Lisk,Ann Carrow,Lambeth,,,,,register"));
    Session session = Session.run("people", "apply", people.toString(), "--index", index);

    assertEquals(ExitCodes.DONE, session.status(), session.err());
    JsonNode speaker = firstQuote().path("speaker");
    assertEquals("Ann Carrow-Lisk", speaker.path("name").asText());
    StoreArchive archive = new StoreArchive(Path.of(index), code -> code);
    assertEquals(speaker.path("id").asText(), archive.redirect(before).orElseThrow());
  }

  private JsonNode firstQuote() throws IOException {
    Session found = Session.run("search", "sundays", "--kind", "quote", "--json", "--index", index);
    return Json.MAPPER.readTree(found.out()).path("hits").path(0);
  }

  @Test
  void aWrongCommandEndsWithTwo() {
    assertEquals(ExitCodes.USAGE, Session.run("frobnicate").status());
    assertEquals(ExitCodes.USAGE, Session.run("add", "--index", index).status());
    assertEquals(
        ExitCodes.USAGE, Session.run("add", news, "--date", "tomorrow", "--index", index).status());
    assertFalse(Files.exists(Path.of(index)));
  }

  @Test
  void anIndexThatIsBeingWrittenEndsWithSeventyFive() throws IOException {
    try (Store writer = Store.open(Path.of(index))) {
      Session session = Session.run("add", news, "--index", index);

      assertEquals(ExitCodes.BUSY, session.status(), session.err());
      assertTrue(session.err().contains(index), session.err());
      assertTrue(writer.ledger().documents().isEmpty());
    }
  }

  @Test
  void aFolderThatCannotBeMadeEndsWithSeventyThree() {
    Session session = Session.run("add", news, "--index", news + "/index");

    assertEquals(ExitCodes.CANNOT_WRITE, session.status(), session.err());
    assertTrue(session.err().contains(news), session.err());
  }

  @Test
  void anIndexThatIsNotThereIsNamed() {
    Session session = Session.run("search", "library", "--index", index);

    assertEquals(ExitCodes.IO, session.status());
    assertTrue(session.err().contains("there is no index here"), session.err());
  }

  @Test
  void theTwoStreamsOfACommandAreDataAndMessages() {
    Session session = Session.run("add", news, "--index", index);

    assertEquals(1, session.out().lines().count(), session.out());
    assertTrue(
        session.out().startsWith("{\"added\":1,\"changed\":0,\"unchanged\":0,"), session.out());
  }

  @Test
  void aClusterThatDoesNotAnswerEndsWithAStatusOfItsOwn() {
    assertEquals(0, Session.run("add", news, "--index", index).status());
    Session away =
        Session.run(
            "search",
            "library",
            "--engine",
            "opensearch",
            "--engine-url",
            "http://127.0.0.1:9",
            "--engine-timeout",
            "1",
            "--index",
            index);

    assertEquals(69, away.status(), away.err());
    assertTrue(away.err().contains("no answer from http://127.0.0.1:9"), away.err());
  }
}
