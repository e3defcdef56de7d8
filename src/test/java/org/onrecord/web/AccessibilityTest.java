package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page in its states, as different readers see it: no axe violation at WCAG 2.2 AA, nothing
 * wider than the screen, no target too small; and a picture of each for people to look at.
 */
@ExtendWith(SiteExtension.class)
class AccessibilityTest {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final Path TABLES = Path.of("target/web");
  private static final Path PICTURES = Path.of("target/screenshots");

  /** The pages that axe goes through in every view of the usual run; the deep run takes all. */
  private static final Set<String> MOST_USED =
      Set.of("quotes", "commitments", "record", "reader", "authority", "people");

  @ParameterizedTest
  @EnumSource(View.class)
  void everyPageCanBeReadAndUsed(View view, Site site) throws IOException, InterruptedException {
    var states = new ArrayList<>(PageStates.pages(site));
    if (view == View.DESK || view == View.NARROW) {
      states.addAll(PageStates.states(site));
    }
    if (view == View.ZOOMED) {
      states.removeIf(state -> !MOST_USED.contains(state.name()));
    }
    look(view, site, states, state -> view == View.DESK || MOST_USED.contains(state.name()));
  }

  @ParameterizedTest
  @EnumSource(View.class)
  @Tag("deep")
  void everyRuleHoldsInEveryStateOfEveryView(View view, Site site)
      throws IOException, InterruptedException {
    var states = new ArrayList<>(PageStates.pages(site));
    states.addAll(PageStates.states(site));
    look(view, site, states, state -> true);
  }

  /**
   * Looks at each state.
   *
   * @param axe which of them axe is to go through
   */
  private static void look(
      View view, Site site, List<PageStates.PageState> states, Predicate<PageStates.PageState> axe)
      throws IOException {
    Files.createDirectories(TABLES);
    Files.createDirectories(PICTURES);
    var table = new ArrayList<>(List.of("| page or state | view | violations |", "|---|---|---|"));
    var wrong = new ArrayList<String>();
    try (Visit visit = site.visit(view)) {
      for (PageStates.PageState state : states) {
        visit.go(state.path());
        picture(visit, state, view);
        wrong.addAll(layout(visit, state, view));
        if (axe.test(state)) {
          List<Rule> found = violations(visit);
          found.forEach(rule -> wrong.add(state + " " + words(rule)));
          table.add(String.format(Locale.ROOT, "| %s | %s | %d |", state, view, found.size()));
        }
      }
      wrong.addAll(visit.faults());
    }
    Files.write(TABLES.resolve("axe-" + view.name().toLowerCase(Locale.ROOT) + ".md"), table);
    System.out.println(String.join("\n", table));
    assertEquals(List.of(), wrong);
  }

  private static void picture(Visit visit, PageStates.PageState state, View view) {
    if (view != View.LARGE_TEXT && view != View.ZOOMED) {
      String name = state + "-" + view.name().toLowerCase(Locale.ROOT) + ".png";
      // a whole document may be a hundred screens long
      boolean whole = !state.path().startsWith("/d/");
      var options = new Page.ScreenshotOptions().setPath(PICTURES.resolve(name));
      visit.page().screenshot(options.setFullPage(whole));
    }
  }

  private static List<String> layout(Visit visit, PageStates.PageState state, View view) {
    var wrong = new ArrayList<String>();
    if (!(boolean) visit.page().evaluate(FITS)) {
      wrong.add(state + " scrolls sideways");
    }
    if (view == View.NARROW) {
      ((List<?>) visit.page().evaluate(SMALL_TARGETS))
          .forEach(target -> wrong.add(state + " has a small target: " + target));
    }
    return wrong;
  }

  /** Of the page with all its folded parts open. */
  private static List<Rule> violations(Visit visit) {
    visit.page().evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(visit.page())
        .setLegacyMode(true)
        .options(options)
        .withTags(TAGS)
        .analyze()
        .getViolations();
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

  private static String words(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList();
  }

  private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";

  /** WCAG 2.5.8: 24 by 24 px, but for links within a sentence and boxes inside a larger label. */
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('a, button, input, select, summary')].filter(e => {
        if (!e.checkVisibility() || e.closest('p, dd, td, .zero li, .notes, blockquote, .skip, .unseen')) return false;
        const box = (e.matches('input') && e.closest('label') || e).getBoundingClientRect();
        if (e instanceof SVGElement) return box.width < 23.5 || box.height < 23.5;
        return box.width > 0 && (box.height < 23.5 || box.width < 23.5);
      }).map(e => e.outerHTML.slice(0, 120))
      """;
}
