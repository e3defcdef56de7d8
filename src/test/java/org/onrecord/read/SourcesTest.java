package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

  @TempDir Path folder;

  private List<Found> walk(Path path) throws IOException {
    List<Found> found = new ArrayList<>();
    try (var archives = new Unpacker()) {
      Sources.walk(path, archives).forEachRemaining(found::add);
    }
    return found;
  }

  private static byte[] zip(Object... namesAndContents) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        zip.write((byte[]) namesAndContents[i + 1]);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void givesFilesOfFoldersAndArchivesInOneOrder() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/two.txt"), "two");
    Files.writeString(folder.resolve("a.txt"), "one");
    byte[] inner = zip("deep/four.txt", bytes("four"));
    Files.write(
        folder.resolve("c.zip"),
        zip("three.txt", bytes("three"), "inner.zip", inner, "x/", new byte[0]));
    List<String> paths =
        walk(folder).stream().map(f -> f.path().substring(folder.toString().length() + 1)).toList();
    assertEquals(
        List.of("a.txt", "b/two.txt", "c.zip!/three.txt", "c.zip!/inner.zip!/deep/four.txt"),
        paths);
    assertEquals(walk(folder).size(), walk(folder).size());
  }

  @Test
  void passesOverSidecarsManifestsAndHiddenFiles() throws IOException {
    for (String name : List.of("a.txt.meta.json", "manifest.tsv", ".hidden.txt", "a.txt")) {
      Files.writeString(folder.resolve(name), "words");
    }
    assertEquals(1, walk(folder).size());
  }

  @Test
  void givesAnOfficeDocumentAsAFile() throws IOException {
    Files.write(
        folder.resolve("a.docx"),
        zip("[Content_Types].xml", bytes("<a/>"), "word/document.xml", bytes("<a/>")));
    assertTrue(walk(folder).getFirst() instanceof SourceFile);
  }

  @Test
  void endsABombAsUnreadableAndReadsTheOthers() throws IOException {
    Files.write(folder.resolve("bomb.zip"), zip("zeros.txt", new byte[200 << 20]));
    Files.writeString(folder.resolve("c.txt"), "words");
    List<Found> found = walk(folder);
    assertEquals(2, found.size());
    assertTrue(
        found.get(0) instanceof ReadResult.Unreadable bomb
            && bomb.reason().contains("unpacks to more"));
    assertTrue(found.get(1) instanceof SourceFile);
  }

  @Test
  void endsArchivesInArchivesAtABound() throws IOException {
    byte[] archive = zip("words.txt", bytes("words"));
    for (int i = 0; i < 10; i++) {
      archive = zip("inner.zip", archive);
    }
    Files.write(folder.resolve("deep.zip"), archive);
    List<Found> found = walk(folder);
    assertEquals(1, found.size());
    assertTrue(found.getFirst() instanceof ReadResult.Unreadable);
  }

  @Test
  void namesADamagedArchive() throws IOException {
    byte[] whole = zip("a.txt", bytes("words ".repeat(1000)));
    Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
    assertTrue(
        walk(folder).getLast() instanceof ReadResult.Unreadable no
            && no.reason().startsWith("damaged zip"));
  }

  @Test
  void saysThatThereIsNothing() {
    assertThrows(NoSuchFileException.class, () -> walk(folder.resolve("nowhere")));
  }
}
