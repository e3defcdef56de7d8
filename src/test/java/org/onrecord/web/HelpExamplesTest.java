package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every example of the help page finds something in the sample corpus, as the page promises. */
@ExtendWith(SiteExtension.class)
class HelpExamplesTest {

  private static final Path HELP = Path.of("web/help.html");
  private static final Path EXAMPLES = Path.of("src/main/resources/org/onrecord/help-examples.tsv");

  @Test
  void everyExampleFindsSomethingWithoutAWarning(Site site)
      throws IOException, InterruptedException {
    var poor = new ArrayList<String>();
    for (Element example : examples()) {
      String query = example.text();
      assertEquals("/search?q=" + query, decoded(example.attr("href")));
      JsonNode answer = site.ask("/api/search?is=original&q=" + Site.encoded(query));
      var doubts = new ArrayList<String>();
      for (JsonNode warning : answer.get("warnings")) {
        // that a word is part of several names is worth saying, and no mistake
        if (!warning.get("code").asText().equals("AMBIGUOUS_PERSON")) {
          doubts.add(warning.get("message").asText());
        }
      }
      if (answer.get("total").asInt() == 0 || !doubts.isEmpty()) {
        poor.add(
            String.format(Locale.ROOT, "%s: %s found, %s", query, answer.get("total"), doubts));
      }
    }
    assertEquals(List.of(), poor);
  }

  @Test
  void thePageShowsTheExamplesThatAreMeasured() throws IOException {
    List<String> measured =
        Files.readAllLines(EXAMPLES).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t", 2)[0])
            .toList();
    assertEquals(measured, examples().stream().map(Element::text).toList());
    assertTrue(measured.size() >= 40);
  }

  private static List<Element> examples() throws IOException {
    return Jsoup.parse(HELP, "UTF-8").select("a.example").stream().toList();
  }

  private static String decoded(String address) {
    return java.net.URLDecoder.decode(address, java.nio.charset.StandardCharsets.UTF_8);
  }
}
