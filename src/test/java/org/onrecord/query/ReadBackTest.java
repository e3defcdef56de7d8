package org.onrecord.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReadBackTest {

  @Test
  void tellsAWord() {
    assertEquals("paragraphs with the word adoption (and its forms)", tell("adoption"));
  }

  @Test
  void tellsWhichWayOrAndAndBind() {
    assertEquals(
        "paragraphs with either the word adoption (and its forms) or (the word fostering (and its"
            + " forms) and the word caseloads (and its forms))",
        tell("adoption OR fostering caseloads"));
  }

  @Test
  void tellsFiltersAndDatesAsPeopleWriteThem() {
    assertEquals(
        "paragraphs with exactly “very pleased”, by a speaker named peck, dated 1 January 2016 to 31"
            + " December 2016, but not on the theme housing",
        tell("\"very pleased\" who:peck date:2016 -theme:housing"));
  }

  @Test
  void tellsThatNothingWasAskedFor() {
    assertEquals("all paragraphs", tell(" "));
  }

  @Test
  void tellsWordsThatAreLeftOut() {
    assertEquals(
        "paragraphs with the words adoption and delay (and their forms), without the word court (and"
            + " its forms)",
        tell("adoption delay -court"));
  }

  private static String tell(String query) {
    return QueryParser.parse(query, ConformanceTest.TODAY).understood("paragraphs");
  }
}
