package org.onrecord.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Document;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.Speaker;
import org.onrecord.search.Entry;

/**
 * A record's citation in four forms. What is not known is left out, never made up; words that a
 * document reports of somebody are cited as reported, not as that person's own.
 *
 * @param newsroom words, who and where, in a line that can be pasted into copy
 * @param full the whole reference with the permalink and the day of access
 * @param csl one item of CSL-JSON (citationstyles.org, 1.0.2)
 * @param bibtex one entry of type misc
 */
record Citation(String newsroom, String full, Json.Writer csl, String bibtex) {

  static Citation of(Entry entry, String base, LocalDate today) {
    Document document = entry.document();
    String permalink = base + "/s/" + entry.id();
    String title = document.name();
    String words = quoted(entry.text());
    String who = who(entry);
    String date = DateWords.withBasis(entry.date());
    String where = where(entry, title);
    boolean reported = entry.quote() != null && entry.quote() != QuoteKind.DIRECT;
    String newsroom =
        words
            + (who.isEmpty() ? "" : " – " + who)
            + (reported ? ", as reported in " : ", ")
            + where
            + ", "
            + date;
    var full = new ArrayList<String>();
    full.add((who.isEmpty() ? "" : who + (reported ? " (as reported), " : ", ")) + words);
    full.add(where);
    full.add(date);
    if (document.url() != null) {
      full.add(document.url());
    }
    full.add(permalink);
    full.add("accessed " + DateWords.of(today));
    return new Citation(
        newsroom + ".",
        String.join(". ", full) + ".",
        json -> csl(json, entry, title, permalink, today),
        bibtex(entry, title, permalink, today));
  }

  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("newsroom", newsroom);
    json.writeStringField("full", full);
    json.writeFieldName("csl");
    csl.write(json);
    json.writeStringField("bibtex", bibtex);
    json.writeEndObject();
  }

  private static String who(Entry entry) {
    Speaker speaker = entry.speaker();
    if (speaker == null) {
      return "";
    }
    return speaker.name() + (entry.role() == null ? "" : ", " + entry.role());
  }

  private static String where(Entry entry, String title) {
    Document document = entry.document();
    var parts = new ArrayList<String>();
    parts.add(title);
    if (document.publisher() != null) {
      parts.add(document.publisher());
    }
    Integer page = entry.place().page();
    Integer passage = entry.place().passage();
    if (page != null) {
      parts.add("page " + page);
    } else if (passage != null) {
      parts.add("paragraph " + passage);
    }
    return String.join(", ", parts);
  }

  private static void csl(
      JsonGenerator json, Entry entry, String title, String permalink, LocalDate today)
      throws IOException {
    Document document = entry.document();
    json.writeStartObject();
    json.writeStringField("id", entry.id().value());
    json.writeStringField("type", "document");
    json.writeStringField("title", title);
    Speaker speaker = entry.speaker();
    if (speaker != null) {
      json.writeArrayFieldStart("author");
      json.writeStartObject();
      json.writeStringField("literal", speaker.name());
      json.writeEndObject();
      json.writeEndArray();
    }
    if (document.publisher() != null) {
      json.writeStringField("publisher", document.publisher());
    }
    LocalDate day = entry.date().isKnown() ? entry.date().earliest() : null;
    if (day != null) {
      String iso = entry.date().iso();
      boolean circa = entry.date().basis() == DateBasis.INFERRED;
      issued(json, "issued", day, iso == null ? 4 : iso.length(), circa);
    }
    issued(json, "accessed", today, 10, false);
    Integer page = entry.place().page();
    if (page != null) {
      json.writeStringField("page", page.toString());
    }
    json.writeStringField("URL", document.url() == null ? permalink : document.url());
    json.writeStringField("archive_location", permalink);
    json.writeStringField("note", oneLine(entry.text()));
    json.writeEndObject();
  }

  /**
   * One of CSL-JSON's dates.
   *
   * @param circa whether it was worked out rather than read
   */
  private static void issued(
      JsonGenerator json, String name, LocalDate day, int precision, boolean circa)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeArrayFieldStart("date-parts");
    json.writeStartArray();
    json.writeNumber(day.getYear());
    if (precision >= 7) {
      json.writeNumber(day.getMonthValue());
    }
    if (precision >= 10) {
      json.writeNumber(day.getDayOfMonth());
    }
    json.writeEndArray();
    json.writeEndArray();
    if (circa) {
      json.writeBooleanField("circa", true);
    }
    json.writeEndObject();
  }

  private static String bibtex(Entry entry, String title, String permalink, LocalDate today) {
    var lines = new ArrayList<String>();
    field(
        lines,
        "author",
        entry.speaker() == null ? null : "{" + escaped(entry.speaker().name()) + "}");
    field(lines, "title", "{" + escaped(title) + "}");
    LocalDate last = entry.date().latest();
    field(lines, "year", last == null ? null : Integer.toString(last.getYear()));
    String publisher = entry.document().publisher();
    field(lines, "publisher", publisher == null ? null : escaped(publisher));
    field(lines, "howpublished", "\\url{" + permalink + "}");
    field(lines, "note", escaped(oneLine(entry.text())) + " Accessed " + today);
    return "@misc{" + entry.id() + ",\n" + String.join(",\n", lines) + "\n}\n";
  }

  private static void field(List<String> lines, String name, @Nullable String value) {
    if (value != null) {
      lines.add("  " + name + " = {" + value + "}");
    }
  }

  /** BibTeX's special characters, after the LaTeX companion, 2nd edition, table 13.2. */
  private static String escaped(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\textbackslash{}");
        case '~' -> out.append("\\textasciitilde{}");
        case '^' -> out.append("\\textasciicircum{}");
        case '{', '}', '&', '%', '$', '#', '_' -> out.append('\\').append(c);
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** In quotation marks; those within become single ones, as in print. */
  private static String quoted(String text) {
    String inner = oneLine(text).replace('“', '‘').replace('”', '’').replace('"', '\'');
    return "“" + inner + "”";
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
