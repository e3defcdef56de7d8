package org.onrecord.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.query.ParsedQuery;
import org.onrecord.query.QueryParser;

/** Queries written as Lucene has them mean what the same query means in the project's language. */
class LuceneSyntaxTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private final LuceneSyntax syntax = new LuceneSyntax();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "adoption fostering | adoption fostering",
        "+adoption -fostering | adoption -fostering",
        "adoption AND NOT fostering | adoption -fostering",
        "adoption OR fostering AND caseload | adoption OR (fostering caseload)",
        "(adoption OR fostering) AND caseload | (adoption OR fostering) caseload",
        "\"requires improvement\" | \"requires improvement\"",
        "“requires improvement” | \"requires improvement\"",
        "\"adoption inadequate\"~8 | \"adoption inadequate\"~8",
        "caseload* | caseload*",
        "brathwaite~ | brathwaite~",
        "speaker:\"Lib Peck\" adoption | speaker:\"Lib Peck\" adoption",
        "date:[2016 TO 2018-06] | date:2016..2018-06",
        "date:[2016 TO *] | date:2016..",
        "kind:quote pleased | kind:quote pleased",
        "adoption^3 | adoption",
        "*:* |  ",
      })
  void readsLuceneAsTheProjectsOwnLanguage(String lucene, String own) {
    ParsedQuery read = syntax.parse(lucene, TODAY);
    ParsedQuery expected = QueryParser.parse(own == null ? "" : own, TODAY);
    assertEquals(expected.clause(), read.clause());
    assertEquals(expected.settings(), read.settings());
    assertEquals(0, read.errors().size(), read.errors().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "/ab[cd]*/ | NOT_SUPPORTED",
        "((((((((((((((((((((((a)))))))))))))))))))))) | TOO_DEEP",
        "Ofsted:inadequate | UNKNOWN_FIELD",
        "*ption | WILDCARD_POSITION",
        "w?rd | WILDCARD_POSITION",
        "ca* | PREFIX_TOO_SHORT",
        "adoption AND | SYNTAX",
        "kind:promise | BAD_VALUE",
        "date:{2016 TO 2018} | BAD_VALUE",
        "a OR kind:quote | BAD_VALUE",
        "fn:ordered(a b) | NOT_SUPPORTED",
      })
  void refusesWhatItCannotAnswerExactly(String lucene, String code) {
    ParsedQuery read = syntax.parse(lucene, TODAY);
    assertEquals(code, read.errors().getFirst().code());
  }

  @Test
  void boundsLengthAndDepthBeforeParsing() {
    assertEquals("TOO_LONG", syntax.parse("a ".repeat(600), TODAY).errors().getFirst().code());
    assertEquals("TOO_DEEP", syntax.parse("(".repeat(900), TODAY).errors().getFirst().code());
    String pattern = "/(a|b)*a(a|b){500}/";
    assertEquals("NOT_SUPPORTED", syntax.parse(pattern, TODAY).errors().getFirst().code());
  }

  @Test
  void neverThrowsOnWhatIsTyped() {
    var random = new Random(7);
    String letters = "abc +-!(){}[]^\"~*?:\\/&|ANDORNOT TO 12.é’“”@fn:";
    for (int i = 0; i < 20_000; i++) {
      var typed = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        typed.append(letters.charAt(random.nextInt(letters.length())));
      }
      assertNotNull(syntax.parse(typed.toString(), TODAY).clause(), typed.toString());
    }
  }
}
