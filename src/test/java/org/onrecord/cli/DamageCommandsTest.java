package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verify, status and backup say of an index that is not what was written. */
class DamageCommandsTest {

  @TempDir private Path folder;

  private String index = "";
  private Path journal = Path.of("journal");

  @BeforeEach
  void twoAdds() throws IOException {
    index = folder.resolve("index").toString();
    journal = Path.of(index, "journal");
    for (String name : new String[] {"one", "two"}) {
      Path file = folder.resolve(name + ".txt");
      Files.writeString(file, "The council will mend road " + name + " by June 2027.\n");
      assertEquals(0, Session.run("add", file.toString(), "--index", index).status());
    }
  }

  private Session backup() {
    return Session.run("backup", folder.resolve("copy").toString(), "--index", index);
  }

  /** The place of the n-th line feed from the end of the journal, counted from 1. */
  private static int lineFeed(byte[] bytes, int n) {
    int at = bytes.length;
    for (int i = 0; i < n; i++) {
      do {
        at--;
      } while (bytes[at] != '\n');
    }
    return at;
  }

  @Test
  void aSoundIndexIsSaidToBeSo() {
    assertEquals(0, Session.run("status", "--index", index).status());
    assertEquals(0, Session.run("verify", "--index", index).status());
    assertEquals(0, backup().status());
  }

  @Test
  void purgeSaysWhatItCannotReach() {
    Session session = Session.run("purge", "--index", index);
    assertEquals(0, session.status(), session::err);
    assertTrue(session.err().contains("not reached: backups made before"), session.err());
  }

  @Test
  void aFolderWithoutAnIndexIsNoBackup() {
    Session session =
        Session.run(
            "backup",
            folder.resolve("copy").toString(),
            "--index",
            folder.resolve("none").toString());

    assertEquals(ExitCodes.IO, session.status());
    assertTrue(session.err().contains("none: there is no index here"), session.err());
    assertFalse(Files.exists(folder.resolve("copy")));
    assertFalse(Files.exists(folder.resolve("none")));
  }

  @Test
  void aFlippedLineFeedBeforeTheLastLineIsNoticed() throws IOException {
    byte[] bytes = Files.readAllBytes(journal);
    bytes[lineFeed(bytes, 2)] ^= 1;
    Files.write(journal, bytes);

    for (Session session : new Session[] {Session.run("status", "--index", index), backup()}) {
      assertEquals(ExitCodes.IO, session.status());
      assertTrue(session.err().contains("not what was written"), session.err());
    }
  }

  @Test
  void aLastLineThatTheIndexWasMadeFromAndTheJournalLostIsNoticed() throws IOException {
    byte[] bytes = Files.readAllBytes(journal);
    bytes[bytes.length - 5] ^= 1;
    Files.write(journal, bytes);

    Session status = Session.run("status", "--index", index);
    assertEquals(ExitCodes.FAILED, status.status());
    assertTrue(status.out().contains("damaged " + journal + ": has not all"), status.out());
    assertEquals(ExitCodes.FAILED, Session.run("verify", "--index", index).status());
    assertEquals(ExitCodes.IO, backup().status());
    assertFalse(Files.exists(folder.resolve("copy")));
  }

  @Test
  void aFlippedByteOfTheIndexIsNamedByVerifyAndStatusSaysThatItDidNotLook() throws IOException {
    Path largest;
    try (Stream<Path> walk = Files.walk(Path.of(index))) {
      largest =
          walk.filter(f -> f.toString().endsWith(".cfs"))
              .max(Comparator.comparingLong(f -> f.toFile().length()))
              .orElseThrow();
    }
    byte[] bytes = Files.readAllBytes(largest);
    bytes[bytes.length / 2] ^= 1;
    Files.write(largest, bytes);

    Session status = Session.run("status", "--index", index);
    assertTrue(
        status.out().contains("its bytes were not compared") || status.out().contains("damaged "),
        status.out());
    Session verify = Session.run("verify", "--index", index);
    assertEquals(ExitCodes.FAILED, verify.status());
    assertTrue(verify.err().contains(".cfs"), verify.err());
  }

  @Test
  void damageOfTheOlderStateIsNamedWhileTheNewestAnswers() throws IOException {
    Path older;
    try (Stream<Path> walk = Files.walk(Path.of(index))) {
      older =
          walk.filter(f -> String.valueOf(f.getFileName()).startsWith("segments_"))
              .min(Comparator.naturalOrder())
              .orElseThrow();
    }
    Files.write(older, "nothing".getBytes(StandardCharsets.US_ASCII));

    Session status = Session.run("status", "--index", index);
    assertEquals(ExitCodes.FAILED, status.status());
    assertTrue(status.out().contains("damaged " + older + ": is damaged"), status.out());
    Session verify = Session.run("verify", "--index", index);
    assertEquals(ExitCodes.FAILED, verify.status());
    assertTrue(verify.err().contains(older.toString()), verify.err());
    assertTrue(verify.out().contains("mismatches 1"), verify.out());
    assertEquals(0, Session.run("search", "road", "--index", index).status());
  }
}
