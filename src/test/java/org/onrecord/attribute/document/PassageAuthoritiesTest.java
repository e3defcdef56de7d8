package org.onrecord.attribute.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.attribute.PlainSources;
import org.onrecord.attribute.council.Gazetteer;
import org.onrecord.attribute.council.PassageWords;
import org.onrecord.model.Authority;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceClass;
import org.onrecord.model.SourceDocument;
import org.onrecord.split.Layout;

class PassageAuthoritiesTest {

  private static final Gazetteer GAZETTEER = Gazetteer.bundled();

  /** The councils of each passage of a document that is about Lambeth. */
  @Test
  void theTownOfAnAddressIsNoTopic() {
    assertEquals(
        List.of("Lambeth", "Lambeth", "Lambeth", "Lambeth"),
        tagged("The council has mended its swings.", "Gate House", "Manchester", "M1 2WD"));
  }

  @Test
  void mutatedNamesOfWelshCouncilsAreTheirs() {
    assertEquals(
        List.of("Ceredigion", "Cardiff"),
        tagged(
            "Mae Cyngor Sir Ceredigion wedi agor y pwll i bawb yn y dref.",
            "Gofynnwyd i Gyngor Dinas Caerdydd wneud yr un peth yn ei phyllau."));
  }

  private static List<String> tagged(String... paragraphs) {
    SourceDocument source = PlainSources.text("a.txt", String.join("\n\n", paragraphs));
    List<Passage> passages =
        PassageAuthorities.tagged(Layout.passages(source), lambeth(), new PassageWords(GAZETTEER));
    return passages.stream()
        .filter(p -> p.role() != PassageRole.BOILERPLATE)
        .map(p -> String.join("/", p.tags().authorities().stream().map(Authority::name).toList()))
        .toList();
  }

  private static DocumentFacts lambeth() {
    return new DocumentFacts(
        null,
        "news",
        null,
        DateInterval.UNKNOWN,
        List.of(new Authority("E09000022", "Lambeth")),
        null,
        SourceClass.NEWS,
        List.of(),
        "en");
  }

  @Test
  void whatNamesNoCouncilIsTheDocuments() {
    assertEquals(List.of("Lambeth"), tagged("The council has mended all of its swings."));
  }

  @Test
  void aParagraphAboutAnotherCouncilIsItsOwn() {
    assertEquals(
        List.of("Lambeth", "Devon", "Lambeth"),
        tagged(
            "Inspectors came in June and found the swings of the borough broken.",
            "Meanwhile Devon County Council was told to paint its slides.",
            "Back in Lambeth, the leader said that the swings would be mended."));
  }

  @Test
  void theCouncilIsTheOneNamedLastInTheRun() {
    assertEquals(
        List.of("Trafford", "Trafford", "Trafford"),
        tagged(
            "In contrast, Trafford Council has been praised for its slides.",
            "Its work with ladders was rated as “outstanding”.",
            "The authority’s roundabouts were all rated as “good” as well."));
  }

  @Test
  void aHeadingEndsTheRunOrOpensOne() {
    assertEquals(
        List.of("Sutton", "Sutton", "Lambeth", "Lambeth"),
        tagged(
            "Sutton",
            "The council has mended all of its swings, the report says.",
            "What happens now",
            "The council has painted all of its slides, the report says."));
  }

  @Test
  void formerEmployersAndComparisonsAreInPassing() {
    assertEquals(
        List.of("Lambeth", "Lambeth"),
        tagged(
            "Jo Bell, who joined from Walsall MBC in 2022, runs the parks.",
            "Swings are mended within a day, as Kent does."));
  }

  @Test
  void everyPassageHasItsLanguage() {
    SourceDocument source =
        PlainSources.text(
            "a.txt",
            "The council has opened a school and it is for all of the children.\n\n"
                + "Mae'r cyngor wedi agor ysgol newydd yn y dref ar gyfer y plant.");
    List<String> langs =
        PassageAuthorities.tagged(Layout.passages(source), lambeth(), new PassageWords(GAZETTEER))
            .stream()
            .map(p -> p.tags().lang())
            .toList();
    assertEquals(List.of("en", "cy"), langs);
  }
}
