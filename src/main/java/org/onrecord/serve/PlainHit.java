package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Authority;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Document;
import org.onrecord.model.Span;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;

/** One record as plain HTML. */
final class PlainHit {

  private PlainHit() {}

  /** "Quote", "Commitment" … */
  static String kind(Entry entry) {
    String word = entry.kind().word();
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static String html(Hit hit) {
    Entry entry = hit.entry();
    var facts = new ArrayList<String>();
    facts.add(Html.link("/plain/s/" + entry.id(), kind(entry)));
    if (entry.speaker() != null) {
      facts.add(Html.text(entry.speaker().name()));
    }
    if (entry.role() != null) {
      facts.add(Html.text(entry.role()));
    }
    if (entry.grade() != null) {
      facts.add(Html.text(entry.grade().area() + ": " + entry.grade().grade()));
    }
    if (entry.due() != null) {
      facts.add(Html.text("due " + date(entry.due())));
    }
    for (Authority authority : entry.tags().authorities()) {
      facts.add(Html.text(authority.name()));
    }
    facts.add(Html.text(date(entry.date())));
    return "<article><blockquote dir=\"auto\" lang=\""
        + Html.text(entry.tags().lang())
        + "\"><p>"
        + words(hit)
        + "</p></blockquote>\n<p>"
        + String.join(" · ", facts)
        + "</p>\n"
        + source(entry)
        + "</article>\n";
  }

  private static String words(Hit hit) {
    return marked(hit.snippet().text(), hit.snippet().marks());
  }

  /** Text with its marks; both come from elsewhere, so marks that do not fit are left out. */
  static String marked(String text, List<Span> marks) {
    var out = new StringBuilder();
    int at = 0;
    for (Span mark : marks) {
      if (mark.start() >= at && mark.end() <= text.length()) {
        out.append(Html.text(text.substring(at, mark.start())));
        out.append(Html.element("mark", mark.of(text)));
        at = mark.end();
      }
    }
    return out.append(Html.text(text.substring(at))).toString();
  }

  private static String source(Entry entry) {
    Document document = entry.document();
    Integer passage = entry.place().passage();
    Integer page = entry.place().page();
    String title = document.title() == null ? "Untitled document" : document.title();
    String href = "/plain/d/" + document.id() + (passage == null ? "" : "#p" + passage);
    String where = page == null ? "" : ", page " + page;
    String publisher = document.publisher() == null ? "" : ", " + document.publisher();
    return "<p>" + Html.link(href, title) + Html.text(publisher + where) + "</p>\n";
  }

  /** A document's own facts. */
  static String source(Document document) {
    var facts = new ArrayList<String>();
    if (document.publisher() != null) {
      facts.add(Html.text(document.publisher()));
    }
    facts.add(Html.text(document.sourceClass().word()));
    facts.add(Html.text(date(document.date())));
    List<String> names = document.authorities().stream().map(Authority::name).toList();
    if (!names.isEmpty()) {
      facts.add(Html.text(String.join(", ", names)));
    }
    String url = document.url();
    if (url != null && url.matches("(?i)https?://.*")) {
      facts.add("<a rel=\"noreferrer\" href=\"" + Html.text(url) + "\">" + Html.text(url) + "</a>");
    }
    return "<p>" + String.join(" · ", facts) + "</p>\n";
  }

  static String date(DateInterval date) {
    if (!date.isKnown()) {
      return date.text() == null ? "undated" : "“" + date.text() + "”";
    }
    String iso = date.iso();
    return date.yearFacet().equals("several")
        ? date.earliest() + " to " + date.latest()
        : String.valueOf(iso);
  }
}
