package org.onrecord.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Findings;
import org.onrecord.model.Passage;
import org.onrecord.model.Span;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchEngine;

/** The same answers as server-made pages, for browsers without scripts, for print and for curl. */
final class PlainRoutes {

  private final SearchEngine engine;
  private final Reader reader;
  private final FacetLabels labels;
  private final Known known;
  private final RecordAnswers records;
  private final Marker marker;

  PlainRoutes(ServerParts parts, Reader reader) {
    this.engine = parts.engine();
    this.reader = reader;
    this.labels = FacetLabels.of(parts.themes(), parts.engine());
    this.known = new Known(engine, parts.archive());
    this.marker = new Marker(parts.analysis(), reader);
    this.records = new RecordAnswers(engine, parts.archive(), known);
  }

  List<Route> routes() {
    return List.of(
        Route.search("/plain/search", PlainSearch.names(), this::search),
        Route.search("/plain/s/{id}", Set.of(), this::record),
        Route.search("/plain/d/{id}", Set.of("q", "syntax", "from", "size"), this::document));
  }

  private Answer search(Ask ask) throws IOException {
    Question question;
    Found found;
    try {
      question = Question.of(ask.parameters(), reader, ask.today(), ask.deadline());
      found = Found.of(engine, question, ask.deadline());
    } catch (Refusal e) {
      return html("Search", PlainSearch.refused(ask.parameters(), e)).withStatus(e.status());
    }
    return html("Search", PlainSearch.body(ask.parameters(), question, found, labels));
  }

  private Answer record(Ask ask) throws IOException {
    RecordAnswers.Whole whole = records.whole(ask.id());
    Hit hit = whole.hit();
    var body = new StringBuilder();
    if (whole.superseded()) {
      body.append(
          Html.element("p", "A newer reading of the document no longer gives this record."));
    }
    beside(body, whole.before());
    body.append(PlainHit.html(hit, "h2"));
    beside(body, whole.after());
    Citation citation = Citation.of(hit.entry(), ask.base(), ask.today());
    body.append("<h2>Cite it</h2>")
        .append(Html.element("p", citation.newsroom()))
        .append(Html.element("p", citation.full()));
    body.append("<h2>Where it comes from</h2>");
    body.append(Html.element("p", "Found by the rule " + hit.entry().why().rule() + "."));
    body.append(Html.element("p", "SHA-256 of the source: " + hit.entry().document().sha256()));
    return html(PlainHit.kind(hit.entry()), body.toString());
  }

  private static void beside(
      StringBuilder body, @org.jspecify.annotations.Nullable Passage passage) {
    if (passage != null) {
      body.append(Html.element("p", passage.text()));
    }
  }

  private Answer document(Ask ask) throws IOException {
    Optional<Findings> found = engine.document(known.documentId(ask.id()));
    Findings findings = found.orElseThrow(() -> Refusal.unknown("document", ask.id()));
    var body = new StringBuilder(PlainHit.source(findings.document()));
    body.append("<div class=\"reading\">\n");
    Map<Integer, List<Span>> marks = marker.marks(findings.passages(), ask);
    for (Passage passage : findings.passages()) {
      String tag =
          switch (passage.role()) {
            case HEADING -> "h2";
            case PARAGRAPH, ITEM, ROW, BOILERPLATE -> "p";
          };
      body.append('<').append(tag).append(" class=\"passage\" id=\"p").append(passage.n());
      body.append("\" data-role=\"").append(passage.role().word()).append("\" dir=\"auto\">");
      body.append(PlainHit.marked(passage.text(), marks.getOrDefault(passage.n(), List.of())))
          .append("</")
          .append(tag)
          .append(">\n");
    }
    return html(findings.document().name(), body.append("</div>\n").toString());
  }

  private static Answer html(String title, String body) {
    return Answer.of(200, Answer.HTML, Html.page(title, body).getBytes(StandardCharsets.UTF_8));
  }
}
