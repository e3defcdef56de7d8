package org.onrecord.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;

/** A text for people: each record as a quotation with its reference. */
final class MarkdownExport implements ExportFormat {

  @Override
  public String ending() {
    return "md";
  }

  @Override
  public String type() {
    return "text/markdown; charset=utf-8";
  }

  @Override
  public void write(OutputStream out, About about, Iterator<Hit> rows) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 32_768);
    text.write("# OnRecord: " + escaped(about.query().isEmpty() ? "everything" : about.query()));
    text.write("\n\n" + about.total() + " records, " + about.time() + ", index version ");
    text.write(escaped(about.version()) + "\n");
    while (rows.hasNext()) {
      Entry entry = rows.next().entry();
      text.write("\n> " + escaped(entry.text()).replace("\n", "\n> ") + "\n\n");
      Citation citation = Citation.of(entry, about.base(), about.today());
      text.write(escaped(citation.newsroom().substring(quoted(entry))) + " <");
      text.write(about.base() + "/s/" + entry.id() + ">\n");
    }
    text.flush();
  }

  /** The words stand above already: the reference begins behind them. */
  private static int quoted(Entry entry) {
    return entry.text().strip().replaceAll("\\s+", " ").length() + 2;
  }

  /** Text as Markdown shows it: nothing in it is a mark (CommonMark 0.31, section 2.4). */
  static String escaped(String text) {
    return text.replaceAll("([\\\\`*_{}\\[\\]<>()#+!|~&-])", "\\\\$1");
  }
}
