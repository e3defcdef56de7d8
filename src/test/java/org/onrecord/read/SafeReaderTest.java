package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
}
