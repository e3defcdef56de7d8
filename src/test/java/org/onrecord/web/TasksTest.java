package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Three tasks of people who come for the first time, from the front page to the end, with the
 * clicks counted: a click on the box to type in it is one, a key is none.
 */
@ExtendWith(SiteExtension.class)
class TasksTest {

  private static final Path TABLE = Path.of("target/web");

  @Test
  void aCouncillorsWordsOnAdoptionAfter2016AreCitedWithinFiveClicks(Site site)
      throws IOException, InterruptedException {
    Browser.NewContextOptions clipboard =
        View.DESK.options().setPermissions(List.of("clipboard-read", "clipboard-write"));
    try (Visit visit = site.visit(View.DESK, clipboard).go("/")) {
      var clicks = new Clicks(visit);
      clicks.on("#q");
      clicks.type("#q", "adoption");
      clicks.on("#tabs a:has-text('Quotes')");
      clicks.on("input[name=speaker] >> xpath=.. >> text=Daniel Okafor-Wade");
      clicks.on("#date-from");
      clicks.type("#date-from", "2017");
      Locator quote = visit.page().locator("[data-record]");
      assertThat(quote).hasCount(1);
      JsonNode record = site.ask("/api/records/" + quote.getAttribute("data-record"));
      clicks.on("button:has-text('Copy citation')");
      assertThat(visit.page().locator("#announce")).hasText("Copied.");
      String copied = (String) visit.page().evaluate("() => navigator.clipboard.readText()");
      assertEquals(record.at("/citations/newsroom").asText(), copied);
      assertTrue(copied.contains("Daniel Okafor-Wade"), copied);
      clicks.atMost(5, "cite a councillor on adoption after 2016");
    }
  }

  @Test
  void aNameThatIsPickedFromTheListBecomesAFilter(Site site) {
    try (Visit visit = site.visit(View.DESK, "/")) {
      Page page = visit.page();
      page.locator("#q").pressSequentially("okafor");
      assertThat(page.locator("#completions option[value='Daniel Okafor-Wade']")).hasCount(1);
      // what a browser does when a completion is picked
      page.locator("#q")
          .evaluate(
              "box => { box.value = 'Daniel Okafor-Wade'; box.dispatchEvent(new InputEvent('input',"
                  + " { inputType: 'insertReplacementText', bubbles: true })); }");
      assertThat(page.locator("#chosen .chip")).containsText("Speaker: Daniel Okafor-Wade");
      visit.settled();
      assertThat(page.locator("#q")).hasValue("");
      assertThat(page.locator("#count")).hasText(Pattern.compile("^\\d+ quotes$"));
    }
  }

  @Test
  void oneCouncilsCommitmentsPastTheirDateAreExportedWithinFourClicks(Site site)
      throws IOException, InterruptedException {
    try (Visit visit = site.visit(View.DESK, "/")) {
      var clicks = new Clicks(visit);
      clicks.on(".start a:has-text('Commitments past their date')");
      visit.page().waitForURL("**/commitments?**");
      visit.settled();
      clicks.on("input[name=authority] >> xpath=.. >> text=Wenscombe");
      clicks.on("#facets .apply button >> nth=0");
      JsonNode answer =
          site.ask(
              "/api/search?kind=commitment&status=date-passed&authority=X00000002&is=original&facets=none");
      int total = answer.get("total").asInt();
      assertThat(visit.page().locator("#count")).hasText(total + " commitments");
      Download csv = visit.page().waitForDownload(() -> clicks.on("#take a:has-text('CSV')"));
      assertEquals("onrecord.csv", csv.suggestedFilename());
      List<String> lines = Files.readAllLines(csv.path());
      assertTrue(lines.size() > total, "a header and a row for each");
      assertTrue(lines.stream().filter(l -> l.startsWith("r_")).count() >= total, lines.getFirst());
      clicks.atMost(4, "export one council's commitments past their date");
    }
  }

  @Test
  void inspectorsWordsOnTwoCouncilsStandSideBySideWithinSevenClicks(Site site)
      throws IOException, InterruptedException {
    try (Visit visit = site.visit(View.DESK, "/")) {
      var clicks = new Clicks(visit);
      clicks.on("#q");
      clicks.type("#q", "children");
      clicks.on("input[name=authority] >> xpath=.. >> text=Harrowmere");
      clicks.on("input[name=authority] >> xpath=.. >> text=Wenscombe");
      clicks.on("summary:has-text('Kind of source')");
      clicks.on("input[name=class] >> xpath=.. >> text=Inspectorate");
      clicks.on("#facets .apply button >> nth=0");
      clicks.on("#chosen a:has-text('side by side')");
      Locator columns = visit.page().locator(".compare > section");
      assertThat(columns).hasCount(2);
      for (String code : List.of("X00000001", "X00000002")) {
        int own =
            site.ask(
                    "/api/search?q=children&class=inspectorate&is=original&facets=none&authority="
                        + code)
                .get("total")
                .asInt();
        Locator column = columns.filter(has(visit, "a[href='/a/" + code + "']"));
        assertThat(column.locator("p").first()).hasText(Pattern.compile("^" + own + " paragraph"));
      }
      assertEquals(List.of(), visit.faults());
      clicks.atMost(7, "compare the inspectors' words on two councils");
    }
  }

  private static Locator.FilterOptions has(Visit visit, String selector) {
    return new Locator.FilterOptions().setHas(visit.page().locator(selector));
  }

  /** What a reader's hand does, counted. */
  private static final class Clicks {

    private final Visit visit;
    private int count;

    Clicks(Visit visit) {
      this.visit = visit;
    }

    void on(String selector) {
      visit.page().locator(selector).first().click();
      count++;
      visit.settled();
    }

    void type(String selector, String words) {
      visit.page().locator(selector).pressSequentially(words);
      visit.page().locator(selector).press("Enter");
      visit.settled();
    }

    void atMost(int most, String task) throws IOException {
      Files.createDirectories(TABLE);
      String name = "task-" + task.replaceAll("[^a-z]+", "-") + ".md";
      Files.writeString(TABLE.resolve(name), "| " + task + " | " + count + " clicks |\n");
      assertTrue(count <= most, task + " took " + count + " clicks");
    }
  }
}
