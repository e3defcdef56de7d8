package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Judgement;
import org.onrecord.model.Metadata;

class JudgementsTest {

  private static final Extractor EXTRACTOR = Extractor.of(Gazetteer.bundled());

  private static List<String> judged(String text) {
    Findings found =
        EXTRACTOR.extract(
            PlainSources.text("a.txt", text.replace("|", "\n\n")),
            DocumentId.ofBytes("00"),
            "00",
            Metadata.NONE);
    return found.judgements().stream().map(JudgementsTest::shown).toList();
  }

  private static String shown(Judgement j) {
    String days = j.from() == null ? "" : " " + j.from() + "/" + j.to();
    String year = j.tags().date() == null || j.from() != null ? "" : " " + j.tags().date().iso();
    return j.authority().name() + ": " + j.area() + " " + j.grade() + days + year;
  }

  @Test
  void readsTheTableAndTheDaysOfAReport() {
    assertEquals(
        List.of(
            "Bury: leadership good 2021-10-25/2021-11-05",
            "Bury: help and protection requires improvement 2021-10-25/2021-11-05",
            "Bury: children in care good 2021-10-25/2021-11-05",
            "Bury: overall good 2021-10-25/2021-11-05"),
        judged(
            "Inspection of Bury local authority children’s services|Inspection dates: 25 October to"
                + " 5 November 2021|Lead inspector: Jo Bell, Her Majesty’s Inspector|The impact of"
                + " leaders on social work practice with children and families Good|The experiences"
                + " and progress of children who need help and protection Requires improvement to"
                + " be good|The experiences and progress of children in care Good|Overall"
                + " effectiveness Good|Children do well."));
  }

  private static final String HEAD =
      "Inspection of Bury children’s services|Inspection dates: 3 to 7 May 2016|";

  @Test
  void headingsThatOnlyRequireImprovementGradeTheWhole() {
    assertEquals(
        List.of(
            "Bury: overall requires improvement 2016-05-03/2016-05-07",
            "Bury: adoption good 2016-05-03/2016-05-07"),
        judged(
            HEAD
                + "Children’s services in Bury require improvement to be good|2.1 Adoption"
                + " performance Good"));
  }

  @Test
  void theSafeguardingBoardIsGradedApart() {
    assertEquals(
        List.of("Bury: safeguarding board requires improvement 2016-05-03/2016-05-07"),
        judged(HEAD + "The Local Safeguarding Children Board requires improvement"));
    assertEquals(
        List.of("Bury: safeguarding board good 2016-05-03/2016-05-07"),
        judged(
            HEAD + "The effectiveness of the Local Safeguarding Children Board (LSCB) is good."));
  }

  @Test
  void aGradeOnTheLineBelowItsAreaBelongsToIt() {
    assertEquals(
        List.of("Bury: children in care good 2016-05-03/2016-05-07"),
        judged(HEAD + "2. Children looked after and achieving permanence|Good"));
    assertEquals(
        List.of("Bury: children in care requires improvement 2016-05-03/2016-05-07"),
        judged(HEAD + "2. Children looked after and achieving|permanence Requires improvement"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "11 to 15 September 2023; 2023-09-11/2023-09-15",
        "28 November to 9 December 2022; 2022-11-28/2022-12-09",
        "29 January 2018 – 9 February 2018; 2018-01-29/2018-02-09",
        "30 December 2019 to 10 January 2020; 2019-12-30/2020-01-10",
        "4–8 March 2024; 2024-03-04/2024-03-08",
      })
  void readsTheDaysOfAnInspectionHoweverTheyAreWritten(String days, String expected) {
    assertEquals(
        List.of("Bury: overall inadequate " + expected),
        judged(
            "Inspection of Bury local authority children’s services|Inspection dates: "
                + days
                + "|Overall effectiveness Inadequate|Children wait too long."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bolton Council was rated ‘inadequate’ in 2015.; Bolton: overall inadequate 2015",
        "Bolton Council has been given an overall “good” rating.; Bolton: overall good",
        "Bolton Council has heard that its adoption service was judged to be “outstanding”."
            + "; Bolton: adoption outstanding",
        "Services in Bolton have moved from ‘inadequate’ to ‘requires improvement’."
            + "; Bolton: overall requires improvement",
        "Inspectors judged the work with care leavers in Bolton to be ‘requires improvement to be"
            + " good’.; Bolton: care leavers requires improvement",
        "Bolton Council was downgraded to “requires improvement” on Friday."
            + "; Bolton: overall requires improvement",
      })
  void readsGradesFromProse(String sentence, String expected) {
    assertEquals(List.of(expected.strip()), judged(sentence));
  }

  @Test
  void aGradeForSeveralAreasIsOneEach() {
    assertEquals(
        List.of(
            "Oldham: overall good",
            "Oldham: help and protection outstanding",
            "Oldham: adoption outstanding"),
        judged(
            "Oldham Council has been given an overall “good” rating.|Child protection and adoption"
                + " were both rated as “outstanding”."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bolton Council would be rated ‘good’ if it tried.",
        "Bolton Council does good work with outstanding people.",
        "Mr Hale told the meeting that Bolton Council was ‘outstanding’ at losing letters.",
        "Bolton Council was “outstanding” in one respect, a resident joked.",
      })
  void praiseAndWishesAreNoGrades(String sentence) {
    assertEquals(List.of(), judged(sentence));
  }
}
