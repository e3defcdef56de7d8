package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.query.Notice.Severity;

/** Every row of the language's own table holds. */
class ConformanceTest {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TestFactory
  Stream<DynamicTest> everyRowHolds() throws IOException {
    return rows().stream().map(row -> DynamicTest.dynamicTest(row[0], () -> holds(row)));
  }

  @Test
  void theTableIsWhole() throws IOException {
    assertTrue(rows().size() >= 74, () -> "the table lost rows");
  }

  private static void holds(String[] row) {
    ParsedQuery parsed = QueryParser.parse(row[0], TODAY);
    assertEquals(row[1], parsed.reading(), "reading");
    assertEquals(codes(row[2]), told(parsed, false), "warnings and notes");
    assertEquals(codes(row[3]), told(parsed, true), "errors");
  }

  private static NavigableSet<String> codes(String cell) {
    return new TreeSet<>(cell.isBlank() ? List.of() : List.of(cell.strip().split("[ ,]+")));
  }

  private static NavigableSet<String> told(ParsedQuery parsed, boolean errors) {
    var codes = new TreeSet<String>();
    for (Notice notice : parsed.notices()) {
      if ((notice.severity() == Severity.ERROR) == errors) {
        codes.add(notice.code());
      }
    }
    return codes;
  }

  /** Query, reading, warnings, errors; the file's first line is its heading. */
  static List<String[]> rows() throws IOException {
    try (var in = ConformanceTest.class.getResourceAsStream("query-conformance.tsv")) {
      String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return table.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }
}
