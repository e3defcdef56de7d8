package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block;

class SafeReaderTest {

  private static SourceFile file(String name, String content) {
    return new SourceFile("in/" + name, name, content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void givesWhatTheReaderGivesWithoutAChild() throws IOException {
    SourceFile pdf =
        new SourceFile("in/a.pdf", "a.pdf", Pdfs.tagged("A heading", "One paragraph of words."));
    try (var reader = new SafeReader()) {
      ReadResult safe = reader.read(pdf);
      assertEquals(new Reader().read(pdf), safe);
      var read = assertInstanceOf(ReadResult.Read.class, safe);
      assertEquals(Block.Kind.HEADING, read.document().blocks().getFirst().kind());
      assertEquals(1, read.document().blocks().getFirst().page());
    }
  }

  @Test
  void goesOnAfterADamagedFile() throws IOException {
    try (var reader = new SafeReader()) {
      var bad =
          assertInstanceOf(
              ReadResult.Unreadable.class, reader.read(file("bad.pdf", "%PDF-1.7 nothing")));
      assertEquals("in/bad.pdf", bad.path());
      var good = new SourceFile("b.pdf", "b.pdf", Pdfs.tagged("Title", "Words of a paragraph."));
      assertInstanceOf(ReadResult.Read.class, reader.read(good));
      assertInstanceOf(ReadResult.Read.class, reader.read(file("a.txt", "Words.")));
    }
  }

  /** As the system does to a process that takes too much memory. */
  static void killReaders() {
    ProcessHandle.current()
        .children()
        .filter(c -> c.info().commandLine().orElse("").contains(ReaderProcess.class.getName()))
        .forEach(c -> {
          c.destroyForcibly();
          c.onExit().join();
        });
  }

  @Test
  void goesOnInANewProcessWhereTheOldOneWasKilled() throws IOException {
    var pdf = new SourceFile("a.pdf", "a.pdf", Pdfs.tagged("Title", "Words of a paragraph."));
    try (var reader = new SafeReader()) {
      ReadResult before = reader.read(pdf);
      killReaders();
      assertEquals(before, reader.read(pdf));
      assertInstanceOf(ReadResult.Read.class, before);
    }
  }

  @Test
  void endsAFileThatTakesTooLongAndReadsTheNext() throws IOException {
    byte[] pdf = Pdfs.tagged("Title", "Words of a paragraph.");
    try (var reader = new SafeReader(java.time.Duration.ofNanos(1))) {
      var late =
          assertInstanceOf(
              ReadResult.Unreadable.class, reader.read(new SourceFile("a.pdf", "a.pdf", pdf)));
      assertTrue(late.reason().startsWith("reading took longer than"), late.reason());
    }
    try (var reader = new SafeReader()) {
      assertInstanceOf(ReadResult.Read.class, reader.read(new SourceFile("a.pdf", "a.pdf", pdf)));
    }
  }

  @Test
  void namesAFileThatTakesMoreMemoryThanThereIsAndReadsTheNext() throws IOException {
    var huge = new SourceFile("a.pdf", "a.pdf", withFontOf(600 << 20));
    byte[] pdf = Pdfs.tagged("Title", "Words of a paragraph.");
    try (var reader = new SafeReader()) {
      var no = assertInstanceOf(ReadResult.Unreadable.class, reader.read(huge));
      assertEquals("the reading process died of it: out of memory", no.reason());
      assertInstanceOf(ReadResult.Read.class, reader.read(new SourceFile("b.pdf", "b.pdf", pdf)));
    }
  }

  /** A PDF whose font unfolds to so many zeros, packed a thousandfold. */
  private static byte[] withFontOf(int zeros) throws IOException {
    var pdfs = new Pdfs();
    pdfs.plain("Words in a font that nobody can hold.", 72, 720);
    var program = new PDStream(pdfs.document());
    byte[] some = new byte[1 << 16];
    try (OutputStream out = program.createOutputStream(COSName.FLATE_DECODE)) {
      for (int i = 0; i < zeros / some.length; i++) {
        out.write(some);
      }
    }
    COSDictionary fonts =
        pdfs.document().getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts.getCOSDictionary(fonts.keySet().iterator().next());
    var descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "Huge");
    descriptor.setItem(COSName.FONT_FILE2, program);
    font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
    font.setName(COSName.BASE_FONT, "Huge");
    font.setItem(COSName.FONT_DESC, descriptor);
    return pdfs.bytes(false);
  }
}
