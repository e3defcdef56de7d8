package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceDocument;

class HtmlReaderTest {

  private static SourceDocument read(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static SourceDocument read(byte[] html) {
    var file = new SourceFile("a.html", "a.html", html);
    return assertInstanceOf(ReadResult.Read.class, new Reader().read(file)).document();
  }

  private static List<String> shown(SourceDocument document) {
    return document.blocks().stream()
        .map(b -> b.kind() + " " + b.level() + ": " + b.span().of(document.text()))
        .toList();
  }

  @Test
  void findsBlocksAndMarksWhatEveryPageHas() {
    SourceDocument page =
        read(
            """
            <!DOCTYPE html><title>Homes to be built | Anytown Council</title>
            <nav><a href="/">Home</a></nav>
            <main><h1>Homes to be built</h1>
            <figure><img src="a.jpg"><figcaption>Picture: J Roe</figcaption></figure>
            <p>The   council <strong>will build</strong>
            homes.<p>It has plans:
            <ul><li>one<ul><li>deeper</li></ul></li><li><p>two</p></li></ul>
            <table><tr><th>Year</th><th>Homes</th></tr><tr><td>2020</td><td>40</td></tr></table>
            <h2>Notes to editors</h2><p>Call us.</p>
            <div class="share-buttons">Share this</div></main>
            <aside><h2>Related</h2></aside><footer>© Anytown</footer>\
            """);
    assertEquals(
        List.of(
            "BOILERPLATE 0: Home",
            "HEADING 1: Homes to be built",
            "CAPTION 0: Picture: J Roe",
            "PARAGRAPH 0: The council will build homes.",
            "PARAGRAPH 0: It has plans:",
            "ITEM 1: one",
            "ITEM 2: deeper",
            "ITEM 1: two",
            "HEADER_ROW 0: Year | Homes",
            "ROW 0: 2020 | 40",
            "HEADING 2: Notes to editors",
            "PARAGRAPH 0: Call us.",
            "BOILERPLATE 0: Share this",
            "BOILERPLATE 0: Related",
            "BOILERPLATE 0: © Anytown"),
        shown(page));
    Block paragraph = page.blocks().get(3);
    assertEquals("will build", paragraph.strong().getFirst().of(page.text()));
    assertEquals("Anytown Council", page.stated().publisher());
  }

  @Test
  void readsWordsExportedByAWordProcessor() {
    SourceDocument page =
        read(
            """
            <div class="mgContent"><h1>Agenda item</h1><h2>Road safety</h2>
            <p>Meeting of Transport Committee, Tuesday, 12th July, 2022 6.30 pm (Item 9.)</p>
            <div class="mgWordPara"><p class="MsoNormal">&nbsp;</p>
            <p class="MsoListParagraph"><span style="font-family:Symbol">&middot;<span>&nbsp;&nbsp;&nbsp; </span></span>Roads would
            be swept.</p>
            <p class="MsoNormal"><span style="font-family:Courier New">o<span>&nbsp;&nbsp; </span></span>At night.</p>
            <p class="MsoNormal">1.&nbsp;&nbsp;&nbsp;To note the report.</p></div></div>\
            """);
    assertEquals(
        List.of(
            "ITEM 1: Roads would be swept.", "ITEM 2: At night.", "ITEM 1: 1. To note the report."),
        shown(page).subList(3, 6));
    Metadata head = page.stated();
    assertEquals("Road safety", head.title());
    assertEquals("Transport Committee", head.body());
    assertEquals("2022-07-12", Objects.requireNonNull(head.date()).iso());
  }

  @Test
  void takesDateAndPublisherFromLinkedDataBeforeMetaTags() {
    SourceDocument page =
        read(
            """
            <html><head><meta property="article:published_time" content="2019-01-01">
            <link rel="canonical" href="https://news.example/a">
            <script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2018-01-01"},
            {"@type":"NewsArticle","headline":"Homes &amp; roads","datePublished":"2020-06-30T23:30:00Z",
            "publisher":{"name":"The Post"}}]}</script></head><body><article><p>Words.</p></article></body></html>\
            """);
    Metadata head = page.stated();
    assertEquals("Homes & roads", head.title());
    assertEquals("2020-07-01", Objects.requireNonNull(head.date()).iso());
    assertEquals("The Post", head.publisher());
    assertEquals("https://news.example/a", head.url());
  }

  @Test
  void readsWindows1252ThatCallsItselfLatin1() {
    String html =
        "<html><meta charset=\"iso-8859-1\"><body><p>“It’s time – now,” she said.</p></body></html>";
    SourceDocument page = read(html.getBytes(Charset.forName("windows-1252")));
    assertEquals("“It’s time – now,” she said.", page.text());
  }

  @Test
  void keepsAllOfAPageThatIsOneForm() {
    SourceDocument page =
        read("<form><p>The whole page stands in a form, as one system makes them.</p></form>");
    assertEquals(Block.Kind.PARAGRAPH, page.blocks().getFirst().kind());
  }

  @Test
  void survivesAVeryDeepPage() {
    SourceDocument page = read("<div>".repeat(20_000) + "words" + "</div>".repeat(20_000));
    assertTrue(page.text().contains("words"));
  }
}
