package org.onrecord.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;

/** What a page says of itself as JSON-LD in the words of schema.org. */
final class JsonLd {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DEEPEST = 6;
  private static final Set<String> PAGES =
      Set.of("WebPage", "WebSite", "BreadcrumbList", "Organization");

  private JsonLd() {}

  static Metadata of(Document page) {
    Metadata found = Metadata.NONE;
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        found = found.over(in(JSON.readTree(script.data()), 0));
      } catch (JsonProcessingException | StackOverflowError e) {
        // broken linked data is common; the page's other marks still speak
        found = found.over(Metadata.NONE);
      }
    }
    return found;
  }

  private static Metadata in(@Nullable JsonNode node, int depth) {
    if (node == null || depth > DEEPEST) {
      return Metadata.NONE;
    }
    Metadata found = Metadata.NONE;
    if (node.isArray()) {
      for (JsonNode each : node) {
        found = found.over(in(each, depth + 1));
      }
      return found;
    }
    if (node.hasNonNull("headline") || (node.has("datePublished") && !isOfThePage(node))) {
      found = article(node);
    }
    return found
        .over(in(node.get("@graph"), depth + 1))
        .over(in(node.get("mainEntity"), depth + 1));
  }

  private static boolean isOfThePage(JsonNode node) {
    return PAGES.contains(node.path("@type").asText());
  }

  private static Metadata article(JsonNode article) {
    String published = text(article.get("datePublished"));
    DateInterval date = published == null ? null : HtmlHead.stated(published);
    String publisher = text(article.get("publisher"));
    JsonNode author = article.path("author");
    if (publisher == null && author.path("@type").asText().endsWith("Organization")) {
      publisher = text(author);
    }
    String url = text(article.get("url"));
    return new Metadata(
        text(article.get("headline")),
        url != null && HtmlHead.isAddress(url) ? url : null,
        publisher,
        null,
        null,
        date,
        List.of(),
        null,
        text(article.get("license")));
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    if (node == null) {
      return null;
    }
    if (node.isArray()) {
      return node.isEmpty() ? null : text(node.get(0));
    }
    String text = node.isObject() ? node.path("name").asText() : node.asText();
    return text.isBlank() ? null : org.jsoup.parser.Parser.unescapeEntities(text.strip(), false);
  }
}
