package org.onrecord.opensearch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Authority;
import org.onrecord.model.Commitment;
import org.onrecord.model.Copies;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DateInterval;
import org.onrecord.model.Decision;
import org.onrecord.model.Document;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Explanation;
import org.onrecord.model.Findings;
import org.onrecord.model.Judgement;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.model.Statement;
import org.onrecord.model.Tags;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;
import org.onrecord.store.ModelJson;

class RecordJsonTest {

  private static final RecordJson NOUNS = new RecordJson(ModelJson.MAPPER);

  private static final Authority PLACE = new Authority("X00000001", "Sandmouth");
  private static final DateInterval DAY =
      DateInterval.ofDay(LocalDate.of(2020, 2, 29), "29/02/2020", DateBasis.STATED);
  private static final Tags TAGS = new Tags(List.of(PLACE), List.of("roads"), DAY, "cy");
  private static final Span SPAN = new Span(0, 7);

  @Test
  void findingsComeBackAsTheyWentOut() throws IOException {
    Findings findings = findings();
    assertEquals(findings, NOUNS.findings(NOUNS.write(findings)));
  }

  @Test
  void everyKindOfEntryComesBackAsItWentOut() throws IOException {
    for (Entry entry : Entries.of(findings())) {
      assertEquals(entry, NOUNS.entry(NOUNS.write(entry)));
    }
  }

  static Findings findings() {
    var document =
        new Document(
            new DocumentId("d_a"),
            "a.txt",
            null,
            "https://sandmouth.example/a",
            null,
            SourceClass.NEWS,
            null,
            "Cabinet",
            DateInterval.UNKNOWN,
            List.of(PLACE),
            List.of("draft"),
            "00",
            null,
            "en");
    var passage =
        new Passage(
            1, SPAN, "We will", PassageRole.ITEM, 1, 3, null, null, List.of(SPAN), List.of(), TAGS);
    var ann = Speaker.Person.of("Ann Lee", PLACE.code());
    var bob = Speaker.Person.of("Bob Lee", PLACE.code());
    var why = new Explanation("cue-before", SPAN, null, List.of("Bob Lee: named inside"));
    var said =
        new Statement(
            QuoteKind.DIRECT,
            List.of(SPAN),
            List.of(1),
            "We will",
            new Speaker.Ambiguous(List.of(ann, bob)),
            "Leader",
            "said",
            AttributionBasis.AMBIGUOUS,
            TAGS,
            new Copies("c", true, 2),
            why);
    var promise =
        new Commitment(
            List.of(SPAN),
            List.of(1),
            "We will",
            Speaker.Body.of("Cabinet", PLACE.code()),
            null,
            DateInterval.inWords("in due course"),
            AttributionBasis.NAMED,
            TAGS,
            why);
    var decision = new Decision(List.of(SPAN), List.of(1), "We will", TAGS, why);
    var judgement =
        new Judgement(
            PLACE,
            "overall",
            "good",
            LocalDate.of(2019, 1, 1),
            null,
            List.of(SPAN),
            List.of(1),
            "We will",
            TAGS,
            why);
    return new Findings(
        document,
        List.of(passage),
        List.of(
            said,
            said.withSpeaker(Speaker.Described.of("the report", ""), null, AttributionBasis.NAMED)),
        List.of(promise),
        List.of(decision),
        List.of(judgement));
  }
}
