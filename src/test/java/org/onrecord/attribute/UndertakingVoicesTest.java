package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Undertakings as news, minutes, letters and notices tell them, in wordings of our own. */
class UndertakingVoicesTest {

  private static List<String> in(List<String> head, String... paragraphs) {
    var all = new ArrayList<>(head);
    all.addAll(List.of(paragraphs));
    return Small.undertaken(all.toArray(String[]::new));
  }

  private static final List<String> NEWS =
      List.of(
          "Ferry row comes to a head",
          "By Sam Holt, Local Democracy Reporter",
          "4 March 2024",
          "Oldham Council was criticised over its ferries at a meeting on Monday.");

  private static final List<String> MINUTES =
      List.of(
          "Bexley Council",
          "PLACE SCRUTINY PANEL",
          "4 March 2024",
          "PRESENT: Councillor Dale (Chair)",
          "ALSO PRESENT: Ivy Moss (Head of Parks)",
          "1. FERRIES");

  private static final List<String> RELEASE =
      List.of("Bexley Council", "Ferry news", "4 March 2024");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The old slipway is to be demolished to make room for a ramp.",
        "The railings along the quay will be repaired after months of complaints.",
        "Kiosks will be removed from the promenade for the duration of the repairs.",
        "Night sailings start again on Monday after a six-week break.",
        "A new ticket office opens on 2 April.",
        "Oldham will grit the towpath every night until the end of March.",
        "Oldham has agreed to pay for a lifeguard until September.",
        "Councillors voted by nine to six on Tuesday to put the ferry up for sale.",
        "Oldham Council’s harbours and piers committee has agreed to build a second jetty.",
      })
  void findsWhatTheNewsTellsOfACouncil(String sentence) {
    assertEquals(
        List.of(sentence),
        in(NEWS, sentence).stream().map(each -> each.substring(each.indexOf(": ") + 2)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Passengers will have to wait until the summer for a new boat.",
        "Members of the crew voted to strike for two days in April.",
        "In 2016 the then mayor promised that fares would never rise.",
        "The Ferry Company plans carry on whatever the weather in April.",
        "One skipper slept with the hatch open in January.",
        "The tickets promised in May have not arrived.",
      })
  void leavesWhatOthersDoOrWasLongAgoAlone(String sentence) {
    assertEquals(List.of(), in(NEWS, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Head of Parks gave an undertaking that the Friends would be told at once if the pond froze.",
        "The Head of Parks promised that a warden would be on duty every Sunday.",
        "The Head of Parks gave her word that no tree would be felled without notice.",
        "The Head of Parks undertook to raise the matter with the Chief Executive.",
        "The Head of Parks agreed to look into the cost of a bridge.",
        "The Head of Parks promised to do so before Easter.",
        "The Head of Parks stated that the paths were gritted daily and that she would be raising the matter with the contractor.",
        "The Head of Parks said that a bus would run along the bank until the bridge opened.",
        "The Head of Parks confirmed that any school that asked would be visited by a ranger before May.",
      })
  void findsWhatAnOfficerUndertakes(String sentence) {
    assertEquals(
        List.of("Ivy Moss"),
        in(MINUTES, sentence).stream().map(each -> each.substring(0, each.indexOf(','))).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The next meeting will be held on 22 April 2024.",
        "The Panel agreed to recommend to Cabinet that the pond be kept.",
        "Councillor Dale expressed the hope that the word ‘swamp’ would not be used.",
        "Councillor Dale sought an assurance that the pond would stay open.",
        "Councillor Dale said that she would vote for the motion.",
        "The Head of Parks said that it would take six weeks to drain.",
        "It was explained that two rangers had already agreed to move.",
      })
  void leavesHopesVotesAndMeetingsAlone(String sentence) {
    assertEquals(List.of(), in(MINUTES, sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "4.2 The Panel RESOLVED to: # the Panel, null: Buy a second boat.",
        "4.2 The Panel AGREED: # the Panel, null: Buy a second boat.",
      })
  void readsAListOfDecisionsUnderANumberedLeadIn(String leadIn, String expected) {
    assertEquals(
        List.of(expected), in(MINUTES, leadIn, "1. Buy a second boat.", "2. Note the map."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "That the tender of Pier Works Ltd in the sum of £40,000 be accepted. # the Panel",
        "That the first permit for each boat be free until May. # the Panel",
        "That the map be noted and the Head of Parks be asked to mend the gate. # Ivy Moss",
        "That the Panel receive a further report in June 2024. # the Panel",
        "That the Panel approve the plan for use from May. # the Panel",
        "To request that the Head of Parks carries out a survey of the quay. # Ivy Moss",
      })
  void readsLimbsWhateverTheirVerb(String limb, String who) {
    assertEquals(
        List.of(who),
        in(MINUTES, "The Panel RESOLVED", "(1) " + limb).stream()
            .map(each -> each.substring(0, each.indexOf(',')))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(1) That the progress set out in the report be noted.",
        "(1) To defer the item.",
        "(1) That Councillor Dale’s abstention be recorded.",
      })
  void leavesLimbsThatBindNobodyAlone(String limb) {
    assertEquals(List.of(), in(MINUTES, "The Panel RESOLVED", limb));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The survey will be swept of mud on 27 March.",
        "The form will be online from 14 March.",
        "Ramps steeper than one in ten will move to the top of the list from 1 May.",
        "Everyone whose boat was moved will be offered a free berth.",
        "The lamps on the quay will be working by the end of May.",
        "A public exhibition will be held on 9 April.",
        "Boats will no longer be towed at night.",
        "No decision will be made until every berth-holder has been heard.",
        "I’ll walk the quay myself in June.",
        "If the wind drops, I’ll open the gate.",
        "A year from today I’ll come back to this quay.",
      })
  void findsWhatAReleaseAnnounces(String sentence) {
    assertEquals(
        List.of(sentence),
        in(RELEASE, sentence).stream()
            .map(each -> each.substring(each.indexOf(": ") + 2))
            .toList());
  }
}
