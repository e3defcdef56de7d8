package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.DateBasis;
import org.onrecord.model.Metadata;
import org.onrecord.model.SourceClass;

class MetadataReaderTest {

  @TempDir Path folder;

  private static SourceFile at(String path) {
    return new SourceFile(path, Path.of(path).getFileName().toString(), new byte[0]);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void readsASidecar() throws IOException {
    write(
        "a.pdf.meta.json",
        "{\"title\":\"T\",\"authority\":[\"Lambeth\",\"Devon\"],\"date\":\"2020-05\",\"source_class\":\"official-record\",\"more\":1}");
    Metadata said = MetadataReader.sidecar(folder.resolve("a.pdf"));
    assertEquals("T", said.title());
    assertEquals(List.of("Lambeth", "Devon"), said.authorities());
    assertEquals("2020-05", Objects.requireNonNull(said.date()).iso());
    assertEquals(DateBasis.METADATA, Objects.requireNonNull(said.date()).basis());
    assertEquals(SourceClass.OFFICIAL_RECORD, said.sourceClass());
    assertEquals(Metadata.NONE, MetadataReader.sidecar(folder.resolve("b.pdf")));
  }

  @Test
  void readsManifestsInThreeFormats() throws IOException {
    Path csv =
        write(
            "m.csv",
            "file,title,date,authority,other\nx/a.pdf,\"One, two\",14/10/2016,Lambeth;Devon,z\n");
    Path tsv = write("m.tsv", "file\ttitle\nx/a.pdf\tOne, two\n");
    Path json = write("m.json", "[{\"file\":\"x/a.pdf\",\"title\":\"One, two\"}]");
    for (Path manifest : List.of(csv, tsv, json)) {
      assertEquals("One, two", MetadataReader.manifest(manifest).of(at("/corpus/x/a.pdf")).title());
    }
    assertEquals(
        "2016-10-14",
        Objects.requireNonNull(MetadataReader.manifest(csv).of(at("x/a.pdf")).date()).iso());
    assertEquals(
        List.of("Lambeth", "Devon"), MetadataReader.manifest(csv).of(at("x/a.pdf")).authorities());
    assertEquals(Metadata.NONE, MetadataReader.manifest(csv).of(at("/corpus/y/a.pdf")));
  }

  @Test
  void namesFileAndRowOfAnError() throws IOException {
    Path manifest = write("m.csv", "file,date\na.pdf,2020-01-01\nb.pdf,soon\n");
    var e = assertThrows(IOException.class, () -> MetadataReader.manifest(manifest));
    assertTrue(String.valueOf(e.getMessage()).contains("m.csv, row 2"), e.getMessage());
    Path headless = write("n.csv", "a.pdf,2020\n");
    assertThrows(IOException.class, () -> MetadataReader.manifest(headless));
  }
}
