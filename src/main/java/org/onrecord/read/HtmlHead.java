package org.onrecord.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;

/**
 * What a web page says of itself: first as linked data, then as a committee system's page, then in
 * {@code meta} and {@code time}, then in its headline.
 */
final class HtmlHead {

  private static final String[] DATES = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "dcterms.created",
    "dc.date.created",
    "pubdate",
    "publishdate",
    "publish-date",
    "date",
    "parsely-pub-date",
    "sailthru.date"
  };
  private static final String[] TITLES = {"og:title", "dc.title", "dcterms.title", "twitter:title"};
  private static final String[] PUBLISHERS = {
    "og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"
  };

  private HtmlHead() {}

  static Metadata of(Document page) {
    Metadata meta =
        new Metadata(
            title(page),
            address(page),
            meta(page, PUBLISHERS).or(() -> siteInTitle(page)).orElse(null),
            null,
            null,
            date(page),
            List.of(),
            null,
            licence(page));
    return JsonLd.of(page).over(CommitteePage.of(page)).over(meta);
  }

  private static @Nullable String title(Document page) {
    Element headline = page.selectFirst("h1, .mgSubTitleTxt");
    String h1 = headline == null ? "" : headline.text().strip();
    if (!h1.isEmpty() && h1.length() < 300) {
      return h1;
    }
    Optional<String> inHead = meta(page, TITLES);
    if (inHead.isPresent()) {
      return inHead.get();
    }
    String title = page.title().strip();
    return title.isEmpty() ? null : title;
  }

  /** Pages title themselves "Headline | Site": with the headline known, the rest is the site. */
  private static Optional<String> siteInTitle(Document page) {
    String title = page.title().strip();
    int cut =
        Math.max(
            title.lastIndexOf(" | "), Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" – ")));
    if (cut < 10) {
      return Optional.empty();
    }
    String site = title.substring(cut + 3).strip();
    return site.isEmpty() || site.length() > 60 || site.split(" ").length > 6
        ? Optional.empty()
        : Optional.of(site);
  }

  private static @Nullable String address(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String href = canonical == null ? "" : canonical.attr("href").strip();
    if (isAddress(href)) {
      return href;
    }
    return meta(page, "og:url").filter(HtmlHead::isAddress).orElse(null);
  }

  static boolean isAddress(String href) {
    return href.startsWith("https://") || href.startsWith("http://");
  }

  private static @Nullable String licence(Document page) {
    Element link = page.selectFirst("link[rel=license][href], a[rel=license][href]");
    if (link != null) {
      return link.attr("href");
    }
    return meta(page, "dcterms.license", "dcterms.rights", "dc.rights").orElse(null);
  }

  private static @Nullable DateInterval date(Document page) {
    for (String name : DATES) {
      DateInterval date = meta(page, name).map(HtmlHead::stated).orElse(null);
      if (date != null) {
        return date;
      }
    }
    Element time =
        page.selectFirst("time[pubdate], time[itemprop=datePublished], [itemprop=datePublished]");
    if (time == null) {
      Element scope = page.selectFirst("article, main");
      time = scope == null ? null : scope.selectFirst("time");
    }
    if (time == null) {
      return null;
    }
    String stamp = time.hasAttr("datetime") ? time.attr("datetime") : time.attr("content");
    return stated(stamp.isBlank() ? time.text() : stamp);
  }

  /** The day in these words as a stated date; null where they name none. */
  static @Nullable DateInterval stated(String words) {
    Optional<LocalDate> day = HeadDates.first(words);
    return day.map(d -> DateInterval.ofDay(d, words.strip(), DateBasis.STATED)).orElse(null);
  }

  private static Optional<String> meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        Predicate<String> says = attribute -> meta.attr(attribute).equalsIgnoreCase(name);
        if (says.test("property") || says.test("name") || says.test("itemprop")) {
          String content = meta.attr("content").strip();
          if (!content.isEmpty()) {
            return Optional.of(content);
          }
        }
      }
    }
    return Optional.empty();
  }
}
