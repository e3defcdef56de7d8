package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormatTest {

  private static Format of(String content, String name) {
    return Format.of(content.getBytes(StandardCharsets.UTF_8), name);
  }

  @Test
  void looksAtBytesAndNotAtTheName() {
    assertEquals(Format.PDF, of("%PDF-1.4\n", "minutes.txt"));
    assertEquals(Format.HTML, of("<!DOCTYPE html><p>Moved</p>", "report.pdf"));
    assertEquals(Format.RTF, of("{\\rtf1 }", "report.doc"));
    assertEquals(Format.HTML, of("<div id=\"modgov\"><p>Decision</p></div>", "page"));
  }

  @Test
  void tellsKindsOfPlainTextApartByName() {
    assertEquals(Format.MARKDOWN, of("# Minutes", "minutes.md"));
    assertEquals(Format.JSON_LINES, of("{\"source\":\"a\"}", "lines.jsonl"));
    assertEquals(Format.OTHER_TEXT, of("a,b", "table.csv"));
    assertEquals(Format.TEXT, of("Cllr Bell said so.", "README"));
  }

  @Test
  void takesUtf16ForText() {
    byte[] marked = "\ufeffThe council agreed.".getBytes(StandardCharsets.UTF_16LE);
    assertEquals(Format.TEXT, Format.of(marked, "a.txt"));
    byte[] unmarked = "The council agreed.".getBytes(Charset.forName("UTF-16BE"));
    assertEquals(Format.TEXT, Format.of(unmarked, "a.txt"));
  }

  @Test
  void takesZerosAllOverForNoText() {
    assertEquals(Format.BINARY, Format.of(new byte[300], "a.txt"));
    assertEquals(Format.EMPTY, Format.of(new byte[0], "a.pdf"));
    assertEquals(Format.EMPTY, of(" \n\n ", "a.txt"));
  }
}
