package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.onrecord.search.Facet;

/** The same numbers everywhere: total, export, pages and facets of random queries. */
class AgreementTest {

  private static final int QUERIES = 200;

  private final Random random = new Random(20261121);

  @Test
  void totalExportPagesAndFacetsAgree() throws Exception {
    int found = 0;
    int chosen = 0;
    try (RunningServer server = RunningServer.over(RandomShelf.documents(7, 400))) {
      for (int i = 0; i < QUERIES; i++) {
        String parameters = parameters();
        JsonNode answer = server.json("/api/search?facet_size=1000&size=1&" + parameters);
        int total = answer.path("total").asInt(-1);
        assertEquals(total, exported(server, parameters), "export of " + parameters);
        assertEquals(total, paged(server, parameters), "pages of " + parameters);
        for (Facet facet : Facet.values()) {
          chosen += assertFacet(server, parameters, answer, facet);
        }
        found += total > 0 ? 1 : 0;
      }
    }
    assertTrue(found > QUERIES / 2, "queries that found something: " + found);
    assertTrue(chosen > QUERIES, "facet values that were chosen: " + chosen);
  }

  /** Chooses one value of the facet; its count must be what that gives. */
  private int assertFacet(RunningServer server, String parameters, JsonNode answer, Facet facet)
      throws Exception {
    JsonNode values = answer.path("facets").path(facet.word()).path("values");
    if (values.isEmpty()) {
      return 0;
    }
    JsonNode value = values.get(random.nextInt(values.size()));
    var others = new ArrayList<String>();
    for (String each : parameters.split("&", -1)) {
      if (!each.startsWith(facet.word() + "=") && !each.startsWith("kind=")) {
        others.add(each);
      }
    }
    others.add(facet.word() + "=" + RunningServer.q(value.path("value").asText()));
    others.add("kind=" + answer.path("kind").asText());
    String choosing = String.join("&", others);
    assertEquals(
        value.path("count").asInt(),
        server.json("/api/search?facets=none&size=1&" + choosing).path("total").asInt(-1),
        choosing + " after " + parameters);
    return 1;
  }

  private static int exported(RunningServer server, String parameters) throws Exception {
    String csv = server.get("/api/export.csv?" + parameters).body();
    return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().size() - 1;
  }

  private static int paged(RunningServer server, String parameters) throws Exception {
    Set<String> ids = new HashSet<>();
    int rows = 0;
    String cursor = "";
    do {
      JsonNode page =
          server.json(
              "/api/search?facets=none&size=37&"
                  + parameters
                  + "&cursor="
                  + RunningServer.q(cursor));
      for (JsonNode hit : page.path("hits")) {
        ids.add(hit.path("id").asText());
        rows++;
      }
      cursor = page.path("next").asText("");
    } while (!cursor.isEmpty());
    assertEquals(rows, ids.size(), "repeated on pages of " + parameters);
    return rows;
  }

  private String parameters() {
    var parameters = new ArrayList<String>();
    parameters.add("q=" + RunningServer.q(query()));
    maybe(parameters, "kind", List.of("paragraph", "quote", "commitment", "any"));
    maybe(parameters, "sort", List.of("relevance", "newest", "oldest"));
    maybe(parameters, "authority", List.of("X00000001", "X00000002", "-X00000003"));
    maybe(parameters, "year", List.of("2016", "undated", "-2018"));
    maybe(parameters, "class", List.of("news", "-other", "inspectorate"));
    maybe(parameters, "from", List.of("2015", "2016-03"));
    maybe(parameters, "quote", List.of("direct"));
    return String.join("&", parameters);
  }

  private void maybe(List<String> parameters, String name, List<String> values) {
    if (random.nextInt(4) == 0) {
      parameters.add(name + "=" + RandomShelf.pick(values, random));
    }
  }

  private String query() {
    String one = RandomShelf.pick(RandomShelf.WORDS, random);
    String two = RandomShelf.pick(RandomShelf.WORDS, random);
    return switch (random.nextInt(9)) {
      case 0 -> "";
      case 1 -> one + " " + two;
      case 2 -> one + " OR " + two;
      case 3 -> "\"" + one + " " + two + "\"";
      case 4 -> one + " -" + two;
      case 5 -> one.length() > 3 ? one.substring(0, 3) + "*" : one;
      case 6 -> one + " NEAR/5 " + two;
      case 7 -> "speaker:thorn " + one;
      default -> one;
    };
  }
}
