package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block;
import org.onrecord.model.SourceDocument;

class PdfReaderTest {

  private static ReadResult result(byte[] bytes) {
    return new Reader().read(new SourceFile("in/a.pdf", "a.pdf", bytes));
  }

  private static SourceDocument read(byte[] bytes) {
    return assertInstanceOf(ReadResult.Read.class, result(bytes)).document();
  }

  private static String reason(byte[] bytes) {
    return assertInstanceOf(ReadResult.Unreadable.class, result(bytes)).reason();
  }

  private static List<String> shown(SourceDocument document) {
    return document.blocks().stream()
        .map(
            b -> b.kind() + " " + b.level() + " p" + b.page() + ": " + b.span().of(document.text()))
        .toList();
  }

  @Test
  void followsTheStructureTree() throws IOException {
    var pdf = new Pdfs();
    var heading = pdf.line("Findings", 72, 780);
    var first = pdf.line("The council has a multi-", 72, 740);
    var second = pdf.line("agency team and knows", 72, 726);
    var third = pdf.line("its children.", 72, 712);
    var label = pdf.line("1.", 72, 690);
    var item = pdf.line("Visit each child.", 90, 690);
    var area = pdf.line("Leadership", 72, 660);
    var grade = pdf.line("Good", 300, 660);
    pdf.artifact("Running foot", 72, 30);
    pdf.element("H2", heading).element("P", first, second, third);
    pdf.element("L", Pdfs.node("LI", Pdfs.node("Lbl", label), Pdfs.node("LBody", item)));
    pdf.element("Table", Pdfs.node("TR", Pdfs.node("TH", area), Pdfs.node("TD", grade)));
    SourceDocument document = read(pdf.bytes(true));
    assertEquals(
        List.of(
            "HEADING 2 p1: Findings",
            "PARAGRAPH 0 p1: The council has a multi-agency team and knows its children.",
            "ITEM 1 p1: 1. Visit each child.",
            "ROW 0 p1: Leadership | Good"),
        shown(document));
    Block row = document.blocks().getLast();
    assertEquals("Good", row.cells().get(1).of(document.text()));
    assertEquals("pdf-tagged/1", document.reader());
  }

  @Test
  void joinsAParagraphThatRunsOverAPage() throws IOException {
    var pdf = new Pdfs();
    var start = pdf.line("This paragraph goes on without a stop and", 72, 80);
    pdf.page();
    var end = pdf.line("ends on the next page.", 72, 780);
    pdf.element("P", start).element("P", end);
    assertEquals(
        List.of("PARAGRAPH 0 p1: This paragraph goes on without a stop and ends on the next page."),
        shown(read(pdf.bytes(true))));
  }

  @Test
  void readsUntaggedPagesByWhereWordsStand() throws IOException {
    var pdf = new Pdfs();
    for (int page = 1; page <= 4; page++) {
      if (page > 1) {
        pdf.page();
      }
      pdf.plain("Annual report of the council", 72, 815);
      pdf.plain("The first paragraph of page " + page + " has", 72, 760)
          .plain("two lines of words.", 72, 746);
      pdf.plain("• An item of a list.", 72, 720);
      pdf.plain("" + page, 290, 25);
    }
    SourceDocument document = read(pdf.bytes(false));
    assertEquals("pdf-layout/1", document.reader());
    assertEquals(8, document.blocks().size());
    assertEquals(
        List.of(
            "PARAGRAPH 0 p1: The first paragraph of page 1 has two lines of words.",
            "ITEM 1 p1: An item of a list."),
        shown(document).subList(0, 2));
  }

  @Test
  void saysThatAScanHasNoText() throws IOException {
    assertEquals("scanned, no text layer", reason(new Pdfs().bytes(false)));
  }

  @Test
  void saysThatAPdfNeedsAPassword() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(out);
    }
    assertTrue(reason(out.toByteArray()).startsWith("encrypted PDF"));
  }

  @Test
  void saysThatAPdfHasTooManyPages() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var pdf = new PDDocument()) {
      for (int i = 0; i <= 5_000; i++) {
        pdf.addPage(new PDPage());
      }
      pdf.save(out);
    }
    assertEquals("PDF of 5001 pages; 5000 are read at most", reason(out.toByteArray()));
  }

  @Test
  void saysThatATruncatedPdfIsDamaged() throws IOException {
    byte[] whole = Pdfs.tagged("Heading", "A paragraph.");
    String reason = reason(Arrays.copyOf(whole, whole.length / 8));
    assertTrue(reason.startsWith("damaged PDF") || reason.startsWith("damaged pdf"), reason);
  }

  @Test
  void saysThatHalfAPdfIsDamagedThoughItsFirstPagesCouldBeMended() throws IOException {
    byte[] whole = Pdfs.tagged("Heading", "A paragraph.");
    String reason = reason(Arrays.copyOf(whole, whole.length - 10));
    assertTrue(reason.contains("cut short"), reason);
  }

  @Test
  void returnsFromATreeThatContainsItselfAndARoleMapThatRunsInACircle() throws IOException {
    var pdf = new Pdfs();
    pdf.role("Body", "Text").role("Text", "Body");
    COSDictionary node = Pdfs.node("Body", pdf.line("Words of the only paragraph.", 72, 700));
    ((COSArray) node.getDictionaryObject(COSName.K)).add(node);
    pdf.element("Sect", node, node);
    byte[] bytes = pdf.bytes(true);
    SourceDocument document =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(bytes));
    assertEquals(List.of("PARAGRAPH 0 p1: Words of the only paragraph."), shown(document));
  }

  @Test
  void doesNotFollowATreeThatLacksMostOfTheText() throws IOException {
    var pdf = new Pdfs();
    pdf.element("P", pdf.line("Tagged.", 72, 780));
    for (int i = 0; i < 10; i++) {
      pdf.plain("A line of words that no element of the tree names.", 72, 700 - 14 * i);
    }
    SourceDocument document = read(pdf.bytes(true));
    assertEquals("pdf-layout/1", document.reader());
    assertTrue(document.text().contains("no element"));
  }
}
