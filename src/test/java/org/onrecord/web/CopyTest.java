package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Copy buttons put on the clipboard what they say. */
@ExtendWith(SiteExtension.class)
class CopyTest {

  private static final Browser.NewContextOptions CLIPBOARD =
      View.DESK.options().setPermissions(List.of("clipboard-read", "clipboard-write"));

  @Test
  void copyCitationGivesTheServersNewsroomCitation(Site site)
      throws IOException, InterruptedException {
    try (Visit visit = site.visit(View.DESK, CLIPBOARD)) {
      visit.go("/search?q=adoption&kind=quote");
      Locator hit = visit.page().locator("[data-record]").first();
      JsonNode record = site.ask("/api/records/" + hit.getAttribute("data-record"));
      press(visit, hit, "Copy citation");
      assertEquals(record.get("citations").get("newsroom").asText(), clipboard(visit.page()));
    }
  }

  @Test
  void copyLinkGivesTheWholeAddressOfTheRecord(Site site) {
    try (Visit visit = site.visit(View.DESK, CLIPBOARD)) {
      visit.go("/search?q=adoption&kind=quote");
      Locator hit = visit.page().locator("[data-record]").first();
      press(visit, hit, "Copy link");
      assertEquals(site.base() + "/s/" + hit.getAttribute("data-record"), clipboard(visit.page()));
    }
  }

  @Test
  void everyCitationOfARecordIsCopiedAsItStands(Site site)
      throws IOException, InterruptedException {
    String permalink = site.first("q=adoption&kind=quote").get("permalink").asText();
    try (Visit visit = site.visit(View.DESK, CLIPBOARD)) {
      visit.go(permalink);
      Locator citations = visit.page().locator(".citations details");
      assertThat(citations).hasCount(4);
      for (Locator citation : citations.all()) {
        citation.evaluate("d => { d.open = true; }");
        citation.locator("button").click();
        assertThat(citation.locator("button")).hasText("Copied");
        assertEquals(citation.locator(".citation").textContent(), clipboard(visit.page()));
      }
    }
  }

  @Test
  void reportedWordsAreCitedAsReportedWithSingleMarksWithin(Site site)
      throws IOException, InterruptedException {
    String permalink = site.first("q=budget&kind=quote&quote=mixed").get("permalink").asText();
    String newsroom =
        site.ask("/api/records/" + permalink.substring(3)).at("/citations/newsroom").asText();
    assertTrue(newsroom.startsWith("“the money was in the budget ‘and it is staying"), newsroom);
    assertTrue(newsroom.contains(", as reported in "), newsroom);
  }

  private static void press(Visit visit, Locator hit, String label) {
    Locator button = hit.locator("button", new Locator.LocatorOptions().setHasText(label));
    button.click();
    assertThat(visit.page().locator("#announce")).hasText("Copied.");
  }

  private static String clipboard(Page page) {
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }
}
