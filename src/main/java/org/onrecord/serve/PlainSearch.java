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
    String least = result.partial() ? "at least " : "";
    body.append(Html.element("h2", String.format(Locale.UK, "%s%,d found", least, result.total())));
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
    body.append("<p>");
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
    return "<form action=\"/plain/search\" method=\"get\" role=\"search\">\n"
        + "<p><label for=\"q\">Search</label> <input id=\"q\" name=\"q\" type=\"search\""
        + " maxlength=\"1000\" value=\""
        + Html.text(q)
        + "\"> <label for=\"kind\">Kind</label> <select id=\"kind\" name=\"kind\">"
        + options
        + "</select> <button type=\"submit\">Search</button></p>\n</form>\n";
  }

  private static void kinds(StringBuilder body, Parameters parameters, SearchResult result) {
    body.append("<p>");
    for (SearchResult.KindCount kind : result.kinds()) {
      Parameters there = parameters.with("kind", kind.kind().word()).with("cursor", null);
      body.append(
              Html.link(
                  "/plain/search?" + there.encoded(), kind.kind().word() + "s: " + kind.records()))
          .append(' ');
    }
    body.append("</p>\n");
  }

  private static void hits(StringBuilder body, List<Hit> hits) {
    hits.forEach(h -> body.append(PlainHit.html(h)));
  }

  private static void next(StringBuilder body, Parameters parameters, @Nullable String cursor) {
    if (cursor != null) {
      String href = "/plain/search?" + parameters.with("cursor", cursor).encoded();
      body.append("<p>").append(Html.link(href, "Next page")).append("</p>\n");
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
      body.append("<h3>").append(Html.text(name)).append("</h3>\n<ul>\n");
      for (ValueCount value : labels.named(counts).stream().limit(SHOWN).toList()) {
        Parameters there =
            value.selected()
                ? parameters.without(name, value.value())
                : parameters.and(name, value.value());
        body.append("<li>")
            .append(
                Html.link("/plain/search?" + there.with("cursor", null).encoded(), value.label()))
            .append(value.selected() ? " (chosen; take away)" : "")
            .append(" ")
            .append(value.records())
            .append("</li>\n");
      }
      body.append("</ul>\n");
    }
  }

  private static String query(String q) {
    return "/plain/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
  }
}
