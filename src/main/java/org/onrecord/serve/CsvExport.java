package org.onrecord.serve;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Authority;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Document;
import org.onrecord.model.RecordKind;
import org.onrecord.search.DueStatus;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;

/**
 * A table after RFC 4180: a header row, then one row for each record. A cell that a spreadsheet
 * would run begins with an apostrophe; to read it back, take one apostrophe away where {@link
 * #RUNS} matches what follows.
 */
final class CsvExport implements ExportFormat {

  /** The table's head. */
  static final List<String> HEADER =
      List.of(
          "id",
          "kind",
          "text",
          "quote",
          "cue",
          "speaker_id",
          "speaker",
          "role",
          "basis",
          "due_earliest",
          "due_latest",
          "due_text",
          "status",
          "area",
          "grade",
          "inspected_from",
          "inspected_to",
          "authority_codes",
          "authorities",
          "date_earliest",
          "date_latest",
          "date_text",
          "date_basis",
          "themes",
          "class",
          "body",
          "heading",
          "lang",
          "copies",
          "document_id",
          "title",
          "publisher",
          "url",
          "passage",
          "page",
          "permalink");

  /**
   * What a spreadsheet takes for a formula (OWASP, CSV Injection), also behind spaces, in full
   * width, or behind apostrophes, so that taking one away gives the cell back.
   */
  static final Pattern RUNS = Pattern.compile("^'*(?:[\\t\\r\\n]|\\s*[=+\\-@＝＋－＠|%])");

  @Override
  public String ending() {
    return "csv";
  }

  @Override
  public String type() {
    return "text/csv; charset=utf-8; header=present";
  }

  @Override
  public void write(OutputStream out, About about, Iterator<Hit> rows) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 32_768);
    var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
    csv.printRecord(HEADER);
    while (rows.hasNext()) {
      csv.printRecord(cells(rows.next().entry(), about));
    }
    csv.flush();
  }

  private static List<String> cells(Entry entry, About about) {
    Document document = entry.document();
    Entry.Grade grade = entry.grade();
    var row = new ArrayList<String>(HEADER.size());
    add(row, entry.id().value(), entry.kind().word(), entry.text());
    add(row, entry.quote() == null ? null : entry.quote().word(), entry.cue());
    if (entry.speaker() == null) {
      add(row, null, null, null, null);
    } else {
      add(row, Speakers.id(entry.speaker()), entry.speaker().name());
      add(row, entry.role(), entry.basis().word());
    }
    date(row, entry.due());
    boolean undertaking = entry.kind() == RecordKind.COMMITMENT;
    add(row, undertaking ? DueStatus.of(entry.due(), about.today()).word() : null);
    if (grade == null) {
      add(row, null, null, null, null);
    } else {
      add(row, grade.area(), grade.grade(), grade.from(), grade.to());
    }
    List<Authority> authorities = entry.tags().authorities();
    add(row, String.join("; ", authorities.stream().map(Authority::code).toList()));
    add(row, String.join("; ", authorities.stream().map(Authority::name).toList()));
    date(row, entry.date());
    add(row, entry.date().basis().word());
    add(row, String.join("; ", entry.tags().themes()), document.sourceClass().word());
    add(row, document.body(), entry.place().heading(), entry.tags().lang());
    add(row, Integer.toString(entry.copies() == null ? 0 : entry.copies().others()));
    add(row, document.id().value(), document.title(), document.publisher(), document.url());
    add(row, number(entry.place().passage()), number(entry.place().page()));
    add(row, about.base() + "/s/" + entry.id());
    return row;
  }

  private static void date(List<String> row, @Nullable DateInterval date) {
    if (date == null) {
      add(row, null, null, null);
    } else {
      add(row, day(date.earliest()), day(date.latest()), date.text());
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String number(@Nullable Integer number) {
    return number == null ? null : number.toString();
  }

  private static void add(List<String> row, @Nullable String... cells) {
    for (String cell : cells) {
      row.add(cell == null ? "" : neutral(cell));
    }
  }

  /** The same words, as no spreadsheet runs them. */
  static String neutral(String cell) {
    return RUNS.matcher(cell).find() ? "'" + cell : cell;
  }
}
