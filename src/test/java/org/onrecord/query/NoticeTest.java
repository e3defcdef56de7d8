package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Authority;

class NoticeTest {

  private static final Authority LAMBETH = new Authority("E09000022", "Lambeth");

  @Test
  void aLowercaseOperatorIsPutInCapitals() {
    Notice n = parse("adoption or fostering").notices().getFirst();
    assertEquals("adoption OR fostering", n.fix());
    assertEquals(9, n.position());
    assertEquals(2, n.length());
  }

  @Test
  void aMistypedFieldIsPutRight() {
    assertEquals("speaker:peck", parse("speeker:peck").notices().getFirst().fix());
  }

  @Test
  void aFixSurvivesCharactersThatLevellingChanges() {
    assertEquals(
        "cafe\u0301 – speaker:peck", parse("cafe\u0301 – speeker:peck").notices().getFirst().fix());
  }

  @Test
  void aDayFirstDateIsOfferedWithoutDoubt() {
    assertEquals("date:2016-04-03", "date:" + tail(parse("date:03/04/2016")));
  }

  @Test
  void everyErrorNamesTheThing() {
    assertTrue(parse("kind:promise").error().orElseThrow().message().contains("promise"));
    assertTrue(parse("kind:promise").error().orElseThrow().message().contains("commitment"));
  }

  @Test
  void aCouncilsNameBecomesItsCode() {
    ParsedQuery parsed = resolve("authority:lambeth adoption");
    assertEquals("adoption authority:e09000022", parsed.canonical());
    assertEquals(List.of(), parsed.notices());
  }

  @Test
  void anUnknownCouncilIsToldAndMatchesNothing() {
    ParsedQuery parsed = resolve("authority:atlantis");
    assertEquals("UNKNOWN_AUTHORITY", parsed.warnings().getFirst().code());
    assertEquals("[authority=atlantis]", Reading.of(parsed.clause()));
  }

  @Test
  void aNameOfSeveralPeopleListsThem() {
    Notice n = resolve("speaker:smith").warnings().getFirst();
    assertEquals("AMBIGUOUS_PERSON", n.code());
    assertTrue(n.message().contains("Ann Smith, Bob Smith"));
    assertEquals(8, n.position());
  }

  @Test
  void aNameOfNobodyOffersTheNearest() {
    Notice n = resolve("speaker:smyth").warnings().getFirst();
    assertEquals("UNKNOWN_PERSON", n.code());
    assertTrue(n.message().contains("Did you mean Ann Smith?"));
  }

  @Test
  void mostWordsLeaveOutOneOfThreeOrMore() {
    assertEquals(
        Optional.of("OR(AND(b1, c1), AND(a1, c1), AND(a1, b1))"),
        Relaxation.of(parse("a1 b1 c1").clause()).map(Reading::of));
    assertEquals(Optional.empty(), Relaxation.of(parse("a1 b1 \"c1 d1\"").clause()));
  }

  private static String tail(ParsedQuery parsed) {
    String fix = parsed.notices().getFirst().fix();
    return fix == null ? "" : fix.substring(5);
  }

  private static ParsedQuery resolve(String query) {
    var people =
        new PeopleNames() {
          @Override
          public List<String> named(String words, int most) {
            return words.equals("smith") ? List.of("Ann Smith", "Bob Smith") : List.of();
          }

          @Override
          public List<String> near(String words) {
            return List.of("Ann Smith");
          }
        };
    return NameResolver.resolve(
        parse(query), name -> name.equals("lambeth") ? List.of(LAMBETH) : List.of(), people);
  }

  private static ParsedQuery parse(String query) {
    return QueryParser.parse(query, ConformanceTest.TODAY);
  }
}
