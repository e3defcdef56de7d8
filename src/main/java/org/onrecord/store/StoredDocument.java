package org.onrecord.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Metadata;

/**
 * One document as the store holds it.
 *
 * @param at the instant of its storing, ISO
 * @param path the source as it was given: an absolute path, a path and its entry in an archive
 *     ({@code a.zip!b.txt}), a path and a line's own source ({@code a.jsonl#b}), or an address
 * @param id the document's id
 * @param sha256 of the snapshot
 * @param reading the SHA-256 of the stored reading; null for a line of a .jsonl source, which is
 *     its own reading
 * @param reader which reader made the reading, such as {@code pdf/1}
 * @param said what the operator said of it
 * @param line where a .jsonl document stands in its snapshot; null for all others
 * @param purged whether the snapshot's bytes are gone for good
 * @param sum what was found in it, for summaries
 */
public record StoredDocument(
    String at,
    String path,
    String id,
    String sha256,
    @Nullable String reading,
    String reader,
    Metadata said,
    @Nullable Line line,
    boolean purged,
    Sum sum) {

  /**
   * A line of a .jsonl snapshot.
   *
   * @param offset of its first byte
   * @param length in bytes, without the line break
   * @param hash of its bytes, to tell whether it changed
   */
  public record Line(long offset, int length, long hash) {}

  /**
   * What was found in one document.
   *
   * @param year the year facet's value
   * @param authorities codes, main one first
   */
  public record Sum(
      int passages, int quotes, int commitments, String year, List<String> authorities) {

    /** Nothing found, nothing known. */
    public static final Sum NONE = new Sum(0, 0, 0, "undated", List.of());

    public Sum {
      authorities = List.copyOf(authorities);
    }
  }

  /** The id as a noun. */
  public DocumentId documentId() {
    return new DocumentId(id);
  }

  public StoredDocument withSum(Sum sum) {
    return new StoredDocument(at, path, id, sha256, reading, reader, said, line, purged, sum);
  }

  /** The same document after a newer reading of the same snapshot. */
  public StoredDocument withReading(String reading, String reader, Sum sum) {
    return new StoredDocument(at, path, id, sha256, reading, reader, said, line, purged, sum);
  }

  /** The same line at another place of its snapshot. */
  public StoredDocument at(Line line) {
    return new StoredDocument(at, path, id, sha256, reading, reader, said, line, purged, sum);
  }

  /** The same line in another snapshot. */
  public StoredDocument in(String sha256) {
    return new StoredDocument(at, path, id, sha256, reading, reader, said, line, purged, sum);
  }

  /** The same document, its bytes gone and only a reading left. */
  public StoredDocument withoutBytes(String reading) {
    return new StoredDocument(at, path, id, sha256, reading, reader, said, line, true, sum);
  }
}
