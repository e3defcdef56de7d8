package org.onrecord.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a web page are its own words and which are what every page of the site has:
 * navigation, banners, forms, related stories.
 *
 * @param boilerplate the outermost elements of the latter
 * @param main the element that holds the page's own words; null where none stands out
 */
record PageParts(Set<Element> boilerplate, @Nullable Element main) {

  private static final Set<String> TAGS =
      Set.of("nav", "aside", "footer", "form", "button", "menu", "dialog");
  private static final Set<String> ROLES =
      Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu");

  /** Words in class and id that page makers give to such parts, split at case, dash and line. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:.* )?(?:nav|navbar|navigation|leftnav|topnav|subnav|menu|breadcrumbs?|cookies?|consent|gdpr|shar(?:e|ing)"
              + "|social|related|recommended|trending|comments?|disqus|hys|newsletter|subscribe|subscription"
              + "|signup|sign up|promo|promotion|adverts?|advertisement|ads?|sponsored|sidebar|widget|footer"
              + "|foot|masthead|skip|pagination|pager|toolbar|most read|most popular|popular|login|popup|modal"
              + "|feedback|pullquote|taglist|read more|more news|more stories)(?: .*)?");

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern PARTING = Pattern.compile("[^A-Za-z]+");
  private static final double MOST_OF_A_PAGE = 0.5;

  static PageParts of(Element body) {
    int all = Math.max(1, body.text().length());
    Set<Element> boilerplate = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : body.getAllElements()) {
      if (!element.equals(body)
          && isNamedSo(element)
          && element.text().length() < all * MOST_OF_A_PAGE) {
        boilerplate.add(element);
      }
    }
    return new PageParts(boilerplate, main(body, all, boilerplate));
  }

  /** Whether words of this element are the page's own, given where it stands. */
  boolean isOutsideMain(Element element) {
    return main != null && !element.equals(main) && !element.parents().contains(main);
  }

  private static boolean isNamedSo(Element element) {
    String tag = element.normalName();
    if (TAGS.contains(tag) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (tag.equals("header")) {
      return element.closest("article, main, [role=main]") == null;
    }
    if (!element.isBlock()) {
      return false;
    }
    String names = element.className() + " " + element.id();
    if (names.isBlank() || names.length() > 300) {
      return false;
    }
    String words = CAMEL.matcher(names).replaceAll(" ");
    words = PARTING.matcher(words).replaceAll(" ").toLowerCase(Locale.ROOT);
    return NAMES.matcher(words).matches();
  }

  private static @Nullable Element main(Element body, int all, Set<Element> boilerplate) {
    for (String sort :
        new String[] {
          "article",
          "main, [role=main]",
          "#modgov",
          ".mgContent",
          "#content, #main, #main-content, #maincontent"
        }) {
      Element best = null;
      Elements found = body.select(sort);
      for (Element element : found) {
        if (!isIn(boilerplate, element)
            && (best == null || element.text().length() > best.text().length())) {
          best = element;
        }
      }
      // one of several articles of a list is not the page
      double least = sort.equals("article") && found.size() > 1 ? MOST_OF_A_PAGE : 0.2;
      if (best != null && best.text().length() >= least * all) {
        return best;
      }
    }
    return null;
  }

  private static boolean isIn(Set<Element> set, Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (set.contains(e)) {
        return true;
      }
    }
    return false;
  }
}
