package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the files of {@code web/} without a browser. */
class StaticFilesTest {

  private static final Path WEB = Path.of("web");
  private static final Path ASSETS = WEB.resolve("assets");
  private static final Pattern IMPORT =
      Pattern.compile("^(?:import|\\} from) .*\"\\./([\\w-]+\\.js)\";", Pattern.MULTILINE);
  private static final int MOST_LINES = 300;

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(WEB)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  static List<Path> assets() throws IOException {
    try (Stream<Path> files = Files.list(ASSETS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageHasTheSameFrameAndNothingInline(Path file) throws IOException {
    Document page = Jsoup.parse(file, "UTF-8");
    Document search = Jsoup.parse(WEB.resolve("search.html"), "UTF-8");
    assertEquals("en-GB", page.expectFirst("html").attr("lang"));
    assertTrue(page.title().endsWith(" – OnRecord"), page.title());
    assertEquals(frame(search), frame(page));
    assertTrue(
        page.select("script:not([src]), style, [style]").isEmpty(), "inline script or style");
    assertTrue(
        page.getAllElements().stream()
            .flatMap(e -> e.attributes().asList().stream())
            .noneMatch(a -> a.getKey().startsWith("on")),
        "inline handler");
    assertEquals(1, page.select("main").size());
    assertTrue(page.select("nav [aria-current]").size() <= 1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyModuleOfAPageIsPreloadedAndNoOther(Path file) throws IOException {
    Document page = Jsoup.parse(file, "UTF-8");
    Set<String> preloaded = new TreeSet<>();
    for (Element link : page.select("link[rel=modulepreload]")) {
      preloaded.add(link.attr("href").replace("/assets/", ""));
    }
    Set<String> imported = new TreeSet<>();
    for (Element script : page.select("script[src]")) {
      imports(script.attr("src").replace("/assets/", ""), imported);
    }
    assertEquals(imported, preloaded);
  }

  @ParameterizedTest
  @MethodSource("assets")
  void noFileIsLongAndNoTextIsReadAsHtml(Path file) throws IOException {
    String text = Files.readString(file);
    assertTrue(
        text.lines().count() <= MOST_LINES, file + " has more than " + MOST_LINES + " lines");
    for (String risky :
        List.of(
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "@import")) {
      assertFalse(text.contains(risky), file + " uses " + risky);
    }
    assertFalse(
        text.replace("http://www.w3.org/2000/svg", "").contains("://www."), file + " names a host");
  }

  @Test
  void everyInternalLinkOfThePagesLeadsToAPageOrARoute() throws IOException {
    var routes =
        Set.of(
            "/",
            "/search",
            "/commitments",
            "/people",
            "/themes",
            "/status",
            "/help",
            "/about",
            "/plain/search",
            "/api/openapi.json");
    var broken = new ArrayList<String>();
    for (Path file : pages()) {
      for (Element link : Jsoup.parse(file, "UTF-8").select("a[href]")) {
        String path = link.attr("href").replaceFirst("[?#].*", "");
        if (!path.isEmpty() && !routes.contains(path)) {
          broken.add(file + ": " + path);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  private static String frame(Document page) {
    Document copy = page.clone();
    copy.select("[aria-current]").removeAttr("aria-current");
    return copy.expectFirst("header.site").outerHtml()
        + copy.expectFirst("footer.site").outerHtml()
        + copy.select("link[rel=stylesheet], link[rel=icon], meta[name=viewport]").outerHtml();
  }

  private static void imports(String module, Set<String> found) throws IOException {
    Matcher matcher = IMPORT.matcher(Files.readString(ASSETS.resolve(module)));
    while (matcher.find()) {
      if (found.add(matcher.group(1))) {
        imports(matcher.group(1), found);
      }
    }
  }
}
