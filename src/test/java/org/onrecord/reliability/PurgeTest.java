package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Parts;
import org.onrecord.ingest.Decisions;
import org.onrecord.ingest.OpenIndex;
import org.onrecord.ingest.Purge;
import org.onrecord.ingest.Rebuild;
import org.onrecord.ingest.Tally;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.model.Findings;
import org.onrecord.model.Speaker.Person;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;
import org.onrecord.search.SearchEngine;
import org.onrecord.store.ModelJson;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * P1 and P2: of 10,000 records a document, a record and a person are removed, from a file of lines
 * and from files of their own; nothing of them is found, a purge leaves no byte, and neither adding
 * again nor a rebuild brings them back.
 */
class PurgeTest {

  private static final int LINES = 2_000;

  /** Words that stand nowhere else, one for each thing that goes. */
  private static final List<String> GONE =
      List.of(
          "zebrawood",
          "quillwort",
          "Hesper Vantongeren",
          "marlinspike",
          "Odalys Brackenthwaite",
          "thunderstone");

  @TempDir private Path folder;

  @Test
  void whatIsRemovedIsGoneAndWhatIsPurgedLeavesNoByte() throws IOException {
    Path sources = sources();
    Path index = folder.resolve("index");
    Tally tally = Bench.add(index, List.of(sources.toString()));
    assertTrue(
        tally.passages() + tally.quotes() + tally.commitments() >= 10_000,
        "too few records: " + tally);
    for (String word : GONE) {
      assertFalse(matches(index, word).isEmpty(), word + " was never there");
    }

    remove(index);
    assertNothingShown(index);

    try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {})) {
      Purge.run(index, ingesting.parts());
    }
    assertNoByte(index);

    Tally again = Bench.add(index, List.of(sources.toString()));
    assertEquals(0, again.added() + again.changed() + again.failed(), again.toString());
    assertNoByte(index);

    try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {})) {
      Rebuild.run(index, ingesting.parts());
    }
    assertNoByte(index);
  }

  private static void remove(Path index) throws IOException {
    try (Parts.Ingesting ingesting = Bench.parts().ingesting(line -> {});
        OpenIndex open = OpenIndex.open(index, ingesting.parts(), Optional.empty())) {
      Decisions decisions = new Decisions(open);
      decisions.remove(documentOf(open, "zebrawood"), "test");
      decisions.remove(recordOf(open, "quillwort"), "test");
      decisions.remove(personOf(open, "Hesper Vantongeren"), "test");
      decisions.remove(documentOf(open, "marlinspike"), "test");
      decisions.remove(personOf(open, "Odalys Brackenthwaite"), "test");
      decisions.remove(recordOf(open, "thunderstone"), "test");
    }
  }

  private Path sources() throws IOException {
    Path sources = folder.resolve("sources");
    Files.createDirectories(sources);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      String special = i == 700 ? "zebrawood" : i == 900 ? "quillwort" : "timber";
      String speaker = i % 250 == 3 ? "Hesper Vantongeren" : "Paula Oakes";
      lines.add(line(i, special, speaker));
    }
    Files.write(sources.resolve("documents.jsonl"), lines, StandardCharsets.UTF_8);
    file(sources, "one.txt", "The depot keeps its marlinspike in a locked box.", "Paula Oakes");
    file(sources, "two.txt", "The depot keeps its rope in a locked box.", "Odalys Brackenthwaite");
    file(sources, "three.txt", "The depot keeps a thunderstone on the roof.", "Paula Oakes");
    return sources;
  }

  private static void file(Path folder, String name, String sentence, String speaker)
      throws IOException {
    String text =
        "Lambeth Council news\n\n"
            + sentence
            + "\n\nCouncillor "
            + speaker
            + " said: “We will look after the depot, and we will look after "
            + name
            + ".”\n";
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String line(int i, String special, String speaker) {
    return String.format(
        Locale.ROOT,
        "{\"source\":\"doc-%1$d\",\"url\":\"https://example.org/%1$d\",\"title\":\"Paper %1$d\","
            + "\"authorities\":[\"Lambeth\"],\"published\":\"2020-01-01\",\"passages\":["
            + "{\"n\":1,\"text\":\"Item %1$d concerns %2$s.\"},"
            + "{\"n\":2,\"text\":\"The committee met in room %1$d.\"},"
            + "{\"n\":3,\"text\":\"%3$s said: the answer to item %1$d is no.\"}],"
            + "\"statements\":[{\"kind\":\"direct\",\"text\":\"the answer to item %1$d is no\","
            + "\"speaker\":\"%3$s\",\"passages\":[3]}],"
            + "\"commitments\":[{\"text\":\"We will minute item %1$d.\",\"passages\":[]}]}",
        i,
        special,
        speaker);
  }

  private interface Wanted {
    Optional<String> id(Findings findings);
  }

  private static String first(OpenIndex open, String word, Wanted wanted) throws IOException {
    for (StoredDocument each : open.store().ledger().documents()) {
      Findings found = open.engine().document(each.documentId()).orElseThrow();
      if (ModelJson.MAPPER.writeValueAsString(found).contains(word)) {
        return wanted.id(found).orElseThrow();
      }
    }
    throw new AssertionError(word + " stands nowhere");
  }

  private static String documentOf(OpenIndex open, String word) throws IOException {
    return first(open, word, f -> Optional.of(f.document().id().value()));
  }

  private static String recordOf(OpenIndex open, String word) throws IOException {
    return first(
        open,
        word,
        f ->
            Entries.of(f).stream()
                .filter(e -> e.text().contains(word))
                .map(e -> e.id().value())
                .findFirst());
  }

  private static String personOf(OpenIndex open, String name) throws IOException {
    return first(
        open, name, f -> Optional.of(Person.of(name, f.document().mainAuthorityCode()).id()));
  }

  /** Stored fields are compressed: what the engine gives is looked at, record by record. */
  private static void assertNothingShown(Path index) throws IOException {
    try (Store store = Store.openReadOnly(index);
        SearchEngine engine = LuceneEngine.openReadOnly(index)) {
      for (StoredDocument each : store.ledger().documents()) {
        Findings found = engine.document(each.documentId()).orElseThrow();
        String all = ModelJson.MAPPER.writeValueAsString(found);
        for (String word : GONE) {
          assertFalse(all.contains(word), word + " is still shown in " + each.path());
        }
        for (Entry entry : Entries.of(found)) {
          assertFalse(store.ledger().isRemoved(entry.id().value()), entry.id().value());
        }
      }
    }
  }

  private static void assertNoByte(Path index) throws IOException {
    assertNothingShown(index);
    for (String word : GONE) {
      assertEquals(List.of(), matches(index, word), word);
      for (String part : word.split(" ", -1)) {
        assertEquals(List.of(), matches(index, part), part);
      }
    }
  }

  /** The files with these words in their bytes, of any case. */
  private static List<String> matches(Path index, String word) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(index)) {
      for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        if (bytes.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT))) {
          found.add(index.relativize(file).toString());
        }
      }
    }
    return found;
  }
}
