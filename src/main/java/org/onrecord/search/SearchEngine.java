package org.onrecord.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordId;

/**
 * An index of records, and the searches over it.
 *
 * <p>Every implementation keeps the promises in {@code SearchEngineContract}; what that does not
 * state, no caller relies on. Safe for use by many threads; one process writes at a time.
 */
public interface SearchEngine extends AutoCloseable {

  /**
   * Replaces all records of one document. Seen by searches after the next {@link #commit(String)}.
   *
   * @throws IOException if the index cannot be written; the document's former records remain
   */
  void put(Findings findings) throws IOException;

  /**
   * Takes a document out. Unknown ids are no error.
   *
   * @throws IOException if the index cannot be written
   */
  void remove(DocumentId id) throws IOException;

  /**
   * Makes all earlier changes durable and visible, and stamps them.
   *
   * @param stamp what {@link #stamp()} answers from now on: the store's journal position
   * @throws IOException if the index cannot be written
   */
  void commit(String stamp) throws IOException;

  /**
   * Leaves nothing of what was removed or replaced before the last commit, not in its files and not
   * in earlier states kept beside it. May take as long as writing the index anew.
   *
   * @throws IOException if the index cannot be written
   */
  void purge() throws IOException;

  /**
   * The stamp of the last commit; empty for a new index.
   *
   * @throws IOException if the index cannot be read
   */
  String stamp() throws IOException;

  /**
   * The records that match, and how they spread over the facets.
   *
   * @throws IllegalArgumentException if the cursor is not one of ours
   * @throws IOException if the index cannot be read
   */
  SearchResult search(SearchRequest request) throws IOException;

  /**
   * Every hit in order, from one state of the index, however many; size, cursor and facets of the
   * request are not looked at. The caller closes the stream.
   *
   * @throws IOException if the index cannot be read
   */
  Stream<Hit> scan(SearchRequest request) throws IOException;

  /**
   * All that was put for one document; empty where it is unknown.
   *
   * @throws IOException if the index cannot be read
   */
  Optional<Findings> document(DocumentId id) throws IOException;

  /**
   * One record, its snippet being its whole text; empty where it is unknown.
   *
   * @throws IOException if the index cannot be read
   */
  Optional<Hit> record(RecordId id) throws IOException;

  /**
   * The records of the same kind with the most alike words, by other documents; best first.
   *
   * @throws IOException if the index cannot be read
   */
  List<Hit> similar(RecordId id, int most) throws IOException;

  /**
   * Completions of what was typed: names, councils, themes and frequent phrases.
   *
   * @throws IOException if the index cannot be read
   */
  List<Suggestion> suggest(String typed, int most) throws IOException;

  /**
   * The index's own word nearest to one that it does not hold; empty where it holds the word or
   * nothing is near.
   *
   * @throws IOException if the index cannot be read
   */
  Optional<String> nearestWord(String word) throws IOException;

  /**
   * The state that a search would be answered from now.
   *
   * @throws IOException if the index cannot be read
   */
  IndexVersion version() throws IOException;

  @Override
  void close() throws IOException;
}
