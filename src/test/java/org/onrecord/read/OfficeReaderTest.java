package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.SourceDocument;

class OfficeReaderTest {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static byte[] zip(String... namesAndContents) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndContents[i]));
        zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  static byte[] docx(String body) throws IOException {
    return zip(
        "[Content_Types].xml", "<Types/>",
        "word/styles.xml",
            "<w:styles "
                + W
                + "><w:style w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>",
        "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
  }

  private static ReadResult result(String name, byte[] bytes) {
    return new Reader().read(new SourceFile(name, name, bytes));
  }

  private static List<String> shown(String name, byte[] bytes) {
    SourceDocument d = assertInstanceOf(ReadResult.Read.class, result(name, bytes)).document();
    return d.blocks().stream()
        .map(b -> b.kind() + " " + b.level() + ": " + b.span().of(d.text()))
        .toList();
  }

  private static String p(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  @Test
  void readsHeadingsItemsRowsAndBoldWordsOfWord() throws IOException {
    byte[] docx =
        docx(
            "<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r><w:t>Minutes</w:t></w:r></w:p>"
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Cllr Bell:</w:t></w:r><w:r><w:t xml:space=\"preserve\"> we </w:t></w:r>"
                + "<w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:t>will.</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>deep item</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>"
                + p("Action")
                + "</w:tc><w:tc>"
                + p("By")
                + "</w:tc></w:tr>"
                + "<w:tr><w:tc>"
                + p("Write")
                + "</w:tc><w:tc>"
                + p("May")
                + "</w:tc></w:tr></w:tbl>");
    assertEquals(
        List.of(
            "HEADING 2: Minutes",
            "PARAGRAPH 0: Cllr Bell: we will.",
            "ITEM 2: deep item",
            "HEADER_ROW 0: Action | By",
            "ROW 0: Write | May"),
        shown("a.docx", docx));
    SourceDocument d = ((ReadResult.Read) result("a.docx", docx)).document();
    assertEquals("Cllr Bell:", d.blocks().get(1).strong().getFirst().of(d.text()));
  }

  @Test
  void readsHeadingsItemsAndRowsOfOpenDocument() throws IOException {
    byte[] odt =
        zip(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><office:body><office:text>"
                + "<text:h text:outline-level=\"1\">Report</text:h><text:p>One<text:s text:c=\"3\"/>two<text:note>x</text:note>.</text:p>"
                + "<text:list><text:list-item><text:p>first</text:p><text:list><text:list-item><text:p>inner</text:p></text:list-item></text:list></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
                + "</office:text></office:body></office:document-content>");
    assertEquals(
        List.of(
            "HEADING 1: Report",
            "PARAGRAPH 0: One two.",
            "ITEM 1: first",
            "ITEM 2: inner",
            "ROW 0: a | b"),
        shown("a.odt", odt));
  }

  @Test
  void readsRichText() {
    byte[] rtf =
        "{\\rtf1\\ansi The {\\b council} said \\'93yes\\'94.\\par Second.\\par}"
            .getBytes(StandardCharsets.US_ASCII);
    assertEquals(
        List.of("PARAGRAPH 0: The council said “yes”.", "PARAGRAPH 0: Second."),
        shown("a.rtf", rtf));
  }

  @Test
  void readsMarkdown() {
    String text =
        "# Title\n\nThe **council** [agreed](http://x.example).\n\n- one\n  - two\n1. three\n\n| a | b |\n|---|---|\n| c | d |\n";
    assertEquals(
        List.of(
            "HEADING 1: Title",
            "PARAGRAPH 0: The council agreed.",
            "ITEM 1: one",
            "ITEM 2: two",
            "ITEM 1: 1. three",
            "HEADER_ROW 0: a | b",
            "ROW 0: c | d"),
        shown("a.md", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void refusesDocumentTypesAndExternalEntities() throws IOException {
    byte[] docx =
        zip(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY l \"lol\">]><w:document "
                + W
                + "><w:body>"
                + p("before &e; &l; after")
                + "</w:body></w:document>");
    ReadResult result = result("a.docx", docx);
    String words = result instanceof ReadResult.Read read ? read.document().text() : "";
    assertTrue(!words.contains("root:") && !words.contains("lol"), words);
  }

  @Test
  void namesSpreadsheetsAndOldOfficeFilesAsSkipped() throws IOException {
    assertInstanceOf(
        ReadResult.Skipped.class,
        result("a.xlsx", zip("[Content_Types].xml", "<a/>", "xl/workbook.xml", "<a/>")));
    byte[] ole = {
      (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    var old = assertInstanceOf(ReadResult.Skipped.class, result("a.doc", ole));
    assertTrue(old.reason().contains("old Office format"));
  }

  @Test
  void saysThatAWebPageIsNoDocument() {
    var no =
        assertInstanceOf(
            ReadResult.Unreadable.class,
            result("a.pdf", "<html><body>404</body></html>".getBytes(StandardCharsets.UTF_8)));
    assertEquals("HTML page named .pdf", no.reason());
  }
}
