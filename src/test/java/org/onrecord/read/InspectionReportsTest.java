package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block;
import org.onrecord.model.SourceDocument;

/** Real inspection reports, where they lie beside the project: twenty, spread over all of them. */
class InspectionReportsTest {

  private static final Path REPORTS = Path.of("..", "shared", "corpus", "ofsted", "pdf");
  private static final int SAMPLE = 20;

  private static final List<SourceDocument> documents = new ArrayList<>();

  @BeforeAll
  static void readASample() throws IOException {
    assumeTrue(Files.isDirectory(REPORTS), "skipped: no real reports in " + REPORTS);
    List<Path> files;
    try (Stream<Path> list = Files.list(REPORTS)) {
      files = list.sorted().toList();
    }
    var reader = new Reader();
    for (int i = 0; i < SAMPLE; i++) {
      Path file = files.get(i * files.size() / SAMPLE);
      String name = file.getFileName().toString();
      ReadResult result =
          reader.read(new SourceFile(file.toString(), name, Files.readAllBytes(file)));
      assertTrue(result instanceof ReadResult.Read, result.toString());
      documents.add(((ReadResult.Read) result).document());
    }
  }

  private static String words(SourceDocument document, Block block) {
    return block.span().of(document.text());
  }

  @Test
  void haveParagraphsItemsAndRowsWithTheirPages() {
    for (SourceDocument document : documents) {
      assertTrue(document.blocks().size() > 20, document.source());
      Set<Block.Kind> kinds = new HashSet<>();
      for (Block block : document.blocks()) {
        kinds.add(block.kind());
        assertTrue(block.page() != null && block.page() > 0, document.source());
      }
      assertTrue(kinds.contains(Block.Kind.PARAGRAPH), document.source());
    }
  }

  @Test
  void haveNoWordsOfAPagesEdge() {
    for (SourceDocument document : documents) {
      Map<String, Set<Integer>> pages = new HashMap<>();
      for (Block block : document.blocks()) {
        String words = words(document, block);
        assertTrue(!words.matches("\\d{1,3}"), document.source() + ": a page number");
        if (words.length() > 40 && block.page() != null) {
          pages.computeIfAbsent(words, w -> new HashSet<>()).add(block.page());
        }
      }
      pages.forEach(
          (words, on) -> assertTrue(on.size() < 4, document.source() + " repeats " + words));
    }
  }

  @Test
  void haveNoBulletsAndNoSignsOfSymbolFonts() {
    for (SourceDocument document : documents) {
      for (Block block : document.blocks()) {
        String words = words(document, block);
        assertTrue(words.chars().noneMatch(c -> Characters.isPrivateUse((char) c)), words);
        assertTrue(!Characters.isBullet(words.charAt(0)), words);
      }
    }
  }

  @Test
  void haveNoParagraphsBrokenByAPage() {
    int broken = 0;
    int all = 0;
    for (SourceDocument document : documents) {
      for (Block block : document.blocks()) {
        String words = words(document, block);
        if (block.kind() == Block.Kind.PARAGRAPH && words.length() > 60) {
          all++;
          broken += Character.isLowerCase(words.charAt(0)) ? 1 : 0;
        }
      }
    }
    assertTrue(all > 200, "only " + all);
    assertTrue(broken <= 2, broken + " of " + all + " paragraphs begin in small letters");
  }

  @Test
  void readTheSameTwice() throws IOException {
    SourceDocument first = documents.getFirst();
    byte[] bytes = Files.readAllBytes(REPORTS.resolve(first.source()));
    var again =
        (ReadResult.Read) new Reader().read(new SourceFile(first.source(), first.source(), bytes));
    assertEquals(first, again.document());
  }
}
