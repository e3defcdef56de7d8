package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Speaker;

class SearchRouteTest {

  private static RunningServer server;

  @BeforeAll
  static void start() throws IOException {
    server = RunningServer.over(Shelf.documents());
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "adoption | paragraph",
        "speaker:ashe | quote",
        "role:leader adoption | quote",
        "cue:said | quote",
        "status:no-date | commitment",
        "due:..2017 | commitment",
        "has:due | commitment",
        "judgement:good | judgement",
        "kind:decision | decision",
        "kind:any | any",
        "authority:holtby | paragraph"
      })
  void takesTheKindThatTheQueryIsAbout(String query, String kind) throws Exception {
    assertEquals(kind, search(query).path("kind").asText());
  }

  @Test
  void advisesOnlyWhatFindsSomething() throws Exception {
    assertEquals("adoption", search("adopsion").path("did_you_mean").asText());
    assertTrue(search("adopsion AND quixotry").path("did_you_mean").isNull());
  }

  @Test
  void aThemeIsCalledByItsNameAndChosenByItsId() throws Exception {
    JsonNode value = get("kind=any&q=adoption").path("facets").path("theme").path("values").path(0);
    assertEquals("adoption", value.path("value").asText());
    assertEquals("Adoption", value.path("label").asText());
  }

  @Test
  void speakersOfEqualNamesAreToldApartByTheirCouncils() throws Exception {
    var mere = new Shelf("https://e.example/m", "M", Shelf.MERE, SourceClass.NEWS, "2020-01-01");
    mere.quote("Roads are mended.", Speaker.Body.of("Cabinet", Shelf.MERE.code()), null, "said");
    mere.quote("Roads are safe.", Shelf.ASHE, null, "said");
    var holt = new Shelf("https://e.example/h", "H", Shelf.HOLT, SourceClass.NEWS, "2020-01-01");
    holt.quote("Roads are wide.", Speaker.Body.of("cabinet", Shelf.HOLT.code()), null, "said");
    try (var other = RunningServer.over(List.of(mere.findings(), holt.findings()))) {
      var labels = new ArrayList<String>();
      other
          .json("/api/search?kind=quote&q=roads")
          .at("/facets/speaker/values")
          .forEach(v -> labels.add(v.path("label").asText()));
      assertEquals(
          List.of("Cabinet (Mere Vale)", "Rosalind Ashe", "cabinet (Holtby)"),
          labels.stream().sorted().toList());
    }
  }

  @Test
  void takesTheKindThatTheFiltersAreAbout() throws Exception {
    assertEquals("quote", get("speaker=" + Shelf.ASHE.id()).path("kind").asText());
    assertEquals("commitment", get("status=no-date").path("kind").asText());
    assertEquals("judgement", get("grade=good").path("kind").asText());
    assertEquals("decision", get("grade=good&kind=decision").path("kind").asText());
  }

  @Test
  void ordersByRelevanceOnlyWhereThereAreWords() throws Exception {
    assertEquals("relevance", search("adoption").path("sort").asText());
    assertEquals("newest", search("authority:holtby").path("sort").asText());
    assertEquals("due", get("kind=commitment&sort=due").path("sort").asText());
  }

  @Test
  void givesAQuoteWhole() throws Exception {
    JsonNode hit = search("speaker:ashe").at("/hits/0");
    assertEquals("We are pleased with the adoption team.", hit.path("text").asText());
    assertEquals("Rosalind Ashe", hit.at("/speaker/name").asText());
    assertEquals("Leader of the Council", hit.at("/speaker/role").asText());
    assertEquals("named", hit.at("/speaker/basis").asText());
    assertEquals("said", hit.path("cue").asText());
    assertEquals("direct", hit.path("quote").asText());
    assertEquals("2016-10-14", hit.at("/date/earliest").asText());
    assertEquals("Mere Vale", hit.at("/authorities/0/name").asText());
    assertTrue(hit.path("who").isNull());
    assertEquals("/s/" + hit.path("id").asText(), hit.path("permalink").asText());
  }

  @Test
  void givesACommitmentItsDoerAndItsDueDate() throws Exception {
    JsonNode hit = search("kind:commitment speaker:ashe").at("/hits/0");
    assertTrue(hit.path("speaker").isNull());
    assertEquals("Rosalind Ashe", hit.at("/who/name").asText());
    assertEquals("2017-01-31", hit.at("/due/latest").asText());
    assertEquals("date-passed", hit.path("status").asText());
  }

  @Test
  void countsEveryKindOfTheSameSearch() throws Exception {
    JsonNode answer = search("adoption");
    for (String kind : List.of("paragraph", "quote", "commitment", "decision", "judgement")) {
      assertEquals(
          get("q=adoption&kind=" + kind).path("total").asInt(),
          answer.path("kinds").path(kind).asInt(),
          kind);
    }
  }

  @Test
  void pagesToTheEndWithoutRepeating() throws Exception {
    var seen = new ArrayList<String>();
    String cursor = "";
    do {
      JsonNode page = get("kind=any&size=3&facets=none&cursor=" + RunningServer.q(cursor));
      page.path("hits").forEach(h -> seen.add(h.path("id").asText()));
      cursor = page.path("next").asText("");
    } while (!cursor.isEmpty());
    assertEquals(get("kind=any").path("total").asInt(), seen.size());
    assertEquals(seen.size(), seen.stream().distinct().count());
  }

  @Test
  void excludesAValueWithAMinus() throws Exception {
    int all = get("q=adoption").path("total").asInt();
    int with = get("q=adoption&authority=X00000002").path("total").asInt();
    int without = get("q=adoption&authority=-X00000002").path("total").asInt();
    assertTrue(with > 0 && without > 0);
    assertEquals(all, with + without);
  }

  @Test
  void readsARepeatedFilterAsEither() throws Exception {
    int both = get("q=adoption&authority=X00000001&authority=X00000002").path("total").asInt();
    assertEquals(get("q=adoption").path("total").asInt(), both);
  }

  @Test
  void keepsAnOrInTheTextBehindEveryFilter() throws Exception {
    JsonNode answer = get("q=libraries+OR+adoption&authority=X00000001&kind=quote");
    assertEquals(1, answer.path("total").asInt());
    JsonNode dated = get("q=libraries+OR+adoption&from=2016&to=2016&kind=quote");
    assertEquals(1, dated.path("total").asInt());
  }

  @Test
  void tellsHowManyAreLeftOutForWantOfADate() throws Exception {
    JsonNode answer = get("q=adoption&from=2016-10-14&to=2016-10-14&kind=paragraph");
    assertTrue(answer.path("total").asInt() > 0);
    JsonNode note = answer.at("/notes/0");
    assertEquals("UNDATED_LEFT_OUT", note.path("code").asText());
    assertEquals(1, note.path("count").asInt());
  }

  @Test
  void warnsButAnswersUnlessAskedToBeStrict() throws Exception {
    JsonNode lenient = search("adoption or libraries");
    assertEquals("LOWERCASE_OPERATOR", lenient.at("/warnings/0/code").asText());
    assertEquals(9, lenient.at("/warnings/0/position").asInt());
    assertEquals("adoption OR libraries", lenient.at("/warnings/0/fix").asText());
    var strict = server.get("/api/search?strict=1&q=" + RunningServer.q("adoption or libraries"));
    assertEquals(400, strict.statusCode());
    assertTrue(strict.body().contains("LOWERCASE_OPERATOR"), strict.body());
  }

  @Test
  void saysWhoIsMeantAndWhoIsNobody() throws Exception {
    assertEquals("UNKNOWN_PERSON", search("speaker:nobody").at("/warnings/0/code").asText());
    assertTrue(
        search("speaker:rosalinde").at("/warnings/0/message").asText().contains("Rosalind Ashe"));
    assertEquals("UNKNOWN_AUTHORITY", search("authority:atlantis").at("/warnings/0/code").asText());
    assertEquals(0, search("authority:atlantis").path("total").asInt());
  }

  @Test
  void readsLucenesLanguageWhereAskedTo() throws Exception {
    String query = "%2Badoption -libraries".replace(" ", "%20");
    JsonNode lucene = get("syntax=lucene&kind=paragraph&q=" + query);
    JsonNode own = get("kind=paragraph&q=adoption%20-libraries");
    assertEquals(own.path("total").asInt(), lucene.path("total").asInt());
    assertTrue(own.path("total").asInt() > 0);
    assertEquals(400, server.get("/api/search?syntax=lucene&q=%2Fa%2B%2F").statusCode());
  }

  @Test
  void refusesASettingThatIsGivenTwiceAndDifferently() throws Exception {
    var answer = server.get("/api/search?kind=quote&q=kind:decision");
    assertEquals(400, answer.statusCode());
    assertEquals(200, server.get("/api/search?kind=decision&q=kind:decision").statusCode());
  }

  @Test
  void countsOnlyTheFacetsThatAreAskedFor() throws Exception {
    JsonNode facets = get("q=adoption&facets=year,class&facet_size=1").path("facets");
    assertEquals(2, facets.size());
    assertEquals(1, facets.at("/class/values").size());
    assertTrue(facets.at("/class/distinct").asInt() > 1);
    assertEquals(0, get("facets=none").path("facets").size());
  }

  @Test
  void givesDistinctIdsAndNoMarkup() throws Exception {
    JsonNode answer = get("kind=any&size=100&q=libraries");
    assertNotEquals(0, answer.path("hits").size());
    String text = search("speaker:quill").at("/hits/0/text").asText();
    assertEquals("Libraries stay open <b>for all</b> & everyone.", text);
    assertFalse(search("speaker:quill").toString().contains("&lt;"));
  }

  private static JsonNode search(String query) throws Exception {
    return get("q=" + RunningServer.q(query));
  }

  private static JsonNode get(String parameters) throws Exception {
    return server.json("/api/search?" + parameters);
  }
}
