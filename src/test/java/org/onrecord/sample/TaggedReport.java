package org.onrecord.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a report as a tagged PDF, the way an inspectorate publishes it.
 *
 * <p>The text has one block a line: {@code # heading}, {@code - list item}, {@code | cell | cell},
 * {@code 12. numbered paragraph}, anything else a paragraph. Run once by hand, with the text and
 * the PDF as arguments; the PDF is committed.
 */
public final class TaggedReport {
  private static final Pattern BLOCK = Pattern.compile("^(#|-|\\||\\d+\\.) ?(.*)$");

  private TaggedReport() {}

  /**
   * Makes the PDF.
   *
   * @param arguments the text to read, the PDF to write
   * @throws IOException where either cannot be done
   */
  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8);
    try (PDDocument document = new PDDocument()) {
      describe(document, lines.get(0).substring(2));
      try (ReportPages pages = new ReportPages(document)) {
        boolean title = true;
        for (int at = 0; at < lines.size(); at++) {
          Matcher block = BLOCK.matcher(lines.get(at));
          String mark = block.matches() ? block.group(1) : "";
          switch (mark) {
            case "#" -> {
              pages.heading(block.group(2), title ? "H1" : "H2");
              title = false;
            }
            case "-" -> {
              List<String> items = run(lines, at, "- ");
              pages.list(items);
              at += items.size() - 1;
            }
            case "|" -> {
              List<String> rows = run(lines, at, "| ");
              pages.table(rows.stream().map(row -> row.split(" \\| ")).toList());
              at += rows.size() - 1;
            }
            default -> pages.paragraph(lines.get(at));
          }
        }
      }
      document.save(Path.of(arguments[1]).toFile());
    }
  }

  private static List<String> run(List<String> lines, int from, String mark) {
    List<String> found = new ArrayList<>();
    for (int at = from; at < lines.size() && lines.get(at).startsWith(mark); at++) {
      found.add(lines.get(at).substring(mark.length()));
    }
    return found;
  }

  private static void describe(PDDocument document, String title) {
    document.getDocumentInformation().setTitle(title);
    document.getDocumentInformation().setAuthor("Ofsted");
    GregorianCalendar published =
        new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
    published.clear();
    published.set(2024, 0, 15);
    document.getDocumentInformation().setCreationDate(published);
    document.getDocumentCatalog().setLanguage("en-GB");
  }
}
