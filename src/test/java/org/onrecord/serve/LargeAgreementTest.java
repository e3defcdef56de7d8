package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Config;
import org.onrecord.Joined;
import org.onrecord.cli.Parts;
import org.onrecord.large.LargeIndex;
import org.onrecord.reliability.Deep;

/** The same numbers everywhere, over real inspection reports and debates. */
class LargeAgreementTest {

  private static final int ALL = Integer.MAX_VALUE;

  private static final List<String> WORDS =
      List.of(
          "adoption",
          "inadequate",
          "social workers",
          "care leavers",
          "budget",
          "budgets",
          "the",
          "of children",
          "housing",
          "police",
          "improvement",
          "permanence",
          "caseloads",
          "school",
          "madam speaker",
          "well-being",
          "motion",
          "stability",
          "young people",
          "minister");

  private static final List<String> DATES =
      List.of(
          "from=2014",
          "from=2009-10-20&to=2009-10",
          "to=2015",
          "from=2018-06&to=2022-03-31",
          "from=2017-11-02");

  private final Random random = new Random(20261122);

  @TempDir private Path folder;

  @Test
  void totalExportPagesAndFacetsAgreeOnReportsAndDebates() throws Exception {
    assertAgreement(12, List.of("winnipeg-council"), 25);
  }

  @Test
  @Tag("deep")
  void totalExportPagesAndFacetsAgreeOnAllReportsAndDebates() throws Exception {
    assertAgreement(ALL, List.of("winnipeg-council", "parliament-2009"), 200);
  }

  private void assertAgreement(int reports, List<String> debates, int queries) throws Exception {
    var parts = new Joined(new Config(RunningServer.CLOCK, Optional.empty()));
    LargeIndex.make(parts, folder, reports, debates);
    try (HttpClient client = HttpClient.newHttpClient();
        Parts.Serving serving = parts.serve(folder, RunningServer.config(null, List.of(), null))) {
      String base = "http://127.0.0.1:" + serving.server().port();
      var agreement = new Agreement(path -> body(client, base + path), random, 100);
      JsonNode facets = agreement.json("/api/search?kind=any&size=1&facet_size=40").path("facets");
      for (int i = 0; i < queries; i++) {
        agreement.assertOf(parameters(facets));
      }
      Deep.measured(
          "agreement",
          queries
              + " searches, "
              + agreement.found()
              + " found something, "
              + agreement.rows()
              + " records in all, "
              + agreement.chosen()
              + " facet values chosen");
      assertTrue(agreement.found() > queries / 4, "found something: " + agreement.found());
      assertTrue(agreement.chosen() > queries, "facet values chosen: " + agreement.chosen());
    }
  }

  private static String body(HttpClient client, String address)
      throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(URI.create(address)).build();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    assertEquals(200, answer.statusCode(), () -> address + " " + answer.body());
    return answer.body();
  }

  private String parameters(JsonNode facets) {
    var parameters = new ArrayList<String>();
    parameters.add("q=" + RunningServer.q(query()));
    parameters.addAll(Agreement.choices(facets, random));
    maybe(parameters, "kind", List.of("paragraph", "quote", "commitment", "judgement", "any"));
    maybe(parameters, "sort", List.of("relevance", "newest", "oldest", "due"));
    if (random.nextInt(3) == 0) {
      parameters.add(RandomShelf.pick(DATES, random));
    }
    return String.join("&", parameters);
  }

  private void maybe(List<String> parameters, String name, List<String> values) {
    if (random.nextInt(3) == 0) {
      parameters.add(name + "=" + RandomShelf.pick(values, random));
    }
  }

  private String query() {
    String one = RandomShelf.pick(WORDS, random);
    String two = RandomShelf.pick(WORDS, random);
    return switch (random.nextInt(12)) {
      case 0 -> "";
      case 1 -> one + " " + two;
      case 2 -> "(" + one + ") OR (" + two + ")";
      case 3 -> "\"" + one + "\"";
      case 4 -> one + " -" + two.split(" ", 2)[0];
      case 5 -> one.substring(0, 3).strip().length() < 3 ? one : one.substring(0, 3) + "*";
      case 6 -> "\"" + one + "\" NEAR/20 \"" + two + "\"";
      case 7 -> "speaker:(katz OR webb) " + one;
      case 8 -> "in:document " + one + " " + two;
      case 9 -> "is:original " + one;
      case 10 -> "-date:2009 " + one;
      default -> one;
    };
  }
}
