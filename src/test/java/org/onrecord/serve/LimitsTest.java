package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each limit one below, at, and one above. */
class LimitsTest {

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
  @CsvSource({
    "size=, 1, 100",
    "facet_size=, 0, 1000",
    "strict=, 0, 1",
  })
  void holdsNumbersToTheirRange(String parameter, int least, int most) throws Exception {
    assertEquals(400, status(parameter + (least - 1)));
    assertEquals(200, status(parameter + least));
    assertEquals(200, status(parameter + most));
    assertEquals(400, status(parameter + (most + 1)));
  }

  @ParameterizedTest
  @CsvSource({"x, 1, abc", "size, 1, -1", "size, 1, 1e2", "size, 1, 99999999999999999999"})
  void refusesWhatIsNoNumber(String name, int ignored, String value) throws Exception {
    assertEquals(400, status(name + "=" + value), "" + ignored);
  }

  @ParameterizedTest
  @CsvSource({"999, 200", "1000, 200", "1001, 400"})
  void holdsAQueryToAThousandCharacters(int length, int status) throws Exception {
    assertEquals(status, status("q=" + "a".repeat(length)));
  }

  @ParameterizedTest
  @CsvSource({"19, 200", "20, 200", "21, 400"})
  void holdsBracketsToTwenty(int depth, int status) throws Exception {
    assertEquals(
        status, status("q=" + RunningServer.q("(".repeat(depth) + "a" + ")".repeat(depth))));
  }

  @ParameterizedTest
  @CsvSource({"63, 200", "64, 200", "65, 400"})
  void holdsAQueryToSixtyFourClauses(int clauses, int status) throws Exception {
    assertEquals(status, status("q=" + String.join("+", Collections.nCopies(clauses, "ab"))));
  }

  @ParameterizedTest
  @CsvSource({"63, 200", "64, 200", "65, 400"})
  void holdsAFacetToSixtyFourValues(int values, int status) throws Exception {
    var all = new StringBuilder("facets=none");
    for (int i = 0; i < values; i++) {
      all.append("&theme=t").append(i);
    }
    assertEquals(status, status(all.toString()));
  }

  @ParameterizedTest
  @CsvSource({"4, 200", "5, 400"})
  void holdsPrefixesToFour(int prefixes, int status) throws Exception {
    assertEquals(status, status("q=" + String.join("+", Collections.nCopies(prefixes, "abc*"))));
  }

  @ParameterizedTest
  @CsvSource({"2, 200", "3, 400"})
  void holdsFuzzyWordsToTwo(int fuzzies, int status) throws Exception {
    assertEquals(status, status("q=" + String.join("+", Collections.nCopies(fuzzies, "abcd~"))));
  }

  @ParameterizedTest
  @CsvSource({"50, 200", "51, 400"})
  void holdsDistancesToFifty(int distance, int status) throws Exception {
    assertEquals(status, status("q=a+NEAR/" + distance + "+b"));
    assertEquals(status, status("q=" + RunningServer.q("\"a b\"~" + distance)));
  }

  @Test
  void takesAThousandCharactersPercentEncodedInThreeBytesEach() throws Exception {
    assertEquals(
        200, Wire.get(server.port(), "/api/search?q=" + "%E1%BA%A1".repeat(1_000)).status());
    assertEquals(
        414, Wire.get(server.port(), "/api/search?q=" + "%E1%BA%A1".repeat(4_000)).status());
  }

  @ParameterizedTest
  @CsvSource({"0, 400", "1, 200", "1000, 200", "1001, 400"})
  void holdsADocumentsPassagesToAThousand(int size, int status) throws Exception {
    String id = Shelf.documents().getFirst().document().id().value();
    assertEquals(status, server.get("/api/documents/" + id + "?size=" + size).statusCode());
  }

  @ParameterizedTest
  @CsvSource({"from=2016-13", "from=16", "to=2016-02-30", "from=2018&to=2015", "from=soon"})
  void refusesWhatIsNoDate(String parameters) throws Exception {
    assertEquals(400, status(parameters));
    assertEquals("BAD_DATE", server.json("/api/search?" + parameters).at("/error/code").asText());
  }

  @ParameterizedTest
  @CsvSource({
    "kind=promise",
    "sort=best",
    "year=20161",
    "class=gossip",
    "status=late",
    "quote=loud",
    "facets=colour",
    "is=true",
    "syntax=sql",
    "cursor=nonsense",
    "kind=quote&kind=quote",
    "colour=red"
  })
  void refusesWhatIsNoValue(String parameters) throws Exception {
    assertEquals(400, status(parameters));
  }

  private static int status(String parameters) throws Exception {
    return Wire.get(server.port(), "/api/search?" + parameters).status();
  }
}
