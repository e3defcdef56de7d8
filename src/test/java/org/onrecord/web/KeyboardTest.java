package org.onrecord.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keyboard alone reaches and works everything, and the focus is always to be seen. */
@ExtendWith(SiteExtension.class)
class KeyboardTest {

  private static final int MOST_STEPS = 150;

  @Test
  void tabReachesEveryControlAndTheFocusIsNeverHidden(Site site)
      throws IOException, InterruptedException {
    for (PageStates.PageState state : PageStates.pages(site)) {
      try (Visit visit = site.visit(View.DESK, state.path())) {
        Page page = visit.page();
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        page.evaluate("() => document.querySelector('.skip').focus()");
        int controls = ((Number) page.evaluate(COUNT_CONTROLS)).intValue();
        page.evaluate(WATCH_FOCUS);
        for (int step = 1; step < Math.min(controls, MOST_STEPS); step++) {
          page.keyboard().press("Tab");
        }
        List<?> walk = (List<?>) page.evaluate(WALKED);
        int reached = 1 + walk.size();
        List<String> hidden =
            walk.stream()
                .map(step -> (Map<?, ?>) step)
                .filter(step -> Boolean.FALSE.equals(step.get("seen")))
                .map(step -> String.valueOf(step.get("name")))
                .toList();
        assertEquals(List.of(), hidden, state.name());
        assertEquals(
            Math.min(controls, MOST_STEPS), reached, state.name() + ": controls that Tab reaches");
      }
    }
  }

  @Test
  void aFilterIsSetAppliedAndTakenOffByKeysAlone(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?q=adoption")) {
      Page page = visit.page();
      page.locator("input[name=authority]").first().focus();
      page.keyboard().press("Space");
      page.locator("#facets .apply button").last().focus();
      page.keyboard().press("Enter");
      visit.settled();
      assertThat(page).hasURL(Pattern.compile("authority="));
      page.locator("#chosen a").first().focus();
      page.keyboard().press("Enter");
      visit.settled();
      assertTrue(!page.url().contains("authority="), page.url());
    }
  }

  @Test
  void nAndPWalkThroughTheMarksAndCanBeSwitchedOff(Site site)
      throws IOException, InterruptedException {
    String id = site.first("q=adoption").get("document").get("id").asText();
    try (Visit visit = site.visit(View.DESK, "/d/" + id + "?q=adoption")) {
      Page page = visit.page();
      int marks = page.locator("article mark").count();
      assertTrue(marks > 0);
      page.keyboard().press("n");
      assertThat(page.locator(".walker")).containsText("1 of " + marks);
      page.keyboard().press("p");
      assertThat(page.locator(".walker")).containsText(marks + " of " + marks);
      page.locator(".walker input").uncheck();
      page.locator("main").focus();
      page.keyboard().press("n");
      assertThat(page.locator(".walker")).containsText(marks + " of " + marks);
    }
  }

  @Test
  void theSkipLinkComesFirstAndLeadsToTheContent(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search")) {
      Page page = visit.page();
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("main")).isFocused();
    }
  }

  private static final String COUNT_CONTROLS =
      """
      () => [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
        .filter(e => e.tabIndex >= 0 && !e.disabled && (e.checkVisibility() || e.matches('.skip'))
          && getComputedStyle(e).pointerEvents !== 'none').length
      """;

  /** Notes each control that takes the focus, and whether its middle or a corner can be seen. */
  private static final String WATCH_FOCUS =
      """
      () => {
        window.walk = [];
        const seen = e => {
          const box = (e.closest('label') ?? e).getBoundingClientRect();
          return [[0.5, 0.5], [0.1, 0.3], [0.9, 0.7]].some(([x, y]) => {
            const top = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
            return top && (e.contains(top) || top.contains(e) && !top.matches('main, body, html')
              || (e.closest('label')?.contains(top) ?? false));
          });
        };
        addEventListener('focusin', event => {
          const e = event.target;
          const step = { name: e.outerHTML.slice(0, 90) };
          walk.push(step);
          // where the walk has gone on by then the page has scrolled on with it
          requestAnimationFrame(() => step.seen = document.activeElement !== e || seen(e));
        });
      }
      """;

  /** The walk once each step has been looked at, however slow the machine draws. */
  private static final String WALKED =
      """
      () => new Promise(done => {
        const look = () => walk.every(s => 'seen' in s) ? done(walk) : requestAnimationFrame(look);
        look();
      })
      """;
}
