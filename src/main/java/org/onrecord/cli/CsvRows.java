package org.onrecord.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The operator's tables: CSV with a header. */
final class CsvRows {

  private final List<CSVRecord> rows;

  private CsvRows(List<CSVRecord> rows) {
    this.rows = rows;
  }

  /**
   * Reads a table.
   *
   * @param needed the columns that it must have
   * @throws IllegalArgumentException if one of them is missing
   */
  static CsvRows read(Path file, List<String> needed) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = format.parse(in)) {
      for (String each : needed) {
        if (!parser.getHeaderNames().contains(each)) {
          throw new IllegalArgumentException(file + ": the first row has to name " + each);
        }
      }
      return new CsvRows(new ArrayList<>(parser.getRecords()));
    }
  }

  List<CSVRecord> rows() {
    return rows;
  }

  /** A cell; empty where the row or the table lacks it. */
  static String cell(CSVRecord row, String column) {
    return row.isMapped(column) && row.isSet(column) ? row.get(column).strip() : "";
  }
}
