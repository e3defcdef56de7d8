package org.onrecord.attribute;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.model.Commitment;
import org.onrecord.model.Decision;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.Metadata;

/** Undertakings, resolutions and actions, in words of our own. */
class CommitmentsTest {

  private static final Extractor EXTRACTOR = Extractor.of(Gazetteer.bundled());
  private static final String RELEASE = "Bexley Council|Swings for all|4 March 2024|";
  private static final String MINUTES =
      "Bexley Council|PLACE SCRUTINY PANEL|4 March 2024|PRESENT: Councillor Dale (Chair)|"
          + "Councillors Ann Ferris and Bo Gray|ALSO PRESENT: Ivy Moss (Head of Parks)|1. SWINGS|";

  private static Findings found(String text) {
    return EXTRACTOR.extract(
        PlainSources.text("a.txt", text.replace("|", "\n\n")),
        DocumentId.ofBytes("00"),
        "00",
        Metadata.NONE);
  }

  private static List<String> texts(String text) {
    return found(text).commitments().stream().map(Commitment::text).toList();
  }

  private static List<String> dues(String text) {
    return found(text).commitments().stream()
        .map(c -> c.due() == null ? "-" : Objects.requireNonNullElse(c.due().iso(), "words"))
        .toList();
  }

  private static List<String> doers(String text) {
    return found(text).commitments().stream()
        .map(c -> c.who() == null ? "-" : c.who().name())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council will plant 400 trees along the ring road.",
        "Bexley Council has promised to repair the pier.",
        "The cabinet has pledged to keep the baths open until 2030.",
        "Work on the new bridge starts on 6 May.",
        "The tip is to close on 1 June.",
        "A map of every grit bin will be published online.",
        "The new library will open in October.",
        "No allotment will be sold before 2026.",
        "Every tenant will be sent a letter.",
        "Parking charges will go up on 1 April.",
        "There will be a public meeting on 20 March.",
        "The mayor is going to write to every school.",
      })
  void takesWhatTheCouncilUndertakesInItsOwnVoice(String sentence) {
    assertEquals(List.of(sentence), texts(RELEASE + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council hopes to plant 400 trees.",
        "The council plans to plant 400 trees.",
        "The council could plant 400 trees in May.",
        "The council should plant 400 trees by May.",
        "The council must send its plan to Ofsted by 5 May.",
        "Network Rail will rebuild the footbridge by June.",
        "Ofsted will inspect the service again in 2025.",
        "Ministers will decide next month.",
        "The scheme would cost £4 million.",
        "Families will benefit from the scheme.",
        "Safety will be at the heart of all that we do.",
        "The council will continue to improve.",
        "The aim is to cut waste by 2030.",
        "This will be a challenge for everyone.",
        "Children who will start school in September played on the swings.",
        "It is a budget that will be torn up by Christmas.",
        "Mr Will Hartnell opened the swings.",
      })
  void leavesHopesDutiesOthersAndEffectsAlone(String sentence) {
    assertEquals(List.of(), texts(RELEASE + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Head of Parks advised that the swings would be mended by Easter.",
        "Ivy Moss confirmed that no slide would be taken away before July.",
        "The Chair undertook to write to the school.",
        "The Head of Parks offered to show members the plans.",
        "The Head of Parks agreed to bring a map to the next meeting.",
        "Officers said that the gate was to be painted in 2025/26.",
        "The Head of Parks gave an assurance that the pond would be fenced.",
      })
  void takesShiftedUndertakingsFromMinutes(String sentence) {
    assertEquals(List.of(sentence), texts(MINUTES + sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Councillor Ferris asked whether the swings would be mended by Easter.",
        "Councillor Gray argued that the swings would be broken again by May.",
        "Councillor Gray said that she would think about it.",
        "The Head of Parks explained that the roof would need paint.",
        "The Head of Parks said that the swings would be closed if it rained.",
        "Members hoped that the pond would be fenced.",
        "The Head of Parks said that the Chair had agreed to waive the rule.",
      })
  void leavesQuestionsViewsAndConditionsInMinutesAlone(String sentence) {
    assertEquals(List.of(), texts(MINUTES + sentence));
  }

  @Test
  void cutsASentenceWithTwoDoersOrTwoDays() {
    String sentence =
        "The first swing will be up by June 2024 and the slides will follow by the end of 2025.";
    assertEquals(
        List.of(
            "The first swing will be up by June 2024".replace("be up", "open"),
            "the slides will follow by the end of 2025."),
        texts(RELEASE + sentence.replace("be up", "open")));
    assertEquals(
        List.of("2024-05", "2025-09"),
        dues(
            RELEASE
                + "The council will start digging in May 2024 and open the pool in September"
                + " 2025."));
  }

  @Test
  void takesAPromiseFromAQuotation() {
    String text =
        RELEASE
            + "Councillor Ann Ferris, Cabinet Member for Parks, said: “It has been a long wait. We"
            + " will mend every swing by 1 July. I believe that people will be pleased.”";
    assertEquals(List.of("We will mend every swing by 1 July."), texts(text));
    assertEquals(List.of("Ann Ferris"), doers(text));
    assertEquals(List.of("2024-07-01"), dues(text));
  }

  @Test
  void leavesThePromisesOfOthersInQuotations() {
    String text =
        RELEASE
            + "Jo Pike, regional organiser for Unison, said: “We will fight this all summer. We"
            + " will march on 1 July.”";
    assertEquals(List.of(), texts(text));
  }

  @Test
  void takesResolutionsLimbByLimb() {
    String text =
        MINUTES
            + "RESOLVED|(i) That the report be noted;|(ii) That £40,000 be allocated for swings;|"
            + "(iii) That the Head of Parks be asked to report by June 2024; and|(iv) That the"
            + " Council be recommended to buy a slide.";
    assertEquals(
        List.of(
            "That £40,000 be allocated for swings",
            "That the Head of Parks be asked to report by June 2024"),
        texts(text));
    assertEquals(List.of("-", "2024-06"), dues(text));
    assertEquals("Ivy Moss", doers(text).get(1));
    assertEquals(
        List.of(
            "That the report be noted",
            "That £40,000 be allocated for swings",
            "That the Head of Parks be asked to report by June 2024",
            "That the Council be recommended to buy a slide."),
        found(text).decisions().stream().map(Decision::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "RESOLVED – That the minutes of 3 May be approved as a correct record. # 0",
        "RESOLVED: That the public be excluded for the next item. # 0",
        "AGREED: that the update be noted. # 0",
        "Resolved – That the update be noted and a map be sent to all members. # 1",
        "Agreed to:|1. Adopt the plan;|2. Note the costs. # 1",
        "The Panel agreed that:|a) the plan be adopted;|b) officers be thanked. # 1",
        "RECOMMENDED: That Cabinet adopt the plan. # 0",
      })
  void tellsBindingLimbsFromIdleOnes(String resolution, int binding) {
    assertEquals(
        binding, texts(MINUTES + resolution).size(), () -> texts(MINUTES + resolution).toString());
  }

  @Test
  void takesAMotionsLimbsOnlyIfItWasCarried() {
    String motion =
        "Bexley Council|Meeting of Council, Wednesday, 6th March, 2024|Notice of Motion: trees|It"
            + " was moved by Councillor Gray that this Council:-|(a) notes that trees are few;|(b)"
            + " resolves to plant 40 trees by March 2025; and|(c) requests the Head of Parks to"
            + " publish a map.|";
    assertEquals(
        List.of(
            "resolves to plant 40 trees by March 2025",
            "requests the Head of Parks to publish a map."),
        texts(motion + "The motion was put to the vote and carried."));
    assertEquals(List.of(), texts(motion + "The motion was put to the vote and was lost."));
  }

  @Test
  void takesOpenActionsFromATable() {
    String text =
        MINUTES
            + "ACTION LOG|Ref\tAction\tLead officer\tBy when\tProgress|1\tPaint the gate by the"
            + " pond\tHead of Parks\t30/04/2024\tOngoing|2\tMend the slide at once\tHead of"
            + " Parks\tMarch 2024\tComplete|3\tInvite the police\tClerk\tTBC\tNot started";
    assertEquals(List.of("Paint the gate by the pond", "Invite the police"), texts(text));
    assertEquals(List.of("2024-04-30", "-"), dues(text));
    assertEquals(List.of("Ivy Moss", "Clerk"), doers(text));
  }

  @Test
  void takesActionLinesAndLists() {
    String text =
        MINUTES
            + "ACTION: Head of Parks to send members the map within ten working days.|Actions:|i."
            + " Head of Parks to count the swings by the end of April.|ii. Clerk to book the hall.";
    assertEquals(
        List.of(
            "Head of Parks to send members the map within ten working days.",
            "Head of Parks to count the swings by the end of April.",
            "Clerk to book the hall."),
        texts(text));
    assertEquals(List.of("2024-03-18", "2024-04", "-"), dues(text));
  }

  @Test
  void countsFromTheNextMeetingThatTheMinutesGive() {
    String text =
        MINUTES
            + "The Head of Parks agreed to bring a map to the next meeting.|DATE OF NEXT"
            + " MEETING|Monday 15 April 2024 at 7 pm";
    assertEquals(List.of("2024-04-15"), dues(text));
  }

  @Test
  void everyCommitmentSaysByWhichRuleItWasFound() {
    assertEquals(
        List.of("undertaking-will"),
        found(RELEASE + "The council will plant 400 trees along the ring road.")
            .commitments()
            .stream()
            .map(c -> c.why().rule())
            .toList());
  }
}
