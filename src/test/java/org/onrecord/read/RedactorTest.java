package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;

class RedactorTest {

  private static SourceDocument redacted(String text) {
    List<Block> blocks = List.of(Block.of(new Span(0, text.length()), Block.Kind.TEXT));
    return Redactor.redact(
        new SourceDocument("a.txt", text, blocks, Metadata.NONE, "text/1", false, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ring me on 07700 900123 today.|Ring me on [removed: telephone number] today.
          Tel: 01632 960 983|Tel: [removed: telephone number]
          Call (020) 7946 0018.|Call [removed: telephone number].
          Mobile +44 7700 900 456|Mobile [removed: telephone number]
          Write to jo.bell73@gmail.example.com.|Write to [removed: e-mail address].
          Mr Roe, of 14 Acacia Avenue, Exeter, spoke.|Mr Roe, of [removed: home address], Exeter, spoke.
          She lives at Flat 3, 9 Mill Lane, Wells BA5 9ZZ.|She lives at [removed: home address].
          It was sent to 8 Larch Close, Leeds LS1 9ZZ by hand.|It was sent to [removed: home address] by hand.
          Date of birth: 12/03/1965.|Date of birth: [removed: date of birth].
          He was born on 3 May 1971 in Hull.|He was born on [removed: date of birth] in Hull.
          NHS number 943 476 5919 was given.|NHS number [removed: NHS number] was given.
          NHS No: 9434765919|NHS No: [removed: NHS number]
          NI number AB 12 34 56 C.|NI number [removed: National Insurance number].
          """)
  void takesPrivateMatterOut(String text, String expected) {
    SourceDocument document = redacted(text);
    assertEquals(expected, document.text());
    assertTrue(document.redacted());
    assertEquals(new Span(0, expected.length()), document.blocks().getFirst().span());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In 2010 and 2015 the budget was £01,234,567,890.",
        "Planning reference 17/01234/FUL, ref 0123456789 12.",
        "The council's helpline is 0300 123 4567 or 0800 111 222.",
        "Press office: 020 7946 0018",
        "Write to enquiries@council.gov.uk or press@charity.example.org.",
        "Councillor Bell can be reached at jo.bell@lambeth.gov.uk.",
        "Town Hall, 160 Market Street, Anytown AN1 1AA",
        "Planning permission for 14 Acacia Avenue was refused.",
        "He was born in 1965 and joined the council in 2001.",
        "Tables 01 02 03 04 05 06 07 show this.",
        "The scheme cost 485 777 3455 in all.",
        "Minutes of 12 March 1965.",
      })
  void leavesWhatIsPublic(String text) {
    SourceDocument document = redacted(text);
    assertEquals(text, document.text());
    assertFalse(document.redacted());
  }

  @Test
  void movesTheSpansBehindAMark() {
    String text = "Ring 07700 900123 now. Bold words.";
    Span bold = new Span(23, 27);
    var block =
        new Block(
            new Span(0, text.length()),
            Block.Kind.PARAGRAPH,
            0,
            null,
            List.of(),
            List.of(new Span(5, 17), bold));
    SourceDocument document =
        Redactor.redact(
            new SourceDocument(
                "a", text, List.of(block), Metadata.NONE, "html/1", false, List.of()));
    Block moved = document.blocks().getFirst();
    assertEquals("Bold", moved.strong().get(1).of(document.text()));
    assertEquals("[removed: telephone number]", moved.strong().get(0).of(document.text()));
    assertEquals(document.text(), moved.span().of(document.text()));
  }
}
