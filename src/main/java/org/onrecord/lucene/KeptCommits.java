package org.onrecord.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.FSDirectory;

/** The commits of the generation in use, looked at without opening them for searching. */
public final class KeptCommits {

  private KeptCommits() {}

  /**
   * Reads every byte of every commit that is kept and compares checksums: a damaged older one shows
   * in no answer, and would be missed on the day on which the newest is damaged too.
   *
   * @param root the folder of all generations
   * @return a sentence for each damaged commit; empty where all are sound or there is none yet
   */
  public static List<String> damage(Path root) {
    // commits share most of their segments: each is read once
    Set<String> sound = new HashSet<>();
    return each(root, reader -> StoredCommit.damage(reader, sound));
  }

  /**
   * Opens every commit that is kept: what is missing, cut short or of another index shows, a
   * flipped byte may not. Takes no longer for a large index than for a small one.
   *
   * @param root the folder of all generations
   * @return a sentence for each that does not open; empty where all do or there is none yet
   */
  public static List<String> unopened(Path root) {
    return each(root, reader -> Optional.empty());
  }

  private static List<String> each(Path root, Function<DirectoryReader, Optional<String>> look) {
    List<String> wrong = new ArrayList<>();
    try {
      Path folder = new Generations(root).current().orElse(null);
      if (folder == null) {
        return wrong;
      }
      try (FSDirectory directory = FSDirectory.open(folder)) {
        for (StoredCommit commit : StoredCommit.all(directory)) {
          damage(commit, look)
              // a writer may have dropped it meanwhile
              .filter(reason -> stands(commit))
              .ifPresent(reason -> wrong.add(folder + "/" + commit + ": is damaged: " + reason));
        }
      }
    } catch (IOException e) {
      wrong.add(String.valueOf(e.getMessage()));
    }
    return wrong;
  }

  private static Optional<String> damage(
      StoredCommit commit, Function<DirectoryReader, Optional<String>> look) {
    try (DirectoryReader reader = DirectoryReader.open(commit)) {
      return look.apply(reader);
    } catch (IOException | RuntimeException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static boolean stands(StoredCommit commit) {
    try {
      return List.of(commit.getDirectory().listAll()).contains(commit.getSegmentsFileName());
    } catch (IOException e) {
      return true;
    }
  }

  /**
   * The stamp of the newest commit; empty where there is none, or none that can be read.
   *
   * @param root the folder of all generations
   */
  public static Optional<String> stamp(Path root) {
    try {
      Path folder = new Generations(root).current().orElse(null);
      if (folder == null) {
        return Optional.empty();
      }
      try (FSDirectory directory = FSDirectory.open(folder)) {
        var data = SegmentInfos.readLatestCommit(directory).getUserData();
        return Optional.ofNullable(data.get(LuceneEngine.STAMP));
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
