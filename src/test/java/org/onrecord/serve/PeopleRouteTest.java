package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleRouteTest {

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
  void listsPeopleMostHeardFirstAndNoBodies() throws Exception {
    JsonNode people = server.json("/api/people").path("people");
    assertEquals(2, people.size());
    assertEquals("Rosalind Ashe", people.at("/0/name").asText());
    assertEquals(2, people.at("/0/count").asInt());
    assertEquals("Leader of the Council", people.at("/0/roles/0").asText());
    assertEquals("X00000001", people.at("/0/authorities/0/code").asText());
  }

  @Test
  void findsPeopleByTheBeginningsOfTheirNames() throws Exception {
    assertEquals(1, server.json("/api/people?q=qui").path("people").size());
    assertEquals(1, server.json("/api/people?q=TOB+q").path("people").size());
    assertEquals(0, server.json("/api/people?q=zz").path("people").size());
    assertEquals(0, server.json("/api/people?q=%3F%3F").path("people").size());
  }

  @Test
  void findsThePeopleOfOneCouncilAndPagesThroughThem() throws Exception {
    assertEquals(
        Shelf.QUILL.id(),
        server.json("/api/people?authority=X00000002").at("/people/0/id").asText());
    JsonNode first = server.json("/api/people?size=1");
    JsonNode second = server.json("/api/people?size=1&cursor=" + first.path("next").asText());
    assertEquals(Shelf.QUILL.id(), second.at("/people/0/id").asText());
    assertTrue(second.path("next").isNull());
    assertEquals(400, server.get("/api/people?cursor=x").statusCode());
  }

  @Test
  void tellsOnePersonsNamesAndDatedRoles() throws Exception {
    JsonNode person = server.json("/api/people/" + Shelf.ASHE.id());
    assertEquals("Rosalind Ashe", person.path("name").asText());
    assertEquals("Leader of the Council", person.at("/roles/0/role").asText());
    assertEquals("2016-10-14", person.at("/roles/0/from").asText());
    assertEquals(1, person.at("/kinds/quote").asInt());
    assertEquals(1, person.at("/kinds/commitment").asInt());
    assertEquals("2016", person.at("/years/0/value").asText());
    assertEquals("adoption", person.at("/themes/0/value").asText());
    assertEquals(200, server.get(person.path("statements").asText()).statusCode());
  }

  @Test
  void tellsWhyNamesAreOnePerson() throws Exception {
    JsonNode ashe = server.json("/api/people/" + Shelf.ASHE.id()).path("evidence");
    assertEquals("people-file", ashe.path("basis").asText());
    assertEquals("Rose Ashe", ashe.at("/rows/0/aliases/0").asText());
    assertEquals("council register", ashe.at("/rows/0/source").asText());
    JsonNode quill = server.json("/api/people/" + Shelf.QUILL.id()).path("evidence");
    assertEquals("same-name-and-council", quill.path("basis").asText());
    assertTrue(quill.path("rows").isEmpty());
  }

  @Test
  void listsCouncilsWithWhatChoosingThemGives() throws Exception {
    for (JsonNode authority : server.json("/api/authorities").path("authorities")) {
      String code = authority.path("code").asText();
      assertEquals(
          server.json("/api/search?kind=any&authority=" + code).path("total").asInt(),
          authority.path("count").asInt(),
          code);
    }
  }

  @Test
  void tellsOneCouncilsJudgementsPeopleAndCoverage() throws Exception {
    JsonNode holt = server.json("/api/authorities/X00000002");
    assertEquals("Holtby", holt.path("name").asText());
    assertEquals("good", holt.at("/judgements/0/judgement/grade").asText());
    assertTrue(holt.path("people").toString().contains("Tobias Quill"));
    JsonNode mere = server.json("/api/authorities/X00000001");
    assertEquals("2016", mere.at("/coverage/0/year").asText());
  }

  @Test
  void listsThemesWithTheirTerms() throws Exception {
    JsonNode theme = server.json("/api/themes").at("/themes/0");
    assertEquals("adoption", theme.path("id").asText());
    assertEquals("adopter*", theme.at("/terms/1").asText());
    assertEquals(
        server.json("/api/search?kind=any&theme=adoption").path("total").asInt(),
        theme.path("count").asInt());
  }
}
