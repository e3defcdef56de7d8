package org.onrecord.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.reliability.Deep;

/**
 * Archives made to do harm: each ends with its files or with a reason, and the next one is read.
 */
class HostileArchivesTest {

  private static final long SEED = 20261122;
  private static final byte[] WORDS = "Words of a paragraph.".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  /** Writes what stands in an archive. */
  private interface Entries {
    void put(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Entries entries) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      entries.put(zip);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }

  private static void zeros(OutputStream out, int megabytes) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    for (int i = 0; i < megabytes; i++) {
      out.write(megabyte);
    }
  }

  private static byte[] bomb(int megabytes) throws IOException {
    return zip(z -> {
      z.putNextEntry(new ZipEntry("zeros.txt"));
      zeros(z, megabytes);
    });
  }

  private List<Found> unpacked(byte[] archive) throws IOException {
    try (var unpacker = new Unpacker()) {
      return unpacked(unpacker, archive);
    }
  }

  private List<Found> unpacked(Unpacker unpacker, byte[] archive) throws IOException {
    Path file = Files.write(folder.resolve("a.zip"), archive);
    List<Found> found = new ArrayList<>();
    unpacker.open(file, file.toString()).forEachRemaining(found::add);
    return found;
  }

  private String inside(Found found) {
    return found.path().substring(folder.resolve("a.zip").toString().length());
  }

  /** Where each was found and why it is not read; {@code read} where it is. */
  private List<String> shown(List<Found> all) {
    return all.stream()
        .map(f -> inside(f) + (f instanceof ReadResult.Unreadable no ? ": " + no.reason() : ""))
        .toList();
  }

  @Test
  void namesAnInnerBombAndReadsWhatStandsBesideIt() throws IOException {
    byte[] archive =
        zip(z -> {
          put(z, "before.txt", WORDS);
          put(z, "bomb.zip", bomb(80));
          put(z, "after.txt", WORDS);
        });
    assertEquals(
        List.of(
            "!/before.txt",
            "!/bomb.zip: unpacks to more than 100 times its size; the rest is not read",
            "!/after.txt"),
        shown(unpacked(archive)));
  }

  @Test
  void endsAnArchiveOfManySmallBombs() throws IOException {
    // each is within its own bound; together they may give no more than one archive may
    byte[] bomb =
        zip(z -> {
          z.putNextEntry(new ZipEntry(".zeros"));
          zeros(z, 60);
        });
    byte[] archive =
        zip(z -> {
          for (int i = 0; i < 50; i++) {
            put(z, i + ".zip", bomb);
          }
        });
    assertEquals(
        List.of(": unpacks to more than 100 times its size; the rest is not read"),
        shown(unpacked(archive)));
  }

  @Test
  @Tag("deep")
  void namesAFileThatIsTooLargeAndReadsTheNext() throws IOException {
    byte[] noise = new byte[3 << 20];
    new Random(SEED).nextBytes(noise);
    byte[] archive =
        zip(z -> {
          // so that a hundred times the archive is more than the file
          put(z, "noise.bin", noise);
          z.putNextEntry(new ZipEntry("large.txt"));
          zeros(z, 257);
          z.closeEntry();
          put(z, "after.txt", WORDS);
        });
    assertEquals(
        List.of("!/noise.bin", "!/large.txt: unpacks to more than 256 MB", "!/after.txt"),
        shown(unpacked(archive)));
  }

  @Test
  void takesMoreFilesThanTheFormatOnceCouldCount() throws IOException {
    byte[] many =
        zip(z -> {
          for (int i = 0; i < 66_000; i++) {
            z.putNextEntry(new ZipEntry(i % 1_000 == 0 ? i + ".txt" : ".passed-over" + i));
          }
        });
    assertEquals(66, unpacked(many).size());
  }

  @Test
  @Tag("deep")
  void endsAnArchiveOfTooManyFiles() throws IOException {
    byte[] archive =
        zip(z -> {
          for (int i = 0; i <= 200_000; i++) {
            z.putNextEntry(new ZipEntry(".passed-over" + i));
          }
        });
    assertEquals(
        List.of(": more than 200000 files in the archive; the rest is not read"),
        shown(unpacked(archive)));
  }

  @Test
  void showsNamesWithoutWhatATerminalWouldObey() throws IOException {
    byte[] archive =
        zip(z -> {
          put(z, "../../up.txt", WORDS);
          put(z, "/etc/top.txt", WORDS);
          put(z, "C:\\windows\\down.txt", WORDS);
          put(z, "nul\0.txt", WORDS);
          put(z, "a\nstored b.txt d_aaaaaaaaaaaaaaaaaaaa", WORDS);
          put(z, "\u001b[2J\u202etxt.exe.txt", WORDS);
        });
    assertEquals(
        List.of(
            "!/../../up.txt",
            "!//etc/top.txt",
            "!/C:/windows/down.txt",
            "!/nul\ufffd.txt",
            "!/a\ufffdstored b.txt d_aaaaaaaaaaaaaaaaaaaa",
            "!/\ufffd[2J\ufffdtxt.exe.txt"),
        shown(unpacked(archive)));
  }

  @Test
  void namesWhatAnEntryLiesAbout() throws IOException {
    byte[] sound = zip(z -> put(z, "a.txt", WORDS));
    byte[] encrypted = sound.clone();
    encrypted[6] |= 1;
    assertEquals(
        List.of(": damaged zip archive: encrypted ZIP entry not supported"),
        shown(unpacked(encrypted)));
    var stored = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(stored)) {
      var entry = new ZipEntry("a.txt");
      var crc = new java.util.zip.CRC32();
      crc.update(WORDS);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(WORDS.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(WORDS);
    }
    for (int at : new int[] {14, 18, 22}) {
      // the checksum, the size in the archive, the size outside of it
      byte[] lies = stored.toByteArray();
      lies[at] ^= 0x11;
      String said = shown(unpacked(lies)).getLast();
      assertTrue(said.startsWith(": damaged") || said.startsWith("!/"), said);
      assertFalse(at == 14 && said.startsWith("!/"), "a wrong checksum was believed");
    }
  }

  @Test
  void endsAFileThatTakesTooLongToUnpackAndReadsTheNextArchive() throws IOException {
    byte[] sound = zip(z -> put(z, "a.txt", WORDS));
    try (var unpacker = new Unpacker(Duration.ofNanos(1))) {
      List<String> late = shown(unpacked(unpacker, sound));
      assertEquals(List.of(": unpacking a file took longer than 0 s"), late);
    }
    assertEquals(List.of("!/a.txt"), shown(unpacked(sound)));
  }

  @Test
  void givesEveryFileOnceWhereTheProcessIsKilledAmidAnArchive() throws IOException {
    byte[] noise = new byte[300_000];
    new Random(SEED).nextBytes(noise);
    byte[] archive =
        zip(z -> {
          for (int i = 0; i < 5; i++) {
            put(z, i + ".bin", noise);
          }
        });
    Path file = Files.write(folder.resolve("a.zip"), archive);
    try (var unpacker = new Unpacker()) {
      List<Found> found = new ArrayList<>();
      var all = unpacker.open(file, file.toString());
      while (all.hasNext()) {
        found.add(all.next());
        if (found.size() == 2) {
          SafeReaderTest.killReaders();
        }
      }
      assertEquals(List.of("!/0.bin", "!/1.bin", "!/2.bin", "!/3.bin", "!/4.bin"), shown(found));
    }
  }

  @Test
  void namesAnArchiveThatIsGone() {
    try (var unpacker = new Unpacker()) {
      Path gone = folder.resolve("gone.zip");
      var no =
          assertInstanceOf(ReadResult.Unreadable.class, unpacker.open(gone, "gone.zip").next());
      assertTrue(no.reason().startsWith("cannot be read"), no.reason());
    }
  }

  @Test
  void mutatedArchivesEndAsFilesOrWithAReason() throws IOException {
    allEnd(60);
  }

  @Test
  @Tag("deep")
  void manyMutatedArchivesEndAsFilesOrWithAReason() throws IOException {
    allEnd(Deep.of("files", 1_000));
  }

  private void allEnd(int count) throws IOException {
    var random = new Random(SEED);
    byte[] inner = zip(z -> put(z, "inner.txt", WORDS));
    byte[] sound =
        zip(z -> {
          for (int i = 0; i < 5; i++) {
            put(z, String.format(Locale.ROOT, "folder/%d.txt", i), WORDS);
          }
          put(z, "inner.zip", inner);
        });
    int whole = 0;
    try (var unpacker = new Unpacker()) {
      for (int i = 0; i < count; i++) {
        byte[] bytes = HostileFilesTest.mutated(sound, random);
        List<Found> found =
            Unpacking.isArchive(bytes) ? unpacked(unpacker, bytes) : unpacked(unpacker, sound);
        assertFalse(found.isEmpty(), "archive " + i + " is passed over in silence");
        for (Found each : found) {
          assertFalse(each instanceof ReadResult.Unreadable no && no.reason().isBlank());
        }
        whole += found.stream().allMatch(f -> f instanceof SourceFile) ? 1 : 0;
      }
      assertInstanceOf(SourceFile.class, unpacked(unpacker, sound).getLast());
      assertEquals(6, unpacked(unpacker, sound).size());
    }
    Deep.measured("S2", count + " of a.zip, " + whole + " read, the others named");
  }
}
