package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser without scripts gets the same answers from the plain pages. */
@ExtendWith(SiteExtension.class)
class WithoutScriptsTest {

  @Test
  void theSearchFormLeadsToThePlainSearch(Site site) {
    try (Visit visit =
        new Visit(
            site.base(),
            View.DESK,
            site.browser().newContext(View.DESK.options().setJavaScriptEnabled(false)))) {
      Page page = visit.page();
      page.navigate(site.base() + "/");
      assertThat(page.locator(".notice")).isVisible();
      page.locator("#q").fill("adoption");
      page.locator("#search-form button").click();
      assertThat(page).hasURL(Pattern.compile("/plain/search\\?q=adoption"));
      assertTrue(page.locator("body").textContent().contains("adoption"));
    }
  }
}
