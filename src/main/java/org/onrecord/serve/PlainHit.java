package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.model.Authority;
import org.onrecord.model.Document;
import org.onrecord.model.SourceClass;
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

  /**
   * The record as a card.
   *
   * @param heading the element of its title, such as {@code h3}
   */
  static String html(Hit hit, String heading) {
    Entry entry = hit.entry();
    return "<article class=\"card\">\n"
        + source(entry, heading)
        + "<blockquote class=\"words\" dir=\"auto\" lang=\""
        + Html.text(entry.tags().lang())
        + "\"><p>"
        + words(hit)
        + "</p></blockquote>\n<p class=\"byline\">"
        + String.join(" · ", facts(entry))
        + "</p>\n<p class=\"actions\">"
        + Html.link("/plain/s/" + entry.id(), kind(entry) + " page")
        + " "
        + Html.link(inContext(entry), "Read in context")
        + "</p>\n</article>\n";
  }

  private static List<String> facts(Entry entry) {
    var facts = new ArrayList<String>();
    if (entry.grade() != null) {
      facts.add(
          Html.element("strong", entry.grade().grade()) + " " + Html.text(entry.grade().area()));
    }
    if (entry.speaker() != null) {
      facts.add(Html.element("strong", entry.speaker().name()));
    }
    if (entry.role() != null) {
      facts.add(Html.text(entry.role()));
    }
    if (entry.due() != null) {
      facts.add(Html.text("due: " + DateWords.of(entry.due())));
    }
    for (Authority authority : entry.tags().authorities()) {
      facts.add(Html.text(authority.name()));
    }
    facts.add(Html.text(DateWords.withBasis(entry.date())));
    return facts;
  }

  private static String inContext(Entry entry) {
    Integer passage = entry.place().passage();
    return "/plain/d/" + entry.document().id() + (passage == null ? "" : "#p" + passage);
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

  private static String source(Entry entry, String heading) {
    Document document = entry.document();
    Integer page = entry.place().page();
    Integer passage = entry.place().passage();
    var facts = new ArrayList<String>();
    facts.add(badge(document.sourceClass()));
    if (document.publisher() != null) {
      facts.add(Html.text(document.publisher()));
    }
    if (page != null) {
      facts.add("page " + page);
    } else if (passage != null) {
      facts.add("paragraph " + passage);
    }
    return ("<" + heading + " class=\"title\">")
        + Html.link(inContext(entry), document.name())
        + ("</" + heading + ">\n<p class=\"source\">")
        + String.join(" · ", facts)
        + "</p>\n";
  }

  /** A document's own facts. */
  static String source(Document document) {
    var facts = new ArrayList<String>();
    facts.add(badge(document.sourceClass()));
    if (document.publisher() != null) {
      facts.add(Html.text(document.publisher()));
    }
    List<String> names = document.authorities().stream().map(Authority::name).toList();
    if (!names.isEmpty()) {
      facts.add(Html.text(String.join(", ", names)));
    }
    facts.add(Html.text(DateWords.withBasis(document.date())));
    String url = document.url();
    if (url != null && url.matches("(?i)https?://.*")) {
      facts.add("<a rel=\"noreferrer\" href=\"" + Html.text(url) + "\">" + Html.text(url) + "</a>");
    }
    return "<p class=\"source\">" + String.join(" · ", facts) + "</p>\n";
  }

  /** The class of a source, coloured as on the pages. */
  private static String badge(SourceClass of) {
    String word = of.word();
    String shown = Character.toUpperCase(word.charAt(0)) + word.substring(1).replace('-', ' ');
    return "<span class=\"badge\" data-class=\"" + word + "\">" + shown + "</span>";
  }
}
