package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Authority;
import org.onrecord.model.DateBasis;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;
import org.onrecord.read.ExtractedLine.Extracted;
import org.onrecord.read.ExtractedLine.Refused;

class ExtractLinesTest {

  private static final String WHOLE =
      """
      {"source":"a.html","id":null,"url":"https://x.example/a","title":"Homes","authorities":["Lambeth"],\
      "published":"2016-10-14","source_class":"council-statement","kind":"press-release","body":null,"themes":["housing"],\
      "passages":[{"n":1,"text":"Homes","role":"heading"},{"n":2,"text":"“We will build,” said Jo Bell. “And soon.”","page":3,"role":"paragraph","authorities":["Devon"]}],\
      "statements":[{"kind":"direct","text":"We will build,\\nAnd soon.","speaker":"Jo Bell","role":"Leader","cue":"said","basis":"named","passages":[2],"themes":["growth"],"authorities":[]}],\
      "commitments":[{"text":"We will build","who":"Jo Bell","due":"2017-01","due_text":"by January 2017","passages":[2]}],\
      "decisions":[{"text":"Homes","passages":[1]}],\
      "judgements":[{"authority":"Lambeth","area":"overall","grade":"good","from":"2022-10-24","to":"2022-11-04","passages":[2]}],"unknown":{"a":[1]}}
      """;

  private static List<ExtractedLine> read(String lines) {
    List<ExtractedLine> all = new ArrayList<>();
    var in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    ExtractLines.read(in, "file.jsonl", "abc", ExtractLinesTest::council)
        .forEachRemaining(all::add);
    return all;
  }

  private static Optional<Authority> council(String name) {
    return name.equals("Nowhere")
        ? Optional.empty()
        : Optional.of(new Authority("E-" + name.toLowerCase(Locale.ROOT), name));
  }

  private static Extracted only(String line) {
    List<ExtractedLine> all = read(line);
    assertEquals(1, all.size());
    return assertInstanceOf(Extracted.class, all.getFirst());
  }

  @Test
  void readsEveryFieldOfALine() {
    Extracted line = only(WHOLE);
    Findings f = line.findings();
    assertEquals(DocumentId.ofUrl("https://x.example/a"), f.document().id());
    assertEquals("2016-10-14", f.document().date().iso());
    assertEquals(SourceClass.COUNCIL_STATEMENT, f.document().sourceClass());
    assertEquals("E-lambeth", f.document().mainAuthorityCode());
    assertEquals(PassageRole.HEADING, f.passages().get(0).role());
    assertEquals(1, f.passages().get(1).heading());
    assertEquals(3, f.passages().get(1).page());
    assertEquals("Devon", f.passages().get(1).tags().authorities().getFirst().name());
    assertEquals(List.of("housing"), f.passages().get(1).tags().themes());
    var statement = f.statements().getFirst();
    assertEquals(Speaker.Person.of("Jo Bell", "E-lambeth"), statement.speaker());
    assertEquals(AttributionBasis.NAMED, statement.basis());
    assertEquals(List.of("growth"), statement.tags().themes());
    assertEquals("2017-01", Objects.requireNonNull(f.commitments().getFirst().due()).iso());
    assertEquals("good", f.judgements().getFirst().grade());
    assertEquals("Homes", f.decisions().getFirst().text());
  }

  @Test
  void aDateThatWasWorkedOutStaysSo() {
    Extracted line =
        only("{\"published\":null,\"inferred\":\"2018-05-18\",\"inferred_by\":\"the last day\"}");
    var date = line.findings().document().date();
    assertEquals("2018-05-18", date.iso());
    assertEquals(DateBasis.INFERRED, date.basis());
    assertEquals("the last day", date.rule());
  }

  @Test
  void findsTheWordsOfRecordsInTheReading() {
    Extracted line = only(WHOLE);
    List<Span> parts = line.findings().statements().getFirst().parts();
    assertEquals(2, parts.size());
    assertEquals("We will build,", parts.get(0).of(line.text()));
    assertEquals("And soon.", parts.get(1).of(line.text()));
    for (var passage : line.findings().passages()) {
      assertEquals(passage.text(), passage.span().of(line.text()));
    }
  }

  @Test
  void takesRecordsWithoutPassages() {
    Extracted line =
        only("{\"title\":\"T\",\"statements\":[{\"text\":\"No.\",\"speaker\":\"the report\"}]}");
    var statement = line.findings().statements().getFirst();
    assertTrue(statement.parts().isEmpty());
    assertInstanceOf(Speaker.Described.class, statement.speaker());
  }

  @Test
  void namesTheLineOfEachErrorAndReadsOn() {
    List<ExtractedLine> all =
        read(
            "{\"title\":\"one\"}\n\nnot json\n{\"published\":\"14 October\"}\r\n"
                + "{\"source_class\":\"gossip\"}\n{\"title\":5}{}\n{\"judgements\":[{\"authority\":\"Nowhere\"}]}\n{\"title\":\"eight\"}");
    assertEquals(List.of(1, 3, 4, 5, 6, 7, 8), all.stream().map(ExtractedLine::number).toList());
    assertEquals(5, all.stream().filter(Refused.class::isInstance).count());
    assertTrue(((Refused) all.get(2)).reason().startsWith("not a date"));
    assertEquals("eight", ((Extracted) all.getLast()).findings().document().title());
  }

  @Test
  void givesLinesWithoutIdOrAddressAnIdOfFileAndLine() {
    List<ExtractedLine> all = read("{\"title\":\"a\"}\n{\"title\":\"a\"}\n{\"id\":\"x1\"}");
    List<DocumentId> ids =
        all.stream().map(l -> ((Extracted) l).findings().document().id()).toList();
    assertNotEquals(ids.get(0), ids.get(1));
    assertEquals(ids.get(2), only("{\"id\":\"x1\",\"title\":\"b\"}").findings().document().id());
  }

  @Test
  void readsLinesLongerThanItsFirstBuffer() {
    String text = "word ".repeat(100_000);
    Extracted line = only("{\"passages\":[{\"n\":1,\"text\":\"" + text + "\"}]}");
    assertEquals(text, line.text());
  }
}
