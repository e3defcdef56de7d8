package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CanonicalTest {

  @TestFactory
  Stream<DynamicTest> readingTheCanonicalFormGivesTheSameTree() throws IOException {
    return ConformanceTest.rows().stream()
        .map(row -> row[0])
        .filter(q -> parse(q).errors().isEmpty())
        .map(q -> DynamicTest.dynamicTest(q, () -> roundTrip(q)));
  }

  @Test
  void filtersStandSortedBehindTheWords() {
    assertEquals(
        "adoption authority:(devon OR lambeth) date:2016-01-01..2016-12-31 -speaker:peck kind:quote",
        parse("-who:peck kind:quote date:2016 council:lambeth council:devon adoption").canonical());
  }

  @Test
  void equalQueriesHaveOneCanonicalForm() {
    assertEquals(
        parse("theme:housing speaker:peck damp").canonical(),
        parse("damp speaker:peck topic:housing").canonical());
  }

  @Test
  void namesOfSeveralWordsAreQuoted() {
    assertEquals("speaker:\"lib peck\"", parse("cllr:\"Lib Peck\"").canonical());
  }

  @Test
  void brokenQueriesKeepTheirReading() {
    assertEquals("adoption", parse("(adoption OR").canonical());
  }

  static void roundTrip(String query) {
    ParsedQuery first = parse(query);
    ParsedQuery again = parse(first.canonical());
    assertEquals(Canonical.normal(first.clause()), Canonical.normal(again.clause()));
    assertEquals(first.settings(), again.settings());
    assertEquals(first.canonical(), again.canonical());
  }

  private static ParsedQuery parse(String query) {
    return QueryParser.parse(query, ConformanceTest.TODAY);
  }
}
