package org.onrecord.split;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block;
import org.onrecord.model.Metadata;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;
import org.onrecord.model.SourceDocument;
import org.onrecord.model.Span;

final class LayoutTest {

  private static List<Passage> passages(String text) {
    return Layout.passages(
        new SourceDocument("a.txt", text, List.of(), Metadata.NONE, "plain/1", false, List.of()));
  }

  private static List<PassageRole> roles(String text) {
    return passages(text).stream().map(Passage::role).toList();
  }

  @Test
  void partsParagraphsAtBlankLines() {
    List<Passage> found = passages("One thing was done.\n\nAnother was not.\n");
    assertEquals(
        List.of("One thing was done.", "Another was not."),
        found.stream().map(Passage::text).toList());
  }

  @Test
  void joinsLinesThatWereBrokenForWidth() {
    String text =
        """
        The Board was told that the new service would open in the spring, and that
        the old one would run beside it until every family had been moved across.
        """;
    assertEquals(1, passages(text).size());
  }

  @Test
  void tellsItemsFromTheirLeadIn() {
    List<Passage> found =
        passages(
            "The Head of Parks advised that:\n\n• gates would be mended\n\n• trees had died\n");
    assertEquals(
        List.of(PassageRole.PARAGRAPH, PassageRole.ITEM, PassageRole.ITEM),
        found.stream().map(Passage::role).toList());
    assertEquals(1, found.get(1).leadIn());
    assertEquals(1, found.get(2).leadIn());
  }

  @Test
  void takesPrivateUseBulletsAsMarks() {
    assertEquals(
        List.of(PassageRole.PARAGRAPH, PassageRole.ITEM),
        roles("Inspectors saw that:\n\n\uF0B7 plans were late\n"));
  }

  @Test
  void setsCreditsAndTeasersApart() {
    assertEquals(
        List.of(
            PassageRole.BOILERPLATE,
            PassageRole.PARAGRAPH,
            PassageRole.BOILERPLATE,
            PassageRole.BOILERPLATE),
        roles(
            """
            Photo: Someone/Agency

            The bridge has opened again.

            Related content
            Mayor opens fair
            """));
  }

  @Test
  void tellsHeadingsFromParagraphs() {
    assertEquals(
        List.of(PassageRole.HEADING, PassageRole.PARAGRAPH),
        roles("Bridge reopens after repairs\n\nIt was shut for a year.\n"));
  }

  @Test
  void takesTheThirdLetteredItemForAnItemAndNoCopyrightLine() {
    assertEquals(
        List.of(PassageRole.ITEM, PassageRole.ITEM, PassageRole.BOILERPLATE),
        roles(
            "(b) the plan be noted;\n\n(c) the Chair write to the Board.\n\n(c) 2019 The Post\n"));
  }

  @Test
  void keepsRowsOfTwoCellsThatTheFormatMarks() {
    String text = "Judgement | Grade\nOverall | Good";
    Block header =
        new Block(
            new Span(0, 17),
            Block.Kind.HEADER_ROW,
            0,
            null,
            List.of(new Span(0, 9), new Span(12, 17)),
            List.of());
    Block row =
        new Block(
            new Span(18, 32),
            Block.Kind.ROW,
            0,
            null,
            List.of(new Span(18, 25), new Span(28, 32)),
            List.of());
    assertEquals(
        List.of(PassageRole.ROW, PassageRole.ROW),
        Layout.passages(
                new SourceDocument(
                    "a.pdf", text, List.of(header, row), Metadata.NONE, "pdf/1", false, List.of()))
            .stream()
            .map(Passage::role)
            .toList());
  }
}
