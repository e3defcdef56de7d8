package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.ExitCodes;

/** R5: sources that may not be read, and an index that may not be written or not even be read. */
class ForbiddenFilesTest {

  @TempDir private Path folder;

  /** The program's copy, one for all. */
  @TempDir private static Path program = Path.of("program");

  private static Nobody nobody = new Nobody(List.of(), "");
  private Path news = Path.of("news");
  private Path index = Path.of("index");

  @BeforeAll
  static void someoneWithoutRights() throws Exception {
    nobody = Nobody.of(program);
  }

  @BeforeEach
  void somebodyElsesIndex() throws Exception {
    allow(folder, "rwxr-xr-x");
    news = folder.resolve("news");
    index = folder.resolve("index");
    Bench.add(index, Bench.news(news, 6, 1));
  }

  /** Otherwise nobody could take the folders away. */
  @AfterEach
  void open() throws IOException {
    for (Path each : List.of(index, news, news.resolve("closed"))) {
      if (Files.exists(each)) {
        allow(each, "rwxr-xr-x");
      }
    }
  }

  private static void allow(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void sourcesThatMayNotBeReadAreNamedAndStopNoOther() throws Exception {
    Path file = news.resolve("news-00002.txt");
    allow(file, "---------");
    Path closed = news.resolve("closed");
    Bench.news(closed, 2, 2);
    allow(closed, "---------");
    Path own = Files.createDirectory(folder.resolve("own"));
    nobody.owns(own);

    Nobody.Ended added = nobody.run("add", news.toString(), "--index", own + "/index");

    assertEquals(ExitCodes.FAILED, added.status(), added.err());
    assertTrue(added.out().contains("\"added\":5,"), added.out());
    assertTrue(added.out().contains("\"failed\":2,"), added.out());
    assertTrue(added.err().contains("failed " + file + ": "), added.err());
    assertTrue(added.err().contains("failed " + closed + ": "), added.err());
  }

  @Test
  void anIndexThatMayOnlyBeReadIsReadAndNeverTouched() throws Exception {
    String before = Bench.digest(index);
    Bench.news(folder.resolve("more"), 2, 3);
    allow(index, "r-xr-xr-x");

    Nobody.Ended searched = nobody.run("search", "council", "--index", index.toString());
    assertEquals(ExitCodes.DONE, searched.status(), searched.err());
    Nobody.Ended added =
        nobody.run("add", folder.resolve("more").toString(), "--index", index.toString());

    assertEquals(ExitCodes.CANNOT_WRITE, added.status(), added.err());
    assertTrue(added.err().contains(index.toString()), added.err());
    assertFalse(added.err().contains("stored "), added.err());
    assertEquals(before, Bench.digest(index));
  }

  @Test
  void anIndexThatMayNotBeReadIsNotTakenForNone() throws Exception {
    allow(index, "---------");
    for (String command : List.of("status", "search", "backup")) {
      String what = command.equals("backup") ? folder + "/copy" : "council";
      Nobody.Ended ended =
          command.equals("status")
              ? nobody.run("status", "--index", index.toString())
              : nobody.run(command, what, "--index", index.toString());

      assertEquals(ExitCodes.CANNOT_WRITE, ended.status(), command + ": " + ended.err());
      assertTrue(ended.err().contains(index.toString()), ended.err());
      assertTrue(ended.err().contains("access denied"), ended.err());
    }
  }

  @Test
  void aFolderThatMayNotBeWrittenGetsNoIndex() throws Exception {
    Path theirs = Files.createDirectory(folder.resolve("theirs"));
    allow(theirs, "r-xr-xr-x");

    Nobody.Ended added = nobody.run("add", news.toString(), "--index", theirs + "/index");

    assertEquals(ExitCodes.CANNOT_WRITE, added.status(), added.err());
    assertTrue(added.err().contains(theirs.toString()), added.err());
    assertFalse(Files.exists(theirs.resolve("index")));
  }
}
