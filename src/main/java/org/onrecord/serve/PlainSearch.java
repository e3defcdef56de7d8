package org.onrecord.serve;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Notice;
import org.onrecord.search.Facet;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchResult;
import org.onrecord.search.SearchResult.FacetCounts;
import org.onrecord.search.SearchResult.ValueCount;

/** The plain page of results: a form, what was read, the records, and links to narrow them. */
final class PlainSearch {

  /** So many values of each facet are shown. */
  private static final int SHOWN = 12;

  private PlainSearch() {}

  /** As for a search; the pages' own {@code copies} is let through. */
  static Set<String> names() {
    var names = new TreeSet<String>(Question.names());
    names.add("copies");
    return names;
  }

  static String refused(Parameters parameters, Refusal refusal) {
    Notice notice = refusal.notice();
    String fix = notice.fix();
    return form(parameters)
        + "<section role=\"alert\"><h2>There is a problem with this search</h2>"
        + Html.element("p", notice.message())
        + (fix == null ? "" : "<p>Try instead: " + Html.link(query(fix), fix) + "</p>")
        + "</section>";
  }

  static String body(Parameters parameters, Question question, Found found, FacetLabels labels)
      throws IOException {
    SearchResult result = found.result();
    var body = new StringBuilder(form(parameters));
    body.append(Html.element("p", "Read as: " + question.parsed().understood(question.kinds())));
    for (Notice notice : question.notices()) {
      body.append(Html.element("p", notice.message()));
    }
    String mended = found.didYouMean();
    if (mended != null) {
      body.append("<p>Did you mean ").append(Html.link(query(mended), mended)).append("?</p>\n");
    }
    String least = result.partial() ? "At least " : "";
    body.append(Html.element("h2", least + amount(result.total()) + " found"));
    kinds(body, parameters, result);
    if (result.mayFallInRange() > 0) {
      body.append(Html.element("p", result.mayFallInRange() + " more may fall in this range."));
    }
    hits(body, result.hits());
    next(body, parameters, result.next());
    SearchResult relaxed = found.relaxed();
    if (relaxed != null) {
      body.append("<h2>With most of your words</h2>\n");
      hits(body, relaxed.hits());
    }
    facets(body, parameters, result.facets(), labels);
    body.append("<p class=\"take\">");
    for (String ending : List.of("csv", "json", "md")) {
      String export = parameters.with("cursor", null).with("copies", null).encoded();
      body.append(
          Html.link("/api/export." + ending + "?" + export, ending.toUpperCase(Locale.ROOT)));
      body.append(' ');
    }
    return body.append("</p>\n").toString();
  }

  private static String form(Parameters parameters) {
    String kind = parameters.all("kind").isEmpty() ? "" : parameters.all("kind").getFirst();
    var options = new StringBuilder("<option value=\"\">As the query says</option>");
    for (RecordKind each : RecordKind.values()) {
      options
          .append("<option")
          .append(each.word().equals(kind) ? " selected" : "")
          .append(" value=\"")
          .append(each.word())
          .append("\">")
          .append(each.word())
          .append("s</option>");
    }
    String q = parameters.all("q").isEmpty() ? "" : parameters.all("q").getFirst();
    return "<form class=\"fields\" action=\"/plain/search\" method=\"get\" role=\"search\">\n"
        + "<div><label for=\"q\">Search</label> <input id=\"q\" name=\"q\" type=\"search\""
        + " maxlength=\"1000\" value=\""
        + Html.text(q)
        + "\"></div>\n<div><label for=\"kind\">Kind</label> <select id=\"kind\" name=\"kind\">"
        + options
        + "</select></div>\n<button class=\"main\" type=\"submit\">Search</button>\n</form>\n";
  }

  /** Tabs, as on the page with scripts. */
  private static void kinds(StringBuilder body, Parameters parameters, SearchResult result) {
    body.append("<ul class=\"tabs\">\n");
    for (SearchResult.KindCount kind : result.kinds()) {
      Parameters there = parameters.with("kind", kind.kind().word()).with("cursor", null);
      String word = kind.kind().word();
      String shown = Character.toUpperCase(word.charAt(0)) + word.substring(1) + "s ";
      body.append("<li>")
          .append(Html.link("/plain/search?" + there.encoded(), shown + amount(kind.records())))
          .append("</li>\n");
    }
    body.append("</ul>\n");
  }

  /** With commas between the thousands. */
  private static String amount(long count) {
    return String.format(Locale.UK, "%,d", count);
  }

  private static void hits(StringBuilder body, List<Hit> hits) {
    body.append("<ul class=\"cards\">\n");
    hits.forEach(h -> body.append("<li>").append(PlainHit.html(h, "h3")).append("</li>\n"));
    body.append("</ul>\n");
  }

  private static void next(StringBuilder body, Parameters parameters, @Nullable String cursor) {
    if (cursor != null) {
      String href = "/plain/search?" + parameters.with("cursor", cursor).encoded();
      body.append("<p class=\"pages\">").append(Html.link(href, "Next page")).append("</p>\n");
    }
  }

  private static void facets(
      StringBuilder body, Parameters parameters, List<FacetCounts> facets, FacetLabels labels)
      throws IOException {
    body.append("<h2>Narrow it</h2>\n");
    for (FacetCounts counts : facets) {
      if (counts.values().isEmpty()) {
        continue;
      }
      String name = counts.facet().word();
      body.append("<h3>").append(heading(counts.facet())).append("</h3>\n<ul class=\"chips\">\n");
      for (ValueCount value : labels.named(counts).stream().limit(SHOWN).toList()) {
        Parameters there =
            value.selected()
                ? parameters.without(name, value.value())
                : parameters.and(name, value.value());
        body.append("<li>")
            .append(
                Html.link(
                    "/plain/search?" + there.with("cursor", null).encoded(),
                    shown(counts.facet(), value)))
            .append(value.selected() ? " (chosen; take away)" : "")
            .append(" ")
            .append(amount(value.records()))
            .append("</li>\n");
      }
      body.append("</ul>\n");
    }
  }

  /** A value as people read it: codes without their hyphens, names as they are. */
  private static String shown(Facet facet, ValueCount value) {
    return switch (facet) {
      case CLASS, STATUS, QUOTE, GRADE -> {
        String label = value.label();
        yield Character.toUpperCase(label.charAt(0)) + label.substring(1).replace('-', ' ');
      }
      case AUTHORITY, SPEAKER, YEAR, THEME, PUBLISHER, BODY -> value.label();
    };
  }

  private static String heading(Facet facet) {
    return switch (facet) {
      case AUTHORITY -> "Council";
      case SPEAKER -> "Speaker";
      case YEAR -> "Year";
      case THEME -> "Theme";
      case CLASS -> "Kind of source";
      case PUBLISHER -> "Publisher";
      case BODY -> "Committee";
      case GRADE -> "Grade";
      case STATUS -> "Due";
      case QUOTE -> "Kind of quote";
    };
  }

  private static String query(String q) {
    return "/plain/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
  }
}
