package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Undertakings by phenomenon, each in several wordings of our own. */
class UndertakingPhenomenaTest {

  private static final String[] RELEASE = {"Bexley Council", "Ferry news", "4 March 2024"};

  private static List<String> release(String... paragraphs) {
    String[] all = new String[RELEASE.length + paragraphs.length];
    System.arraycopy(RELEASE, 0, all, 0, RELEASE.length);
    System.arraycopy(paragraphs, 0, all, RELEASE.length, paragraphs.length);
    return Small.undertaken(all);
  }

  private static List<String> minutes(String... paragraphs) {
    String[] all = new String[paragraphs.length + 6];
    all[0] = "Bexley Council";
    all[1] = "PLACE SCRUTINY PANEL";
    all[2] = "4 March 2024";
    all[3] = "PRESENT: Councillor Dale (Chair)";
    all[4] = "ALSO PRESENT: Ivy Moss (Head of Parks)";
    all[5] = "1. FERRIES";
    System.arraycopy(paragraphs, 0, all, 6, paragraphs.length);
    return Small.undertaken(all);
  }

  @Test
  void givesTheItemsBelowAnInstructionToWhoeverIsInstructed() {
    assertEquals(
        List.of(
            "the Committee, null: To buy a second ferry.",
            "Ivy Moss, 2024-06: publish a notice by June 2024",
            "Ivy Moss, null: count the berths."),
        minutes(
            "The Committee RESOLVED:",
            "1. To buy a second ferry.",
            """
            2. To instruct the Head of Parks to:
            (i) publish a notice by June 2024; and
            (ii) count the berths.\
            """));
  }

  @Test
  void aCommitteesResolutionAfterALostMotionBinds() {
    assertEquals(
        List.of("the Committee, null: buy a second ferry"),
        minutes(
            "Councillor Dale moved, and Councillor Orr seconded:",
            "That this Council, believing that piers matter,",
            "(i) will paint the pier by June 2024.",
            "On a vote the motion was lost.",
            "The Committee agreed to:",
            "(a) buy a second ferry; and",
            "(b) note the map."));
  }

  @Test
  void readsWhatABodyDidItemByItemBelowItsName() {
    assertEquals(
        List.of(
            "Cabinet, null: Agreed to buy a second ferry.",
            "Ivy Moss, 2024-09: Instructed the Head of Parks to report by September 2024."),
        minutes(
            "Cabinet:",
            "- Agreed to buy a second ferry.",
            "- Instructed the Head of Parks to report by September 2024.",
            "- Noted the map in Appendix C."));
  }

  @Test
  void readsAnActionWithItsOwnerAndDateInOneLine() {
    assertEquals(
        List.of("Ivy Moss, 2024-05-04: Paint the gate at Pier Road."),
        minutes("Action: Paint the gate at Pier Road. Owner: Ivy Moss. By: 4 May 2024."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the trial goes well, we’ll buy a second ferry.",
        "Nobody will lose a berth.",
      })
  void takesWhatHangsOnACondition(String sentence) {
    assertEquals(List.of("the council, null: " + sentence), release(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Anyone who paid twice is to have the fare refunded by the end of May. # the council, 2024-05",
        "Anglers or walkers will have a gate of their own from June. # the council, 2024-06",
        "There will be a ranger on the pier all day. # the council, null",
        "There’ll be two lifts at the station. # the council, null",
        "The deck will be nine metres wide. # the council, null",
        "A new ferry will carry forty bicycles from 1 July. # the council, 2024-07-01",
        "The first passengers will travel in August. # the council, 2024-08",
        "From 1 May you will be able to book a seat. # the council, 2024-05-01",
        "The Head of Piers has agreed to have the bell mended. # the Head of Piers, null",
      })
  void findsWhatIsArrangedForOthers(String sentence, String expected) {
    assertEquals(List.of(expected + ": " + sentence), release(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There will be a need for patience.",
        "There will be winners and losers.",
        "Anyone who is late will miss the boat.",
      })
  void leavesWhatNobodyArrangesAlone(String sentence) {
    assertEquals(List.of(), release(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"On a vote the motion was carried.", "The motion, as amended, was passed."})
  void takesAMotionThatWasCarried(String verdict) {
    assertEquals(
        List.of(
            "the Council, 2024-06: will paint the pier by June 2024",
            "Ivy Moss, 2024-09: asks the Head of Parks to report by September 2024"),
        minutes(
            "Councillor Dale moved, and Councillor Orr seconded:",
            "That this Council, believing that piers matter,",
            "(i) will paint the pier by June 2024;",
            "(ii) asks the Head of Parks to report by September 2024; and",
            "(iii) regrets the loss of the bell.",
            "An amendment to delete (i) was lost.",
            verdict));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"On a vote the motion was lost.", "The motion was withdrawn by its mover."})
  void leavesAMotionThatFailedAlone(String verdict) {
    assertEquals(
        List.of(),
        minutes(
            "Councillor Dale moved, and Councillor Orr seconded:",
            "That this Council, believing that piers matter,",
            "(i) will paint the pier by June 2024;",
            "(ii) asks the Head of Parks to report by September 2024.",
            verdict));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As promised, every jetty was mended in January.",
        "Last year the council promised a new jetty by March 2023.",
        "The mayor signed the ‘Ferry Promise’ at the pier on Friday.",
        "The leader would rather mend one jetty than paint ten.",
        "I am not going to hide behind a timetable.",
        "This decision will come into force on 12 March 2024.",
      })
  void leavesWhatIsKeptOrOverOrAnAttitudeAlone(String sentence) {
    assertEquals(List.of(), release(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "A third ferry will be in service by September 2024. # the council, 2024-09",
        "The timetable will be on the website by 1 May. # the council, 2024-05-01",
        "The new crew will be at work by Easter. # the council, 2024-03",
        "The night ferry goes live on 8 April. # the council, 2024-04-08",
        "New fares come into force on 2 September. # the council, 2024-09-02",
        "What we will do is paint the pier by June. # the council, 2024-06",
        "The fares will be reviewed by the transport committee in May. # the transport committee, 2024-05",
        "The survey will be finished before Hogmanay. # the council, 2024-12",
      })
  void takesWhatWillBeThereOrIsToStartByADay(String sentence, String whoAndDue) {
    assertEquals(List.of(whoAndDue + ": " + sentence), release(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"We will:", "In the year ahead the Council will:", "The council has promised to:"})
  void takesTheItemsOfAListUnderAModal(String leadIn) {
    List<String> found =
        release(
            leadIn,
            "- paint 12 jetties by June 2024;",
            "- publish a map; and",
            "- continue to improve.");
    assertEquals(
        List.of("2024-06: paint 12 jetties by June 2024", "null: publish a map"),
        found.stream().map(each -> each.substring(each.indexOf(", ") + 2)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Head of Parks said the gate would open on 3 June.",
        "The Head of Parks advised that the pond would be drained in May.",
        "The Head of Parks confirmed that no child would lose a place on the ferry before July.",
      })
  void namesWhoeverSpeaksWhereTheSubjectDoesNothing(String sentence) {
    assertEquals(
        List.of("Ivy Moss"),
        minutes(sentence).stream().map(each -> each.substring(0, each.indexOf(','))).toList());
  }

  @Test
  void namesADoerWithoutTheWordsThatJoinIt() {
    assertEquals(
        List.of(
            "Ivy Moss, 2024-06: the Head of Parks would report on jetties by June 2024",
            "the Panel, 2024-09: a working group would be set up in September 2024."),
        minutes(
            "The Panel agreed that:",
            "(1) the Head of Parks would report on jetties by June 2024; and",
            "(2) a working group would be set up in September 2024."));
  }

  @Test
  void cutsAResolutionWhoseHalvesHaveADayEach() {
    assertEquals(
        List.of("2024-04-02", "2024-10"),
        minutes(
                "RESOLVED: that the fares be raised on 2 April 2024 and that they be reviewed in October 2024.")
            .stream()
            .map(each -> each.substring(each.indexOf(", ") + 2, each.indexOf(": ")))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That the thanks of the Panel to the crews be placed on record.",
        "That the report be accepted.",
        "That the Chair’s condolences be sent to the family.",
      })
  void leavesCourtesiesAndReceiptsAlone(String limb) {
    assertEquals(List.of(), minutes("RESOLVED", "(1) " + limb));
  }

  @Test
  void takesADecisionAfterANamedDeciderAndWhatStandsInCapitals() {
    assertEquals(
        2,
        Small.undertaken(
                "Bexley Council",
                "Decision notice",
                "Decision maker: Cabinet Member for Ferries",
                "Date of decision: 4 March 2024",
                "The Cabinet Member for Ferries, Councillor Ann Dale, AGREED:",
                "1. To buy a ferry by June 2024.",
                "2. To note the cost.",
                "3. To ask the Head of Parks to paint it.")
            .size());
  }

  @Test
  void readsATableDrawnWithBars() {
    assertEquals(
        List.of("Ivy Moss, 2024-04-30: Paint the third jetty"),
        minutes(
            "| No | Action | Lead | By when |",
            "|----|--------|------|------|",
            "| 1 | Paint the third jetty | Head of Parks | 30/04/2024 |"));
  }
}
