package org.onrecord.attribute.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of the guidelines' table of due dates, in words of our own. */
class DueDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // a day
        "2024-02-06 | repairs will be done by 12 March 2024 | 2024-03-12 | by 12 March 2024",
        "2024-02-06 | the depot would shut on the 3rd of May | 2024-05-03 | on the 3rd of May",
        "2024-11-20 | we will reply by 10 January | 2025-01-10 | by 10 January",
        "2024-02-06 | a stall will open on Saturday 17 February | 2024-02-17 |"
            + " on Saturday 17 February",
        "2019-05-01 | it would be paid no later than 01/09/2019 | 2019-09-01 |"
            + " no later than 01/09/2019",
        "2023-03-30 | the rate will rise with effect from 1st April, 2023 | 2023-04-01 |"
            + " with effect from 1st April, 2023",
        "2023-03-30 | it will be published on April 14, 2023 | 2023-04-14 | on April 14, 2023",
        "2022-03-09 | we will ring back by Friday | 2022-03-11 | by Friday",
        // a month
        "2024-02-06 | a bid will be made by the end of June | 2024-06 | by the end of June",
        "2021-10-05 | the lift would be mended in August 2022 | 2022-08 | in August 2022",
        "2021-10-05 | no fee will be charged before April 2023 | 2023-04 | before April 2023",
        "2021-10-05 | grants would go out in February | 2022-02 | in February",
        "2021-10-05 | the works will be over by mid-November | 2021-11 | by mid-November",
        "2021-05-05 | the works will start in May | 2021-05 | in May",
        // a year, a season, a term
        "2021-10-05 | we will be carbon neutral by 2030 | 2030 | by 2030",
        "2021-10-05 | the bridge will open in spring 2023 | 2023 | in spring 2023",
        "2021-10-05 | a survey will be run in the spring | 2022 | in the spring",
        "2021-10-05 | it will be done before the end of the year | 2021 |"
            + " before the end of the year",
        "2015-03-09 | from next winter lorries will be tracked | 2015 | from next winter",
        "2015-03-09 | results would be shared in the summer term | 2015 | in the summer term",
        "2015-03-09 | a tender will be issued later this year | 2015 | later this year",
        "2022-11-01 | it will be built by the end of 2026 | 2026 | by the end of 2026",
        // the edges of a term
        "2018-01-15 | classes would begin at the start of the autumn term | 2018-09 |"
            + " at the start of the autumn term",
        "2018-01-15 | the pilot will run until the end of the spring term | 2018-03 |"
            + " until the end of the spring term",
        "2018-09-15 | it will start at the beginning of the spring term | 2019-01 |"
            + " at the beginning of the spring term",
        "2018-09-15 | she would report by the end of the summer term | 2019-07 |"
            + " by the end of the summer term",
        // feasts
        "2018-09-15 | every gritter will be ready by Christmas | 2018-12 | by Christmas",
        "2025-01-20 | the hall would reopen by Easter | 2025-04 | by Easter",
        "2025-06-20 | we will be back in the new year | 2026-01 | in the new year",
        // financial years
        "2025-06-20 | the wall will be rebuilt in 2026/27 | 2027-03 | in 2026/27",
        "2025-06-20 | savings of £2m would be made in 2025-26 | 2026-03 | in 2025-26",
        "2025-06-20 | it will be paid by the end of the financial year | 2026-03 |"
            + " by the end of the financial year",
        "2025-06-20 | a plan will come by the end of the municipal year | 2026-05 |"
            + " by the end of the municipal year",
        "2025-06-20 | it would report in quarter 1 of 2026/27 | 2026-06 | in quarter 1 of 2026/27",
        "2025-06-20 | figures will be out in Q3 2025/26 | 2025-12 | in Q3 2025/26",
        // lengths
        "2024-02-06 | we will write within 21 days | 2024-02-27 | within 21 days",
        "2024-02-06 | officers would reply within ten working days | 2024-02-20 |"
            + " within ten working days",
        "2024-02-06 | a note will follow in two weeks | 2024-02-20 | in two weeks",
        "2024-02-06 | a note will follow within a fortnight | 2024-02-20 | within a fortnight",
        "2024-02-06 | the school will open within 18 months | 2025-08 | within 18 months",
        "2024-02-06 | she will come back in six months’ time | 2024-08 | in six months’ time",
        "2024-02-06 | no library will close in the next two years | 2026 | in the next two years",
        "2024-02-06 | it will be halved over the next three years | 2027 | over the next three"
            + " years",
        "2024-02-06 | I will resign a year from tonight | 2025-02-06 | a year from tonight",
        // next
        "2024-05-06 | parking will be free next year | 2025 | next year",
        "2024-05-06 | parking will be free from next April | 2025-04 | from next April",
        "2024-05-06 | he would meet them next month | 2024-06 | next month",
        "2024-05-08 | he would meet them next week | 2024-05-17 | next week",
        "2024-05-08 | a list will be posted by the end of the week | 2024-05-10 |"
            + " by the end of the week",
        "2024-05-08 | a list will be posted before the end of the month | 2024-05 |"
            + " before the end of the month",
        // meetings
        "2024-05-08 | it would be brought to the next meeting | 2024-06-12 | to the next meeting",
        "2024-05-08 | a paper will come to the Panel’s next meeting | 2024-06-12 | next meeting",
        "2024-05-08 | it will be tabled at the June meeting | 2024-06-12 | at the June meeting",
        "2024-05-08 | it will be tabled at the September meeting | 2024-09 |"
            + " at the September meeting",
        // from A to B, and others
        "2024-05-08 | the survey will run from 3 June to 15 July 2024 | 2024-06-03 |"
            + " from 3 June to 15 July 2024",
        "2024-05-08 | stalls will be open between 28 December and 2 January 2025 | 2024-12-28 |"
            + " between 28 December and 2 January 2025",
        "2024-05-08 | the ban will begin with immediate effect | 2024-05-08 |"
            + " with immediate effect",
        "2024-05-08 | to lease the hall for three years from 1 October 2024 | 2024-10-01 |"
            + " from 1 October 2024",
        "2024-05-08 | the wardens will start in week commencing 20 May | 2024-05-20 |"
            + " in week commencing 20 May",
        "2024-05-08 | Head of Parks to report back (by 30 June 2024) | 2024-06-30 | by 30 June"
            + " 2024",
        "2024-05-08 | a tracker will come to every meeting, beginning in July | 2024-07 |"
            + " beginning in July",
      })
  void readsTheTable(String date, String clause, String iso, String text) {
    var next = LocalDate.parse("2024-06-12");
    var dates = new DueDates(new DueContext(LocalDate.parse(date), next, List.of(next)));
    Due due = dates.in(clause.strip()).orElseThrow();
    assertEquals(iso, due.when().iso());
    assertEquals(text.strip(), due.when().text());
    assertEquals(text.strip(), due.span().of(clause.strip()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor will report every March",
        "Letters will be answered within ten working days of a complaint",
        "no family would stay there for longer than six weeks",
        "the council will look at the 2024/25 budget",
        "The pool will reopen",
        "it will last for three years",
        "the fund will grow, as it has since May 2020",
      })
  void givesNoTimeForWhatRecursOrIsAStandard(String clause) {
    var dates = new DueDates(DueContext.of(LocalDate.parse("2024-05-08")));
    assertTrue(dates.in(clause).isEmpty(), () -> dates.in(clause).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the road will close once the gas main has been moved | once the gas main has been moved",
        "no child will move before a new school place is found |"
            + " before a new school place is found",
        "the minutes will be sent as soon as they are typed | as soon as they are typed",
        "a decision will be made in due course | in due course",
        "letters would go out at least four weeks before any work |"
            + " at least four weeks before any work",
        "the pool will reopen when the roof is safe | when the roof is safe",
        "it will go to the next meeting | to the next meeting",
        "it will be settled before the summer recess | before the summer recess",
      })
  void keepsTheWordsOfAnEventWithoutDays(String clause, String text) {
    var dates = new DueDates(DueContext.of(LocalDate.parse("2024-05-08")));
    Due due = dates.in(clause.strip()).orElseThrow();
    assertEquals(text.strip(), due.when().text());
    assertEquals(null, due.when().iso());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "we will finish within 12 months, -, within 12 months",
        "we will finish by March 2027, 2027-03, by March 2027",
        "we will finish next year, -, next year",
        "we will finish by the end of July, -, by the end of July",
      })
  void withoutADocumentDateOnlyWordsWithAYearHaveDays(String clause, String iso, String text) {
    Due due = new DueDates(DueContext.of(null)).in(clause).orElseThrow();
    assertEquals(iso, due.when().iso());
    assertEquals(text, due.when().text());
  }

  @Test
  void pointsBackWhereTheWordsDo() {
    var dates = new DueDates(DueContext.of(LocalDate.parse("2024-05-08")));
    Due earlier = dates.in("Come and see me in 2027.").orElseThrow();
    Due due = dates.in("By then we will have planted it.", earlier).orElseThrow();
    assertEquals("2027", due.when().iso());
    assertEquals("By then", due.when().text());
  }

  @Test
  void readsAWholeCell() {
    var dates = new DueDates(DueContext.of(LocalDate.parse("2019-06-17")));
    assertEquals("2019-07-31", dates.ofCell("31.07.19").orElseThrow().when().iso());
    assertEquals("2019-09", dates.ofCell("September 2019").orElseThrow().when().iso());
    assertEquals("2019-09", dates.ofCell("Sept 2019").orElseThrow().when().iso());
    assertTrue(dates.ofCell("Ongoing").isEmpty());
  }

  @Test
  void namesTheRuleOfWhatItWorkedOut() {
    var dates = new DueDates(DueContext.of(LocalDate.parse("2019-06-17")));
    assertEquals(
        "counted from the document's date",
        dates.in("within 12 months").orElseThrow().when().rule());
  }
}
