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
}
