package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searching, narrowing, going back: the page does what its address says and says what it did. */
@ExtendWith(SiteExtension.class)
class FinderTest {

  @Test
  void showsTheServersCountsInTabsAndTitle(Site site) throws IOException, InterruptedException {
    JsonNode answer = site.ask("/api/search?q=adoption&is=original");
    try (Visit visit = site.visit(View.DESK, "/search?q=adoption")) {
      int total = answer.get("total").asInt();
      assertThat(visit.page())
          .hasTitle(Pattern.compile("^" + total + " paragraphs for adoption – OnRecord$"));
      Locator quotes =
          visit.page().locator("#tabs a", new Page.LocatorOptions().setHasText("Quotes"));
      assertThat(quotes).containsText(answer.get("kinds").get("quote").asText());
      assertEquals(List.of(), visit.faults());
    }
  }

  @Test
  void applyMovesTheFocusToTheResultsAndTheBackButtonRestoresThePage(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?q=adoption")) {
      Page page = visit.page();
      String before = page.locator("#count").textContent();
      page.locator("input[name=authority]").first().check();
      assertEquals(before, page.locator("#count").textContent(), "nothing submits itself");
      page.locator("#facets .apply button").last().click();
      visit.settled();
      assertThat(page).hasURL(Pattern.compile("authority=E|authority=X"));
      assertEquals("results-title", page.evaluate("() => document.activeElement.id"));
      String after = page.locator("#count").textContent();
      assertThat(page).hasTitle(Pattern.compile("^" + after));
      page.goBack();
      visit.settled();
      assertEquals(before, page.locator("#count").textContent());
      assertThat(page.locator("input[name=authority]").first()).not().isChecked();
      page.goForward();
      visit.settled();
      assertEquals(after, page.locator("#count").textContent());
      assertThat(page.locator("input[name=authority]").first()).isChecked();
    }
  }

  @Test
  void excludingAValueLeavesExactlyItsRecordsOut(Site site)
      throws IOException, InterruptedException {
    JsonNode all = site.ask("/api/search?q=adoption&is=original");
    JsonNode council = all.get("facets").get("authority").get("values").get(0);
    try (Visit visit = site.visit(View.DESK, "/search?q=adoption")) {
      Page page = visit.page();
      page.locator("input[name=authority][value='-" + council.get("value").asText() + "']").check();
      page.locator("#facets .apply button").last().click();
      visit.settled();
      JsonNode left =
          site.ask(
              "/api/search?q=adoption&is=original&authority=-" + council.get("value").asText());
      assertThat(page.locator("#count"))
          .hasText(Pattern.compile("^" + left.get("total").asInt() + " paragraph"));
      assertThat(page.locator("#chosen"))
          .containsText("Not council: " + council.get("label").asText());
    }
  }

  @Test
  void nearCopiesAreLeftOutUntilOneClickShowsThem(Site site)
      throws IOException, InterruptedException {
    int originals = site.ask("/api/search?kind=quote&is=original").get("total").asInt();
    int all = site.ask("/api/search?kind=quote").get("total").asInt();
    assertTrue(all > originals, "the sample corpus prints one story more than once");
    try (Visit visit = site.visit(View.DESK, "/search?kind=quote")) {
      assertThat(visit.page().locator("#count")).hasText(originals + " quotes");
      visit
          .page()
          .locator("#chosen a", new Page.LocatorOptions().setHasText("Show near copies"))
          .click();
      visit.settled();
      assertThat(visit.page().locator("#count")).hasText(all + " quotes");
    }
  }

  @Test
  void aMistakeIsUnderlinedExplainedAndShowsNoResults(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?q=adoption+date:soon")) {
      Page page = visit.page();
      assertThat(page.locator("#problem [role=alert]")).isVisible();
      assertThat(page.locator("#problem u.wrong")).isVisible();
      assertThat(page).hasTitle(Pattern.compile("^Error"));
      assertEquals(0, page.locator("#results blockquote").count());
    }
  }

  @Test
  void aDoubtfulQueryOffersItsFixAsALink(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?q=adoption+or+fostering")) {
      Page page = visit.page();
      assertThat(page.locator("#readback u.wrong")).hasText("or");
      page.locator("#readback .doubt a").click();
      visit.settled();
      assertThat(page.locator("#q")).hasValue("adoption OR fostering");
      assertEquals(0, page.locator("#readback .doubt").count());
    }
  }

  @Test
  void zeroResultsSayWhatWasSearchedAndWhatIsCovered(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?q=zzyzx+quokka&authority=E09000022")) {
      Locator zero = visit.page().locator(".zero");
      assertThat(zero).containsText("zzyzx quokka");
      assertThat(zero).containsText("Without the filter Council: ");
      assertThat(zero).containsText("zzyzx alone finds nothing");
      assertThat(zero).containsText(Pattern.compile("This index holds \\d+ documents"));
    }
  }

  @Test
  void aLongFacetCanBeSearchedInside(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?kind=quote")) {
      Page page = visit.page();
      Locator speakers =
          page.locator("details.facet", new Page.LocatorOptions().setHasText("Search speakers"));
      assertThat(speakers).containsText(Pattern.compile("12 of \\d+ speakers"));
      page.locator("#find-speaker").fill("adeyemi");
      assertThat(speakers)
          .containsText(Pattern.compile("\\d of \\d+ speakers begin with “adeyemi”"));
      assertThat(speakers.locator(".value").first()).containsText("Adeyemi-Cross");
    }
  }

  @Test
  void speakersWhoCannotBeToldApartShareARowThatTakesThemAll(Site site)
      throws IOException, InterruptedException {
    try (Visit visit = site.visit(View.DESK, "/commitments")) {
      Page page = visit.page();
      Locator row = page.locator(".value[data-also]:not([data-also=''])").first();
      List<String> names =
          page.locator(".value:has(input[name=speaker]) .pick .isolate").allTextContents();
      assertEquals(names.stream().distinct().toList(), names, "no name stands there twice");
      row.locator("input").first().check();
      String shown = row.locator(".count").textContent();
      page.locator("#facets .apply button").last().click();
      visit.settled();
      assertThat(page.locator("#count")).hasText(shown + " commitments");
    }
  }

  @Test
  void aSingleYearIsShownByMonthOnDemand(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?q=adoption&year=2015")) {
      Page page = visit.page();
      String total = page.locator("#count").textContent();
      page.locator("#timeline button").click();
      assertThat(page.locator("#timeline figcaption")).hasText("Paragraphs by month, 2015");
      assertThat(page.locator("#timeline tbody tr")).hasCount(12);
      int sum =
          page.locator("#timeline tbody td").allTextContents().stream()
              .mapToInt(Integer::parseInt)
              .sum();
      assertEquals(total, sum + " paragraphs");
      page.locator("#timeline button").click();
      assertThat(page.locator("#timeline figcaption")).hasText("Paragraphs by year");
    }
  }

  @Test
  void pagesFollowEachOtherWithoutOverlap(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?kind=paragraph&copies=all")) {
      Page page = visit.page();
      Object first = records(page);
      page.locator("#pages a[rel=next]").click();
      visit.settled();
      List<?> second = (List<?>) records(page);
      assertTrue(second.size() > 0, "there is a second page");
      assertEquals(List.of(), second.stream().filter(((List<?>) first)::contains).toList());
    }
  }

  private static Object records(Page page) {
    return page.evaluate(
        "() => [...document.querySelectorAll('#results [data-record]')].map(e => e.dataset.record)");
  }
}
