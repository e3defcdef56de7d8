package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page in every state has no axe violation at WCAG 2.2 AA, and fits where it is read. */
@ExtendWith(SiteExtension.class)
class AccessibilityTest {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path TABLE = Path.of("target/web/axe.md");

  @Test
  void noPageInAnyStateHasAViolation(Site site) throws IOException, InterruptedException {
    List<PageStates.PageState> pages = PageStates.pages(site);
    var table = new ArrayList<>(List.of("| page or state | view | violations |", "|---|---|---|"));
    var violations = new ArrayList<String>();
    for (View view : List.of(View.DESK, View.NARROW_DARK)) {
      try (Visit visit = site.visit(view)) {
        var all = new ArrayList<>(pages);
        if (view == View.DESK) {
          all.addAll(PageStates.states());
        }
        for (PageStates.PageState state : all) {
          visit.go(state.path());
          openEverything(visit);
          List<Rule> found =
              new AxeBuilder(visit.page())
                  .setLegacyMode(true)
                  .withTags(TAGS)
                  .analyze()
                  .getViolations();
          table.add(
              String.format(Locale.ROOT, "| %s | %s | %d |", state.name(), view, found.size()));
          found.forEach(rule -> violations.add(state.name() + " " + view + " " + words(rule)));
        }
        assertEquals(List.of(), visit.faults());
      }
    }
    Files.createDirectories(TABLE.getParent());
    Files.write(TABLE, table);
    System.out.println(String.join("\n", table));
    assertEquals(List.of(), violations);
  }

  @Test
  void noPageScrollsSidewaysAt320PixelsOrAt200PerCentText(Site site)
      throws IOException, InterruptedException {
    var all = new ArrayList<>(PageStates.pages(site));
    all.addAll(PageStates.states());
    var wide = new ArrayList<String>();
    for (View view : List.of(View.NARROW, View.LARGE_TEXT)) {
      try (Visit visit = site.visit(view)) {
        for (PageStates.PageState state : all) {
          visit.go(state.path());
          boolean fits =
              (boolean)
                  visit.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth");
          if (!fits) {
            wide.add(state.name() + " " + view);
          }
        }
      }
    }
    assertEquals(List.of(), wide);
  }

  @Test
  void everyTargetIsAtLeast24PixelsOrStandsInASentence(Site site)
      throws IOException, InterruptedException {
    var small = new ArrayList<String>();
    try (Visit visit = site.visit(View.NARROW)) {
      for (PageStates.PageState state : PageStates.pages(site)) {
        visit.go(state.path());
        Object found = visit.page().evaluate(SMALL_TARGETS);
        ((List<?>) found).forEach(target -> small.add(state.name() + ": " + target));
      }
    }
    assertEquals(List.of(), small);
  }

  @Test
  void welshIsMarkedAsWelsh(Site site) throws IOException, InterruptedException {
    var hits = site.ask("/api/search?q=llyfrgell&kind=paragraph").get("hits");
    assertTrue(hits.size() > 0, "the sample corpus has a Welsh passage about a library");
    try (Visit visit = site.visit(View.DESK, "/search?q=llyfrgell&kind=paragraph")) {
      assertTrue(visit.page().locator("blockquote[lang=cy]").count() > 0);
    }
  }

  @Test
  void chartsHaveTheirTables(Site site) {
    try (Visit visit = site.visit(View.DESK, "/search?q=adoption")) {
      int charts = visit.page().locator("figure.timeline svg").count();
      assertTrue(charts > 0, "a search over ten years has a timeline");
      assertEquals(charts, visit.page().locator("figure.timeline table").count());
    }
  }

  /** Folded parts are read too. */
  private static void openEverything(Visit visit) {
    visit.page().evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
  }

  private static String words(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  /** WCAG 2.5.8: 24 by 24 px, but for links within a sentence and boxes inside a larger label. */
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('a, button, input, select, summary')].filter(e => {
        if (!e.checkVisibility() || e.closest('p, dd, td, .notes, blockquote, .skip, .unseen')) return false;
        const box = (e.matches('input') && e.closest('label') || e).getBoundingClientRect();
        if (e instanceof SVGElement) return box.width < 23.5 || box.height < 23.5;
        return box.width > 0 && (box.height < 23.5 || box.width < 23.5);
      }).map(e => e.outerHTML.slice(0, 120))
      """;
}
