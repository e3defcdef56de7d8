package org.onrecord.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.RecordKind;
import org.onrecord.query.Clause;
import org.onrecord.search.Draft;
import org.onrecord.search.FacetsContract;
import org.onrecord.search.IndexInUseException;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;

/** The contract, kept on disk; and what only an index on disk promises. */
class OnDiskEngineTest extends FacetsContract {

  @TempDir Path folder;

  @Override
  protected SearchEngine create(String name) throws IOException {
    return LuceneEngine.open(folder.resolve(name));
  }

  private static long count(SearchEngine engine, String word) throws IOException {
    var request =
        SearchRequest.of(new Clause.Word(word), RecordKind.PARAGRAPH, LocalDate.of(2026, 11, 21));
    return engine.search(request).total();
  }

  private static void put(SearchEngine engine, String name, String text) throws IOException {
    engine.put(Draft.of(name).paragraph(text).findings());
    engine.commit(name);
  }

  /** Waits until a follower, who looks twice a second, shows so many hits. */
  private static void await(SearchEngine engine, String word, long hits) throws Exception {
    for (int i = 0; i < 300 && count(engine, word) != hits; i++) {
      Thread.sleep(100);
    }
    assertEquals(hits, count(engine, word));
  }

  @Test
  void aMissingIndexAnswersAsEmptyAndItsFirstCommitIsShown() throws Exception {
    Path root = folder.resolve("none-yet");
    try (SearchEngine reader = LuceneEngine.openReadOnly(root)) {
      assertEquals(0, count(reader, "adoption"));
      assertEquals("", reader.stamp());
      try (SearchEngine writer = LuceneEngine.open(root)) {
        put(writer, "a", "Adoption is slow.");
        await(reader, "adoption", 1);
        put(writer, "b", "Adoption is quick.");
        await(reader, "adoption", 2);
      }
      assertEquals("b", reader.stamp());
    }
  }

  @Test
  void aReaderFollowsThePointerToTheNextGeneration() throws Exception {
    Path root = folder.resolve("generations");
    try (SearchEngine writer = LuceneEngine.open(root)) {
      put(writer, "a", "Adoption is slow.");
    }
    try (SearchEngine reader = LuceneEngine.openReadOnly(root)) {
      assertEquals(1, count(reader, "adoption"));
      try (LuceneEngine next = LuceneEngine.openNext(root)) {
        put(next, "b", "Fostering is another thing.");
        assertEquals(1, count(reader, "adoption"));
        next.promote();
      }
      await(reader, "fostering", 1);
      assertEquals(0, count(reader, "adoption"));
      new Generations(root).dropOthers();
      assertEquals(1, count(reader, "fostering"));
    }
  }

  @Test
  void aSecondWriterIsToldThatTheIndexIsInUse() throws IOException {
    Path root = folder.resolve("exclusive");
    try (SearchEngine writer = LuceneEngine.open(root)) {
      assertThrows(IndexInUseException.class, () -> LuceneEngine.open(root));
      assertThrows(IndexInUseException.class, () -> LuceneEngine.openNext(root));
      put(writer, "a", "Still writing.");
    }
    try (SearchEngine writer = LuceneEngine.open(root)) {
      assertEquals(1, count(writer, "writing"));
    }
  }

  @Test
  void aReaderCannotWrite() throws IOException {
    try (SearchEngine reader = LuceneEngine.openReadOnly(folder.resolve("read-only"))) {
      assertThrows(IllegalStateException.class, () -> reader.commit("1"));
    }
  }

  @Test
  void whatWasNotCommittedIsGoneAfterClosing() throws IOException {
    Path root = folder.resolve("uncommitted");
    try (SearchEngine writer = LuceneEngine.open(root)) {
      put(writer, "a", "Committed words.");
      writer.put(Draft.of("b").paragraph("Lost words.").findings());
    }
    try (SearchEngine reader = LuceneEngine.openReadOnly(root)) {
      assertEquals(1, count(reader, "words"));
    }
  }

  @Test
  void purgeLeavesNoByteOfWhatWasRemoved() throws IOException {
    Path root = folder.resolve("purged");
    try (SearchEngine writer = LuceneEngine.open(root)) {
      for (int i = 0; i < 40; i++) {
        put(writer, "kept" + i, "Kept words of document " + i + ".");
      }
      put(writer, "secret", "Quixotically zugzwanged.");
      writer.remove(Draft.id("secret"));
      writer.commit("removed");
      assertTrue(holds(root, "zugzwang"));
      writer.purge();
      assertFalse(holds(root, "zugzwang"));
      assertFalse(holds(root, Draft.id("secret").value()));
      assertEquals("removed", writer.stamp());
      assertEquals(40, count(writer, "words"));
    }
  }

  private static boolean holds(Path root, String text) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.contains(text)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void damagedBytesAreFoundAndTheCommitBeforeItServed() throws Exception {
    Path root = folder.resolve("damaged");
    try (SearchEngine writer = LuceneEngine.open(root)) {
      put(writer, "a", "Sound words.");
      List<Path> before = dataFiles(root);
      put(writer, "b", "Damaged words.");
      Path fresh =
          dataFiles(root).stream().filter(f -> !before.contains(f)).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(fresh);
      // parts of a compound file begin at multiples of 64: so many bytes cannot all be padding
      for (int i = bytes.length / 2; i < bytes.length / 2 + 64; i++) {
        bytes[i] ^= 4;
      }
      Files.write(fresh, bytes);
    }
    try (LuceneEngine reader = LuceneEngine.openReadOnly(root)) {
      assertTrue(reader.damage().orElseThrow().contains("damaged"));
      assertEquals(1, count(reader, "words"));
      assertTrue(reader.damage().isPresent());
      try (SearchEngine writer = LuceneEngine.openNext(root)) {
        put(writer, "c", "Other words.");
        ((LuceneEngine) writer).promote();
      }
      await(reader, "other", 1);
      assertTrue(reader.damage().isEmpty());
    }
  }

  private static List<Path> dataFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".cfs")).toList();
    }
  }
}
