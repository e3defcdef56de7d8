package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ingest.Tally;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/** Whoever makes an archive names what is in it: a name is shown, and never followed. */
class HostileNamesTest {

  @TempDir private Path folder;

  private Path archive(String... names) throws IOException {
    Path file = folder.resolve("a.zip");
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("Words of the file that is called " + name).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  @Test
  void aFileInAnArchiveNeverTakesThePlaceOfOneBesideIt() throws IOException {
    Path beside = Files.writeString(folder.resolve("b.txt"), "Words of the file beside.");
    Path index = folder.resolve("index");
    Bench.add(index, List.of(beside.toString()));

    Tally tally = Bench.add(index, List.of(archive("../b.txt", "../../b.txt").toString()));

    assertEquals(2, tally.added());
    assertEquals(0, tally.changed());
    try (Store store = Store.openReadOnly(index)) {
      String was = store.ledger().idOfPath(beside.toString()).orElseThrow();
      StoredDocument document = store.ledger().document(was).orElseThrow();
      String reading = store.reading(document).text();
      assertEquals("Words of the file beside.", reading.strip());
    }
  }

  @Test
  void namesBeyondTheSystemsCharactersAreReadAndStayApart() throws Exception {
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "needs names to be written");
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(in.resolve("caf\u00e9.txt"), "Words of one file.");
    Files.writeString(in.resolve("caf\u00e8.txt"), "Words of another file.");
    Files.move(archive("third.txt"), in.resolve("caf\u00ea.zip"));
    Path index = folder.resolve("index");

    Process add = Program.startInAscii(List.of("add", in.toString(), "--index", index.toString()));
    String said = new String(add.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, add.waitFor(), said);
    try (Store store = Store.openReadOnly(index)) {
      assertEquals(3, store.ledger().documents().size(), said);
    }
  }

  @Test
  void noNameInAnArchiveEndsAnAdd() throws IOException {
    Path archive =
        archive(
            "nul\0.txt",
            "new\nline.txt",
            "/absolute.txt",
            "C:\\drive.txt",
            "caf\u00e9.txt",
            "\ud83d\ude00.txt",
            "\u202egpj.txt",
            "a".repeat(5_000) + ".txt",
            "../".repeat(500) + "up.txt",
            "a.jsonl!/b.txt",
            ".txt/.",
            "con.txt",
            "*?|.txt",
            "lines.jsonl");

    Tally tally = Bench.add(folder.resolve("index"), List.of(archive.toString()));

    assertTrue(tally.added() >= 11, tally.toString());
    assertEquals(tally.documents(), tally.added());
    assertEquals(1, tally.failed(), "lines of documents inside an archive");
  }
}
