package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.onrecord.lucene.Generations;

/** Lucene's own full check of the generation in use. */
final class IndexIntegrity {

  private IndexIntegrity() {}

  static void assertSound(Path index) throws IOException {
    Path generation = new Generations(index).current().orElse(null);
    if (generation == null) {
      return;
    }
    try (FSDirectory directory = FSDirectory.open(generation)) {
      if (!DirectoryReader.indexExists(directory)) {
        // ended before its first commit: all of it stands in the journal
        return;
      }
      try (CheckIndex check = new CheckIndex(directory)) {
        assertTrue(check.checkIndex().clean, "the index is damaged");
      }
    }
  }
}
