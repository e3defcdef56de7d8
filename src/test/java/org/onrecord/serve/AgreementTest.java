package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same numbers everywhere: total, export, pages and facets of random queries. */
class AgreementTest {

  private static final int QUERIES = 200;

  private final Random random = new Random(20261121);

  @Test
  void totalExportPagesAndFacetsAgree() throws Exception {
    try (RunningServer server = RunningServer.over(RandomShelf.documents(7, 400))) {
      var agreement = new Agreement(path -> server.get(path).body(), random, 37);
      for (int i = 0; i < QUERIES; i++) {
        agreement.assertOf(parameters());
      }
      assertTrue(
          agreement.found() > QUERIES / 2, "queries that found something: " + agreement.found());
      assertTrue(
          agreement.chosen() > QUERIES, "facet values that were chosen: " + agreement.chosen());
    }
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
