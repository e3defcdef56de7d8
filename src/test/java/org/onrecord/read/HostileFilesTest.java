package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block;
import org.onrecord.reliability.Deep;

/** Files made to do harm: each ends as text or with a reason, and the next one is read. */
class HostileFilesTest {

  private static final long SEED = 20260101;

  private static byte[] pdf() throws IOException {
    return Pdfs.tagged("A heading", "A first paragraph of words.", "A second one, and its words.");
  }

  private static byte[] docx() throws IOException {
    return OfficeReaderTest.docx(
        "<w:p><w:r><w:t>Words of a paragraph.</w:t></w:r></w:p>".repeat(20));
  }

  private static byte[] html() {
    return ("<html><body><main><h1>Title</h1>"
            + "<p>Words <b>and</b> more.</p>".repeat(50)
            + "</main></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Bytes flipped, cut out, doubled or cut off, in one of a few places. */
  static byte[] mutated(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 ->
            bytes =
                java.util.Arrays.copyOf(
                    bytes, Math.max(8, bytes.length - random.nextInt(bytes.length / 4)));
        case 2 -> {
          int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
        }
        default -> {
          for (int j = at; j < Math.min(bytes.length, at + 16); j++) {
            bytes[j] = (byte) ('0' + random.nextInt(10));
          }
        }
      }
    }
    return bytes;
  }

  private static void allEnd(String name, byte[] whole, int count) throws IOException {
    var random = new Random(SEED + count);
    List<String> silent = new ArrayList<>();
    int read = 0;
    try (var reader = new SafeReader()) {
      for (int i = 0; i < count; i++) {
        var file = new SourceFile(i + "-" + name, name, mutated(whole, random));
        switch (reader.read(file)) {
          case ReadResult.Read as -> {
            read++;
            for (Block block : as.document().blocks()) {
              assertTrue(block.span().end() <= as.document().text().length());
            }
          }
          case ReadResult.Unreadable no -> {
            if (no.reason().isBlank()) {
              silent.add(no.path());
            }
          }
          case ReadResult.Skipped no -> {
            if (no.reason().isBlank()) {
              silent.add(no.path());
            }
          }
          case ReadResult.Lines lines -> silent.add(lines.file().path());
        }
      }
      assertInstanceOf(ReadResult.Read.class, reader.read(new SourceFile(name, name, whole)));
    }
    Deep.measured("S2", count + " of " + name + ", " + read + " read, the others named");
    assertEquals(List.of(), silent);
  }

  @Test
  void mutatedFilesEndAsTextOrWithAReason() throws IOException {
    allEnd("a.pdf", pdf(), 60);
    allEnd("a.docx", docx(), 20);
    allEnd("a.html", html(), 20);
  }

  @Test
  @Tag("deep")
  void manyMutatedFilesEndAsTextOrWithAReason() throws IOException {
    int files = Deep.of("files", 1_000);
    allEnd("a.pdf", pdf(), files);
    allEnd("a.docx", docx(), files / 5);
    allEnd("a.html", html(), files / 5);
  }

  @Test
  void aDocumentThatUnfoldsToTooMuchIsUnreadable() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] spaces = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        zip.write(spaces);
      }
    }
    try (var reader = new SafeReader()) {
      var no =
          assertInstanceOf(
              ReadResult.Unreadable.class,
              reader.read(new SourceFile("bomb.docx", "bomb.docx", out.toByteArray())));
      assertEquals("unpacks to more than 100 times its size", no.reason());
    }
  }

  @Test
  void entitiesThatMultiplyAreNotUnfolded() throws IOException {
    var entities = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      entities.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(
          (entities + "]><o xmlns:t=\"t\"><t:text><t:p>one &a39; two</t:p></t:text></o>")
              .getBytes(StandardCharsets.UTF_8));
    }
    try (var reader = new SafeReader()) {
      ReadResult result = reader.read(new SourceFile("a.odt", "a.odt", out.toByteArray()));
      assertFalse(result instanceof ReadResult.Read read && read.document().text().contains("ha"));
    }
  }

  @Test
  void deepTreesEndWithAReasonOrText() throws IOException {
    String nested =
        "<w:tbl><w:tr><w:tc>".repeat(3_000) + "<w:p/>" + "</w:tc></w:tr></w:tbl>".repeat(3_000);
    try (var reader = new SafeReader()) {
      assertInstanceOf(
          ReadResult.Unreadable.class,
          reader.read(new SourceFile("a.docx", "a.docx", OfficeReaderTest.docx(nested))));
      var pdf = new Pdfs();
      var node = Pdfs.node("P", pdf.line("Words at the bottom of a deep tree.", 72, 700));
      for (int i = 0; i < 500; i++) {
        node = Pdfs.node("Sect", node);
      }
      pdf.element("Sect", node);
      ReadResult deep = reader.read(new SourceFile("a.pdf", "a.pdf", pdf.bytes(true)));
      assertFalse(deep instanceof ReadResult.Skipped);
    }
  }
}
