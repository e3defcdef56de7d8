package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.JournalPosition;

/** A commit says what it was made from and in which form; one in another form is never read. */
class OtherVersionTest {

  @TempDir private Path folder;

  private static Path generation(String index) throws IOException {
    try (Stream<Path> walk = Files.walk(Path.of(index))) {
      Path commit =
          walk.filter(f -> String.valueOf(f.getFileName()).startsWith("segments_"))
              .findFirst()
              .orElseThrow();
      return Objects.requireNonNull(commit.getParent());
    }
  }

  @Test
  void anIndexInAnotherFormIsNotReadAndARebuildMendsIt() throws IOException {
    String index = folder.resolve("index").toString();
    Path file = folder.resolve("one.txt");
    Files.writeString(file, "The council will mend the road by June 2027.\n");
    assertEquals(0, Session.run("add", file.toString(), "--index", index).status());
    try (FSDirectory directory = FSDirectory.open(generation(index))) {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      Map<String, String> data = new HashMap<>(commit.getUserData());
      assertFalse(data.getOrDefault("schema", "").isEmpty(), data::toString);
      assertFalse(data.getOrDefault("configuration", "").isEmpty(), data::toString);
      assertTrue(JournalPosition.of(data.getOrDefault("stamp", "")).isPresent(), data::toString);
      data.put("schema", "of another year");
      commit.setUserData(data, true);
      commit.commit(directory);
    }

    Session search = Session.run("search", "road", "--index", index);
    assertEquals(ExitCodes.IO, search.status());
    assertTrue(search.err().contains("another version of the program: run rebuild"), search.err());

    assertEquals(0, Session.run("rebuild", "--index", index).status());
    assertEquals(0, Session.run("search", "road", "--index", index).status());
  }
}
