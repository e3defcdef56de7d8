package org.onrecord.attribute.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.attribute.PlainSources;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.attribute.council.PassageWords;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;
import org.onrecord.model.Passage;
import org.onrecord.model.SourceDocument;
import org.onrecord.split.Layout;

/** What the head of a page looks like in the house styles of clerks and papers. */
class DocumentHeadTest {

  private static final PassageWords WORDS = new PassageWords(Gazetteer.bundled());

  private static DocumentFacts facts(String text, Metadata said) {
    SourceDocument source = PlainSources.text("a.txt", text.strip().replace("|", "\n\n"));
    List<Passage> passages = Layout.passages(source);
    return DocumentFacts.of(source, passages, said, WORDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "LONDON BOROUGH OF MERTON|MINUTES of that part of the meeting of the CABINET that was open"
            + " to the public, held in Morden on 4 June 2018|Present: Councillor Dale; CABINET",
        "Rutland County Council|Minutes of a meeting of the Growth Committee|Held at 2 pm on 4 June"
            + " 2018 in Oakham|Present:-|Councillor Dale; Growth Committee",
        "Minutes of the Meeting of the Leisure Committee of Torfaen County Borough Council held on"
            + " 4 June 2018|Members Present: Councillor Dale; Leisure Committee",
        "KNOWSLEY MBC|HEALTH SCRUTINY BOARD, 4 June 2018|PRESENT: Councillor Dale|(The meeting"
            + " ended at 9 pm)|1 APOLOGIES FOR ABSENCE|There were none.; HEALTH SCRUTINY BOARD",
        "Agenda and minutes|CABINET|4 June 2018|Also in attendance – Councillors Dale and"
            + " Pell|1. SWINGS|RESOLVED: That it be noted.; CABINET",
      })
  void aMeetingIsCalledByTheBodyThatMet(String text, String title) {
    assertEquals(title.strip(), facts(text, Metadata.NONE).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "FENLAND DISTRICT COUNCIL|RECORD OF AN EXECUTIVE DECISION BY A PORTFOLIO HOLDER|Lease of"
            + " the boat house at March|Decision maker: Councillor Dale|Date of decision: 4 June"
            + " 2018; Lease of the boat house at March",
        "Fenland District Council – Delegated Decision Notice|Decision: Lease of the boat house|"
            + "Date of decision: 4 June 2018; Lease of the boat house",
        "COUNCIL|4 June 2018|Minutes (extract)|C.12  MOTION - SWINGS FOR ALL|Councillor Dale moved"
            + " and Councillor Pell seconded:|This Council notes that swings are few."
            + "; MOTION - SWINGS FOR ALL",
        "Agenda item 9: Questions put by members of the public on swings|Councillor Dale answered"
            + " the first, which was about rust, at some length, and then turned to the others."
            + "; Questions put by members of the public on swings",
        "Swings to be mended at last|Ann Byline, Local Democracy Reporting Service|4 June 2018|The"
            + " swings are to be mended.; Swings to be mended at last",
      })
  void formsAndByLinesAreNoHeadlines(String text, String title) {
    assertEquals(title.strip(), facts(text, Metadata.NONE).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Home > News > Politics|Swings cost twice the price|4 June 2018|The council has paid twice.",
        "Swings cost twice the price|Ann Byline, Local Democracy Reporting Service|The council has"
            + " paid twice.",
        "Swings cost twice the price|4 June 2018|A letter seen by the Fenland Herald says so.",
      })
  void papersShowThatTheyAreNews(String text) {
    assertEquals("news", facts(text, Metadata.NONE).style());
  }

  @Test
  void minutesStandAtTheirMeetingNotAtTheDayTheyWereUploaded() {
    String text =
        "Fenland Council|Cabinet|Monday 4 June 2018 10.00 am|Present: Councillor Dale|1. SWINGS|"
            + "RESOLVED: That it be noted.";
    var uploaded = DateInterval.ofDay(LocalDate.of(2018, 6, 19), "2018-06-19", DateBasis.STATED);
    var head = new Metadata(null, null, null, null, null, uploaded, List.of(), null, null);

    assertEquals("2018-06-04", facts(text, head).date().iso());
  }
}
