package org.onrecord.attribute;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;

/** Reads text, and HTML in the plainest way, for tests of this package alone. */
public final class PlainSources {

  private PlainSources() {}

  static SourceDocument read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".html") ? html(name, text) : text(name, text);
  }

  public static SourceDocument text(String name, String text) {
    return new SourceDocument(name, text, List.of(), Metadata.NONE, "plain/1", false, List.of());
  }

  private static SourceDocument html(String name, String html) {
    var text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Element e :
        Jsoup.parse(html)
            .body()
            .select("h1,h2,h3,h4,h5,p,li,td,blockquote footer,footer,label,figcaption")) {
      if (e.select("p,li,h1,h2,h3").size() > (e.is("p,li,h1,h2,h3") ? 1 : 0)
          || e.text().isBlank()) {
        continue;
      }
      int start = text.length();
      text.append(e.text().strip());
      boolean away =
          e.closest(
                      "nav,header,aside,form,figure,.cookie-banner,.promo,.ad,#footer,#leftnav,#breadcrumb,.footer,.foot,.share,.breadcrumb,section")
                  != null
              || (e.closest("footer") != null && e.closest("blockquote") == null);
      Block.Kind kind =
          away
              ? Block.Kind.BOILERPLATE
              : e.tagName().startsWith("h")
                  ? Block.Kind.HEADING
                  : e.tagName().equals("li") || e.closest("li") != null
                      ? Block.Kind.ITEM
                      : Block.Kind.PARAGRAPH;
      blocks.add(
          new Block(
              new Span(start, text.length()),
              kind,
              kind == Block.Kind.ITEM ? 1 : 0,
              null,
              List.of(),
              List.of()));
      text.append("\n\n");
    }
    return new SourceDocument(
        name, text.toString(), blocks, Metadata.NONE, "plain/1", false, List.of());
  }
}
