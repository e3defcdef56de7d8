package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every text whatever; each failure names the seed that repeats it. */
class QueryPropertiesTest {

  private static final int STRINGS = 20_000;

  /** Pieces that meet in ways that no table thinks of. */
  private static final List<String> PIECES =
      List.of(
          "adoption",
          "AND",
          "OR",
          "NOT",
          "NEAR",
          "NEAR/5",
          "(",
          ")",
          "\"",
          "'",
          "‘",
          "’",
          "“",
          "”",
          "-",
          "+",
          "*",
          "~",
          "~3",
          "?",
          ":",
          "://",
          "|",
          " ",
          " ",
          " ",
          "speaker:",
          "kind:quote",
          "date:",
          "2016..",
          "6m",
          "council:(a OR b)",
          "is:original",
          "é",
          "e\u0301",
          "\u0000",
          "\ud83d\ude00",
          "\ud83d",
          "12/10/2016",
          "well-being",
          "o’brien",
          "in:document",
          "due:30d",
          "«",
          "—",
          "\u202e",
          "ﬁ",
          "İ",
          "sort:due",
          "grade:good",
          "year:",
          "https://a.uk/b",
          "c*");

  @Test
  void neverThrowsAndAlwaysPointsIntoTheText() {
    for (int seed = 0; seed < STRINGS; seed++) {
      String query = query(seed);
      ParsedQuery parsed = QueryParser.parse(query, ConformanceTest.TODAY);
      for (Notice n : parsed.notices()) {
        boolean inside = n.position() >= 0 && n.position() + n.length() <= query.length();
        int failing = seed;
        assertTrue(inside, () -> "seed " + failing + ": " + n);
      }
      assertFalse(parsed.understood("quotes").isBlank(), "seed " + seed);
    }
  }

  @Test
  void theCanonicalFormOfAnyQueryReadsTheSame() {
    int read = 0;
    for (int seed = 0; seed < STRINGS; seed++) {
      String query = query(seed);
      ParsedQuery first = QueryParser.parse(query, ConformanceTest.TODAY);
      if (first.errors().isEmpty() && first.canonical().length() <= Limits.LENGTH) {
        ParsedQuery again = QueryParser.parse(first.canonical(), ConformanceTest.TODAY);
        String shown = "seed " + seed + ": " + query + " → " + first.canonical();
        assertEquals(List.of(), again.errors(), shown);
        assertEquals(Canonical.normal(first.clause()), Canonical.normal(again.clause()), shown);
        assertEquals(first.settings(), again.settings(), shown);
        read++;
      }
    }
    assertTrue(read > STRINGS / 20, "too few queries were readable: " + read);
  }

  @Test
  void neverPassesItsLimits() {
    for (int seed = 0; seed < STRINGS; seed++) {
      ParsedQuery parsed = QueryParser.parse(query(seed), ConformanceTest.TODAY);
      assertTrue(leaves(parsed.clause()) <= Limits.CLAUSES, "seed " + seed);
      assertTrue(depth(parsed.clause()) <= 2 * Limits.DEPTH + 4, "seed " + seed);
    }
  }

  @Test
  void eachLimitHoldsAtItsEdge() {
    assertEquals(List.of(), codes("a".repeat(Limits.LENGTH)));
    assertEquals(List.of("TOO_LONG"), codes("a".repeat(Limits.LENGTH + 1)));
    assertEquals(List.of("TOO_LONG"), codes(" ".repeat(Limits.LENGTH + 1)));
    assertEquals(List.of(), codes("(".repeat(20) + "a" + ")".repeat(20)));
    assertEquals(List.of("TOO_DEEP"), codes("(".repeat(21) + "a" + ")".repeat(21)));
    assertEquals(List.of(), codes("a ".repeat(64)));
    assertEquals(List.of("TOO_COSTLY"), codes("a ".repeat(65)));
    assertEquals(List.of(), codes("abc* ".repeat(4)));
    assertEquals(List.of("TOO_COSTLY"), codes("abc* ".repeat(5)));
    assertEquals(List.of(), codes("abcd~ ".repeat(2)));
    assertEquals(List.of("TOO_COSTLY"), codes("abcd~ ".repeat(3)));
    assertEquals(List.of(), codes("\"a b\"~50"));
    assertEquals(List.of("TOO_COSTLY"), codes("\"a b\"~51"));
    assertEquals(List.of(), codes("a NEAR/50 b"));
    assertEquals(List.of("TOO_COSTLY"), codes("a NEAR/51 b"));
  }

  private static List<String> codes(String query) {
    return QueryParser.parse(query, ConformanceTest.TODAY).errors().stream()
        .map(Notice::code)
        .toList();
  }

  private static String query(int seed) {
    var random = new Random(seed);
    var query = new StringBuilder();
    int pieces = random.nextInt(seed % 50 == 0 ? 300 : 12);
    for (int i = 0; i < pieces; i++) {
      query.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextBoolean()) {
        query.append(' ');
      }
    }
    return query.toString();
  }

  private static int leaves(Clause clause) {
    return switch (clause) {
      case Clause.And(var all) -> all.stream().mapToInt(QueryPropertiesTest::leaves).sum();
      case Clause.Or(var any) -> any.stream().mapToInt(QueryPropertiesTest::leaves).sum();
      case Clause.Near(var all, int distance) -> all.size() / 2;
      case Clause.Not(var not) -> leaves(not);
      case Clause.Word w -> 1;
      case Clause.Phrase p -> 1;
      case Clause.Prefix p -> 1;
      case Clause.Fuzzy f -> 1;
      case Clause.Where w -> 1;
      case Clause.Everything e -> 0;
    };
  }

  private static int depth(Clause clause) {
    return switch (clause) {
      case Clause.And(var all) ->
          1 + all.stream().mapToInt(QueryPropertiesTest::depth).max().orElse(0);
      case Clause.Or(var any) ->
          1 + any.stream().mapToInt(QueryPropertiesTest::depth).max().orElse(0);
      case Clause.Not(var not) -> 1 + depth(not);
      default -> 1;
    };
  }
}
