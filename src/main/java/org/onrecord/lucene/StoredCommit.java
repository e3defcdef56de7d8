package org.onrecord.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * A commit known by its file alone, so that it can be named even where a newer one is too damaged
 * to be listed.
 */
final class StoredCommit extends IndexCommit {

  private final Directory directory;
  private final String file;

  private StoredCommit(Directory directory, String file) {
    this.directory = directory;
    this.file = file;
  }

  /** All commits but the newest, the newest of them first. */
  static List<StoredCommit> before(Directory directory) throws IOException {
    List<StoredCommit> commits = all(directory);
    return commits.isEmpty() ? commits : commits.subList(1, commits.size());
  }

  /** All commits, the newest first. */
  static List<StoredCommit> all(Directory directory) throws IOException {
    var commits = new ArrayList<StoredCommit>();
    for (String name : directory.listAll()) {
      if (name.startsWith(IndexFileNames.SEGMENTS + "_")) {
        commits.add(new StoredCommit(directory, name));
      }
    }
    commits.sort(Comparator.comparingLong(StoredCommit::getGeneration).reversed());
    return commits;
  }

  /** What a reader's checksums say is damaged; empty where all is sound. */
  static Optional<String> damage(DirectoryReader reader) {
    return damage(reader, new HashSet<>());
  }

  /**
   * The same.
   *
   * @param sound segments that were found sound already, which are not read again; takes those that
   *     are found so now
   */
  static Optional<String> damage(DirectoryReader reader, Set<String> sound) {
    for (LeafReaderContext leaf : reader.leaves()) {
      try {
        if (leaf.reader() instanceof SegmentReader segment) {
          String state = state(segment.getSegmentInfo());
          if (!sound.contains(state)) {
            Checksums.compare(
                segment.getSegmentInfo().files(), Checksums.unmapped(reader.directory()));
            sound.add(state);
          }
        }
      } catch (IOException e) {
        return Optional.of("The index is damaged: " + e.getMessage());
      }
    }
    return Optional.empty();
  }

  /** A segment with its deletions and its updates, which are files of their own. */
  private static String state(SegmentCommitInfo segment) {
    return HexFormat.of().formatHex(segment.info.getId())
        + ' '
        + segment.getDelGen()
        + ' '
        + segment.getDocValuesGen()
        + ' '
        + segment.getFieldInfosGen();
  }

  /** A reader of this commit; null where it is damaged. */
  @Nullable DirectoryReader openSound() {
    try {
      DirectoryReader reader = DirectoryReader.open(this);
      if (damage(reader).isEmpty()) {
        return reader;
      }
      reader.close();
    } catch (IOException e) {
      System.getLogger(StoredCommit.class.getName())
          .log(System.Logger.Level.DEBUG, "commit " + file + " cannot be opened", e);
    }
    return null;
  }

  @Override
  public String getSegmentsFileName() {
    return file;
  }

  @Override
  public long getGeneration() {
    return SegmentInfos.generationFromSegmentsFileName(file);
  }

  @Override
  public Directory getDirectory() {
    return directory;
  }

  @Override
  public Collection<String> getFileNames() throws IOException {
    return SegmentInfos.readCommit(directory, file).files(true);
  }

  @Override
  public Map<String, String> getUserData() throws IOException {
    return SegmentInfos.readCommit(directory, file).getUserData();
  }

  @Override
  public int getSegmentCount() {
    throw new UnsupportedOperationException("not known without reading the commit");
  }

  @Override
  public void delete() {
    throw new UnsupportedOperationException("only a writer deletes commits");
  }

  @Override
  public boolean isDeleted() {
    return false;
  }

  @Override
  public String toString() {
    return file;
  }
}
