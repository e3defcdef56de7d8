package org.onrecord.attribute.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.attribute.PlainSources;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.attribute.council.PassageWords;
import org.onrecord.model.Authority;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Metadata;
import org.onrecord.model.Passage;
import org.onrecord.model.SourceClass;
import org.onrecord.model.SourceDocument;
import org.onrecord.split.Layout;

class DocumentFactsTest {

  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  private static DocumentFacts facts(String text) {
    return facts(text, Metadata.NONE);
  }

  private static DocumentFacts facts(String text, Metadata said) {
    SourceDocument source = PlainSources.text("a.txt", text.replace("|", "\n\n"));
    List<Passage> passages = Layout.passages(source);
    return DocumentFacts.of(source, passages, said, new PassageWords(GAZETTEER));
  }

  private static Metadata dated(DateInterval date) {
    return new Metadata(null, null, null, null, null, date, List.of(), null, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Hartlepool Borough Council|MINUTES|Finance Committee|Monday 4 June 2018|Present:"
            + " Councillor Dale (Chair)|RESOLVED: That the report be noted.; 2018-06-04",
        "MINUTES of a meeting of the Cabinet held at 7.00 pm on 11 May 2022 at the Town Hall,"
            + " Bexley|These minutes are to be confirmed at the next meeting on 8 June"
            + " 2022.|Present: Councillor Ash; 2022-05-11",
        "Agenda item|Fly-tipping in alleys|Meeting of Environment Committee, Thursday, 3rd"
            + " October, 2019 6.30 pm (Item 4.)|Minutes:|The Head of Parks reported on bins."
            + "; 2019-10-03",
        "Decision details|Lease of the old mill|Decision Maker: Leader|Decisions:|1. To grant the"
            + " lease.|Publication date: 12/09/2021|Date of decision: 10/09/2021; 2021-09-10",
        "Issue - decisions|Bus shelters|07/03/2017 - Bus shelters|The Leader introduced the"
            + " report.|1. To note the report held on 6 May 2016.; 2017-03-07",
        "Rutland County Council|New swings for Oakham|Published: Tuesday, 2nd April 2024|The"
            + " council has mended the swings.|Last updated: 9 May 2024; 2024-04-02",
        "Swings mended at last|By Ann Byline|3rd July 2020|0 Comments|The council has mended the"
            + " swings in Corby, parents said.; 2020-07-03",
        "Swings mended at last|27 JUNE 2021 BY ANN BYLINE|The council has mended the swings in"
            + " Corby, parents said.; 2021-06-27",
        "8 March 2019|Mrs Jo Bell|Director of Children’s Services|Bury Council|Dear Mrs Bell|"
            + "Focused visit to Bury children’s services|This letter sums up a visit on 5 and 6"
            + " February 2019. ofsted.gov.uk; 2019-03-08",
        "Kent County Council|Our plan for the coast|Speech given by Councillor Jo Bell at County"
            + " Hall on Friday 14 June 2019|Check against delivery|Friends, thank you.; 2019-06-14",
        "Report to Cabinet|16 November 2022|REPORT OF THE LEADER|PARKS|Purpose of the report|1."
            + " To tell Cabinet about the parks of Devon, last seen on 3 May 2021.; 2022-11-16",
      })
  void takesTheDayOfTheMeetingTheDecisionTheLetterOrThePublication(String text, String date) {
    DocumentFacts facts = facts(text);
    assertEquals(date.strip(), facts.date().iso());
    assertEquals(DateBasis.STATED, facts.date().basis());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Inspection of Corby’s services|Inspection dates: 7 to 18 May 2018|Lead inspector: Jo Ash,"
            + " Her Majesty’s Inspector|Judgement|Overall effectiveness Good; 2018-05-18",
        "Inspection of Corby’s services|Inspection date: 30 April 2018 - 4 May 2018|Lead inspector:"
            + " Jo Ash, Her Majesty’s Inspector|Overall effectiveness Good; 2018-05-04",
      })
  void aReportWithoutADateOfItsOwnIsPlacedByTheLastDayOfItsInspection(String text, String day) {
    DocumentFacts facts = facts(text);
    assertEquals(day, facts.date().iso());
    assertEquals(DateBasis.INFERRED, facts.date().basis());
    assertEquals("the last day of the inspection", facts.date().rule());
    assertEquals(null, facts.day(), "nothing is counted from a day that was worked out");
  }

  @Test
  void theDayOfTheLetterIsStrongerThanTheDaysOfTheInspection() {
    DateInterval date =
        facts(
                "8 June 2018|Dear Mrs Bell|Focused visit to Corby’s services|Inspection dates: 15"
                    + " and 16 May 2018|Her Majesty’s Inspectors looked at the front door.")
            .date();
    assertEquals("2018-06-08", date.iso());
    assertEquals(DateBasis.STATED, date.basis());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Swings mended|The council has mended the swings. It happened on April 9.",
        "Swings mended|In March 2018 inspectors found the swings broken. They came on 3 May 2019"
            + " and again, the council said, so that all of the swings of the town were seen.",
      })
  void leavesADocumentWithoutAFullDateUndated(String text) {
    assertEquals(DateInterval.UNKNOWN, facts(text).date());
  }

  @Test
  void theOperatorsDateWins() {
    var said = DateInterval.ofIso("2011-01-02", null, DateBasis.METADATA);
    assertEquals(said, facts("Swings mended|3 May 2019|The council did it.", dated(said)).date());
  }

  @Test
  void aDecisionsLabelIsStrongerThanTheHeadOfItsPage() {
    var head = DateInterval.ofIso("2021-09-12", null, DateBasis.STATED);
    String text =
        "Decision details|A lease|Decisions:|1. To grant it.|Date of decision: 10/09/2021";
    assertEquals("2021-09-10", facts(text, dated(head)).date().iso());
    assertEquals("2021-09-12", facts("Swings mended|Some prose here.", dated(head)).date().iso());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Cabinet minutes; cabinet-minutes; OFFICIAL_RECORD; Wirral Council|CABINET|4 June 2018|"
            + "PRESENT: Councillor Dale|1. SWINGS|RESOLVED: That the swings be mended.",
        "Scrutiny minutes; scrutiny-minutes; OFFICIAL_RECORD; Wirral Council|PLACE SCRUTINY"
            + " PANEL|4 June 2018|PRESENT: Councillor Dale|1. SWINGS|RESOLVED: That it be noted.",
        "A decision; decision; OFFICIAL_RECORD; Decision details|A lease|Decision status: For"
            + " call-in|Decisions:|1. To grant it.",
        "A motion; motion; OFFICIAL_RECORD; Council|Notice of Motion: trees|It was moved that this"
            + " Council:-|(a) resolves to plant 40 trees.",
        "A report; committee-report; OFFICIAL_RECORD; Report to Cabinet|REPORT OF THE LEADER|"
            + "Purpose of the report|1. To tell Cabinet about the swings.",
        "A letter; inspection-letter; INSPECTORATE; Dear Mrs Bell|Focused visit to Bury children’s"
            + " services|lasocialcare@ofsted.gov.uk|Inspectors looked at the front door.",
        "A speech; speech; COUNCIL_STATEMENT; Budget speech to Council|Check against delivery|"
            + "Friends, thank you.",
        "A blog; blog; COUNCIL_STATEMENT; Leader’s blog: a wet week|I have been out in the rain"
            + " and so have you, which is why I write this.",
        "Questions; faq; COUNCIL_STATEMENT; Frequently asked questions|Q: Why?|A: Because.",
        "A year; annual-report; COUNCIL_STATEMENT; Fostering service annual report 2019|We found"
            + " forty carers.",
        "A release; press-release; COUNCIL_STATEMENT; Swings mended|The swings are mended.|Notes to"
            + " editors|1. There are nine swings.",
        "News; news; NEWS; Swings mended|By Ann Byline|The swings are mended.|Read more:|All rights"
            + " reserved",
      })
  void tellsWhatItIsByItsFurniture(String what, String style, SourceClass kind, String text) {
    DocumentFacts facts = facts(text.strip());
    assertEquals(style, facts.style(), what);
    assertEquals(kind, facts.sourceClass(), what);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Wirral Council|CABINET|4 June 2018|PRESENT: Councillor Dale|1. SWINGS|RESOLVED: That it be"
            + " noted.; CABINET",
        "MINUTES of the meeting of the PLACE SELECT COMMITTEE held at 10 am on 4 June 2018|Present:"
            + " Councillor Dale; PLACE SELECT COMMITTEE",
        "Town news|Home  News  Sport|Swings in every park are mended at last|By Ann Byline|The"
            + " swings are mended, the council says, and the children of the town are glad of it."
            + "; Swings in every park are mended at last",
        "Bury Council|Dear Mrs Bell|Focused visit to Bury children’s services|This letter sums up"
            + " the visit, see ofsted.gov.uk.; Focused visit to Bury children’s services",
      })
  void findsTheHeadline(String text, String title) {
    assertEquals(title.strip(), facts(text).title());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "London Borough of Bexley|Swings mended|The borough has mended its swings; Bexley",
        "Swings mended|Lambeth’s swings are mended. In Lambeth children play. Staff came from"
            + " Sutton.; Lambeth",
        "Swings mended|Bolton Council has mended its swings, said the leader of Bolton, who came"
            + " from Oldham Council in 2019.; Bolton",
        "Two towns|Bolton Council has mended its swings. Children in Bolton are glad.|In contrast,"
            + " Oldham Council was criticised for its slides.; Bolton/Oldham",
        "Swings|Parents Together Surrey asked about swings. The Council should mend them.; Surrey",
        "Swings|The swings are mended, said Mr Bradford of Lambeth Road.; ''",
      })
  void saysWhichCouncilsItIsAbout(String text, String names) {
    assertEquals(
        names.strip(),
        String.join("/", facts(text).authorities().stream().map(Authority::name).toList()));
  }

  @Test
  void aCouncilThatPublishesIsTheMainOne() {
    var said =
        new Metadata(
            null, "https://www.oldham.gov.uk/n", null, null, null, null, List.of(), null, null);
    DocumentFacts facts = facts("Visit to Bolton|Bolton Council has mended Bolton’s swings.", said);
    assertEquals("Oldham", facts.authorities().getFirst().name());
  }

  @Test
  void flagsDraftsAndRedactions() {
    assertEquals(List.of("draft"), facts("DRAFT MINUTES|CABINET|4 June 2018").flags());
    assertEquals(List.of(), facts("MINUTES|CABINET|4 June 2018").flags());
  }

  @Test
  void knowsWelshFromEnglish() {
    assertEquals(
        "cy",
        facts(
                "Mae'r cyngor wedi agor yr ysgol newydd yn y dref. Bydd plant yn dechrau ar ddydd"
                    + " Llun.")
            .lang());
    assertEquals("en", facts("The council has opened the new school in the town.").lang());
  }
}
