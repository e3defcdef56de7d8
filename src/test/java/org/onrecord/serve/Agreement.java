package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.onrecord.search.Facet;

/** One search asked in every way: the total, the export, the pages and the facets must agree. */
final class Agreement {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Gives the body at a path of the server. */
  interface Fetch {
    String body(String path) throws Exception;
  }

  private final Fetch site;
  private final Random random;
  private final int page;
  private int found;
  private int rows;
  private int chosen;

  /**
   * Nothing asked yet.
   *
   * @param page hits of one page, 1 to 100
   */
  Agreement(Fetch site, Random random, int page) {
    this.site = site;
    this.random = random;
    this.page = page;
  }

  /** Searches that found something. */
  int found() {
    return found;
  }

  /** Records found by all searches together. */
  int rows() {
    return rows;
  }

  /** Facet values that were chosen. */
  int chosen() {
    return chosen;
  }

  /** Asks one search in every way and asserts that all say the same. */
  void assertOf(String parameters) throws Exception {
    JsonNode answer = json("/api/search?facet_size=1000&size=1&" + parameters);
    int total = answer.path("total").asInt(-1);
    assertEquals(total, exported(parameters), "export of " + parameters);
    assertEquals(total, paged(parameters), "pages of " + parameters);
    assertEquals(
        total,
        answer.path("kind").asText().equals("any")
            ? sum(answer.path("kinds"))
            : answer.path("kinds").path(answer.path("kind").asText()).asInt(-1),
        "tabs of " + parameters);
    for (Facet facet : Facet.values()) {
      JsonNode values = answer.path("facets").path(facet.word()).path("values");
      if (!values.isEmpty()) {
        choose(parameters, answer, facet, values.get(random.nextInt(values.size())));
      }
    }
    found += total > 0 ? 1 : 0;
    rows += total;
  }

  private static int sum(JsonNode kinds) {
    int sum = 0;
    for (JsonNode each : kinds) {
      sum += each.asInt();
    }
    return sum;
  }

  /** Chooses a value of the facet; its count must be what that gives. */
  private void choose(String parameters, JsonNode answer, Facet facet, JsonNode value)
      throws Exception {
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
        json("/api/search?facets=none&size=1&" + choosing).path("total").asInt(-1),
        choosing + " after " + parameters);
    chosen++;
  }

  private int exported(String parameters) throws Exception {
    String csv = site.body("/api/export.csv?" + parameters);
    return CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords().size() - 1;
  }

  private int paged(String parameters) throws Exception {
    Set<String> ids = new HashSet<>();
    int entries = 0;
    String cursor = "";
    do {
      String here = parameters + "&cursor=" + RunningServer.q(cursor);
      JsonNode answer = json("/api/search?facets=none&size=" + page + "&" + here);
      for (JsonNode hit : answer.path("hits")) {
        ids.add(hit.path("id").asText());
        entries++;
      }
      cursor = answer.path("next").asText("");
    } while (!cursor.isEmpty());
    assertEquals(entries, ids.size(), "repeated on pages of " + parameters);
    return entries;
  }

  /** The JSON at a path. */
  JsonNode json(String path) throws Exception {
    return MAPPER.readTree(site.body(path));
  }

  /** Up to two random values of each facet, some of them to be left out, as parameters. */
  static List<String> choices(JsonNode facets, Random random) {
    var choices = new ArrayList<String>();
    for (Facet facet : Facet.values()) {
      List<String> values = new ArrayList<>();
      facets.path(facet.word()).path("values").forEach(v -> values.add(v.path("value").asText()));
      while (!values.isEmpty() && random.nextInt(8) == 0) {
        String value = values.remove(random.nextInt(values.size()));
        String sign = random.nextInt(3) == 0 ? "-" : "";
        choices.add(facet.word() + "=" + RunningServer.q(sign + value));
      }
    }
    return choices;
  }
}
