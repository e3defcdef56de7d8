package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;

/** A reading is bounded in characters, whatever file it is of. */
class ReadingBuilderTest {

  @Test
  void twentyMillionCharactersAreReadAtMost() {
    byte[] bytes = "word ".repeat(4_000_020).getBytes(StandardCharsets.UTF_8);
    var no =
        assertInstanceOf(
            ReadResult.Unreadable.class,
            new Reader().read(new SourceFile("a.txt", "a.txt", bytes)));
    assertEquals("more than 20000000 characters", no.reason());
  }

  @Test
  void aHundredCharactersComeOutOfEachByteOfAPackedFileAtMost() throws IOException {
    String paragraph = "<w:p><w:r><w:t>" + "word ".repeat(200) + "</w:t></w:r></w:p>";
    byte[] docx = OfficeReaderTest.docx(paragraph.repeat(4_000));
    byte[] pdf = manyPages(130);

    for (SourceFile file :
        List.of(new SourceFile("a.docx", "a.docx", docx), new SourceFile("a.pdf", "a.pdf", pdf))) {
      var no = assertInstanceOf(ReadResult.Unreadable.class, new Reader().read(file));
      long most = Math.max(1_000_000, 100L * file.bytes().length);
      assertEquals("more than " + most + " characters of text come out of it", no.reason());
    }
  }

  @Test
  void aMillionMayComeOutOfAnyFileHoweverSmall() throws IOException {
    String paragraph = "<w:p><w:r><w:t>" + "word ".repeat(200) + "</w:t></w:r></w:p>";
    byte[] docx = OfficeReaderTest.docx(paragraph.repeat(990));

    assertTrue(docx.length < 9_000, () -> docx.length + " bytes");
    assertInstanceOf(
        ReadResult.Read.class, new Reader().read(new SourceFile("a.docx", "a.docx", docx)));
  }

  /** Pages that all show one and the same ten thousand characters. */
  private static byte[] manyPages(int pages) throws IOException {
    var pdfs = new Pdfs();
    for (int line = 0; line < 100; line++) {
      pdfs.plain(line + " " + "word ".repeat(19), 40, 780 - 7 * line);
    }
    PDPage first = pdfs.document().getPage(0);
    var packed = new PDStream(pdfs.document(), first.getContents(), COSName.FLATE_DECODE);
    first.setContents(packed);
    for (int page = 1; page < pages; page++) {
      var next = new PDPage(first.getMediaBox());
      next.setResources(first.getResources());
      next.setContents(packed);
      pdfs.document().addPage(next);
    }
    return pdfs.bytes(false);
  }
}
