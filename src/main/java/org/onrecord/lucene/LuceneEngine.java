package org.onrecord.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOFunction;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordId;
import org.onrecord.search.Hit;
import org.onrecord.search.IndexVersion;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Suggestion;

/**
 * The engine inside the program, over Apache Lucene.
 *
 * <p>{@link #open} writes and searches; {@link #openReadOnly} only searches, and shows what another
 * process commits within a second; {@link #inMemory} is for tests and throw-away indexes. Safe for
 * use by many threads.
 */
public final class LuceneEngine implements SearchEngine {

  /** What a commit is stamped under, among what is stored with it. */
  static final String STAMP = "stamp";

  private final @Nullable IndexFolder folder;
  private final Snapshots snapshots;
  private final @Nullable Follower follower;
  private final Passes.Shares shares;
  private String configuration = "";

  private LuceneEngine(
      @Nullable IndexFolder folder,
      Snapshots snapshots,
      @Nullable Follower follower,
      Passes.Shares shares) {
    this.shares = shares;
    this.folder = folder;
    this.snapshots = snapshots;
    this.follower = follower;
  }

  /**
   * Opens the generation in use for writing; makes one where there is none.
   *
   * @param root the folder of all generations: see {@link Generations}
   * @throws org.onrecord.search.IndexInUseException if another process or engine is writing it
   * @throws IOException if it cannot be opened
   */
  public static LuceneEngine open(Path root) throws IOException {
    return writing(IndexFolder.ofCurrent(root));
  }

  /**
   * Opens a new, empty generation for writing, which nobody sees until {@link #promote}.
   *
   * @param root the folder of all generations
   * @throws org.onrecord.search.IndexInUseException if another process or engine is writing it
   * @throws IOException if it cannot be made
   */
  public static LuceneEngine openNext(Path root) throws IOException {
    return writing(IndexFolder.ofNext(root));
  }

  /** A new index that is gone when it is closed. */
  public static LuceneEngine inMemory() throws IOException {
    return writing(IndexFolder.of(new ByteBuffersDirectory()));
  }

  private static LuceneEngine writing(IndexFolder folder) {
    return writing(folder, Passes.Shares.MEASURED);
  }

  private static LuceneEngine writing(IndexFolder folder, Passes.Shares shares) {
    return new LuceneEngine(folder, new Snapshots(folder::directory), null, shares);
  }

  /** The same, sharing out its work from other numbers of hits on. */
  static LuceneEngine inMemory(Passes.Shares shares) throws IOException {
    return writing(IndexFolder.of(new ByteBuffersDirectory()), shares);
  }

  /**
   * Opens whatever generation is in use for searching, follows the pointer to the next one, and
   * shows each commit within a second. A missing or empty index answers as an empty one.
   *
   * @param root the folder of all generations
   * @throws IOException if there is an index and it cannot be read
   */
  public static LuceneEngine openReadOnly(Path root) throws IOException {
    var follower = new Follower(new Generations(root));
    var snapshots = new Snapshots(follower::directory);
    try {
      snapshots.refresh();
    } catch (IOException e) {
      follower.close();
      throw e;
    }
    follower.start(snapshots);
    return new LuceneEngine(null, snapshots, follower, Passes.Shares.MEASURED);
  }

  /**
   * From now on each commit says by which configuration its records were made.
   *
   * @param hash of all that the operator may choose and that changes what is found in a source
   */
  public LuceneEngine configuredBy(String hash) {
    configuration = hash;
    return this;
  }

  private IndexFolder writable() {
    if (folder == null) {
      throw new IllegalStateException("this engine was opened for reading only");
    }
    return folder;
  }

  @Override
  public void put(Findings findings) throws IOException {
    writable().put(findings);
  }

  @Override
  public void remove(DocumentId id) throws IOException {
    writable().remove(id);
  }

  @Override
  public void commit(String stamp) throws IOException {
    writable()
        .commit(Map.of(STAMP, stamp, "schema", Fields.SCHEMA, "configuration", configuration));
  }

  @Override
  public void purge() throws IOException {
    writable().purge();
  }

  /**
   * Makes this engine's generation the one in use; it must have been committed.
   *
   * @throws IOException if the pointer cannot be written; the former generation is then still in
   *     use
   */
  public void promote() throws IOException {
    writable().promote();
  }

  @Override
  public String stamp() throws IOException {
    return commitData(STAMP);
  }

  /** Whether the index was written in the form that this program reads; true of an empty one. */
  public boolean isReadable() throws IOException {
    String schema = commitData("schema");
    return schema.isEmpty() || schema.equals(Fields.SCHEMA);
  }

  /**
   * Reads the whole index once and compares its checksums: one flipped byte opens, searches and
   * reads fine, and is seen only so. Where the newest commit is damaged and the one before is
   * sound, answers come from that one until the next commit.
   *
   * @return what is damaged, in a sentence for the operator; empty where all is sound
   * @throws IOException if nothing can be opened
   */
  public Optional<String> damage() throws IOException {
    return snapshots.check();
  }

  private String commitData(String key) throws IOException {
    return ofNewest(snapshot -> snapshot.commitData.getOrDefault(key, ""));
  }

  private <T> T ofNewest(IOFunction<Snapshot, T> question) throws IOException {
    Snapshot snapshot = newest();
    try {
      return question.apply(snapshot);
    } finally {
      snapshot.release();
    }
  }

  /** The newest state, held for the caller, who releases it. */
  Snapshot snapshot() throws IOException {
    return newest();
  }

  /** The state to answer from: a writer looks for its own commits, a follower is told of them. */
  private Snapshot newest() throws IOException {
    if (folder != null && folder.takeCommitted()) {
      snapshots.refresh();
    }
    return snapshots.newest();
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    String text = request.cursor();
    Cursor cursor = text == null ? null : Cursor.decode(text, request);
    Snapshot newest = newest();
    Snapshot named = cursor == null ? null : snapshots.of(cursor.version());
    Snapshot snapshot = named == null ? newest : named;
    try {
      SearchResult known = snapshot.answer(request);
      if (known != null) {
        return known;
      }
      try (var search = new Search(request, snapshot, shares)) {
        SearchResult result = search.answer(cursor, cursor != null && named == null);
        if (cursor == null) {
          snapshot.keep(request, result, !search.isWordless());
        }
        return result;
      }
    } finally {
      newest.release();
      if (named != null) {
        named.release();
      }
    }
  }

  @Override
  public Stream<Hit> scan(SearchRequest request) throws IOException {
    Snapshot snapshot = newest();
    Search search = null;
    try {
      // nobody asks how many there are of what: without facets, none are counted
      search = new Search(request.withFacets(List.of()), snapshot, shares);
      return new Scan(search, snapshot, search.all()).stream();
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(search);
      snapshot.release();
      throw e;
    }
  }

  @Override
  public Optional<Findings> document(DocumentId id) throws IOException {
    return ofNewest(snapshot -> new RecordReader(snapshot).document(id));
  }

  @Override
  public Optional<Hit> record(RecordId id) throws IOException {
    return ofNewest(snapshot -> new RecordReader(snapshot).record(id));
  }

  @Override
  public List<Hit> similar(RecordId id, int most) throws IOException {
    return ofNewest(snapshot -> new Similar(snapshot).to(id, most));
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) throws IOException {
    return ofNewest(snapshot -> snapshot.completions().of(typed, most));
  }

  @Override
  public Optional<String> nearestWord(String word) throws IOException {
    return ofNewest(snapshot -> new Spelling(snapshot.reader).nearest(word));
  }

  @Override
  public IndexVersion version() throws IOException {
    return ofNewest(snapshot -> snapshot.version);
  }

  @Override
  public void close() throws IOException {
    // all of them, whatever the first ones throw
    IOUtils.close(snapshots, follower, folder);
  }
}
