package org.onrecord.serve;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;
import org.onrecord.model.RecordId;
import org.onrecord.search.Entry;

/** What the server shows of the store, beside the index. Safe for use by many threads. */
public interface Archive {

  /**
   * The bytes that were handed in for a document; empty where it is unknown.
   *
   * @throws IOException if the store cannot be read
   */
  Optional<Snapshot> snapshot(DocumentId id) throws IOException;

  /**
   * Whether this document, record or person was taken out on purpose.
   *
   * @throws IOException if the store cannot be read
   */
  boolean isRemoved(String id) throws IOException;

  /**
   * The id that a merged or renamed person has now; empty where the id is still its own.
   *
   * @throws IOException if the store cannot be read
   */
  Optional<String> redirect(String personId) throws IOException;

  /**
   * What the operator's list says of a person: one row for each office held.
   *
   * @param personId the id that remains
   * @return empty where the operator said nothing
   */
  List<Joined> joined(String personId) throws IOException;

  /**
   * A record that a newer reading no longer yields; empty where there never was such a record.
   *
   * @throws IOException if the store cannot be read
   */
  Optional<Superseded> superseded(RecordId id) throws IOException;

  /**
   * What was put right in a record, oldest first.
   *
   * @throws IOException if the store cannot be read
   */
  List<Correction> corrections(RecordId id) throws IOException;

  /**
   * When a document was last added or changed; empty where it is unknown.
   *
   * @throws IOException if the store cannot be read
   */
  Optional<Instant> added(DocumentId id) throws IOException;

  /**
   * Documents by the time of their last adding or change, newest first, in the journal's order.
   *
   * @param skip how many of the newest to leave out
   * @param most how many to give
   * @throws IOException if the store cannot be read
   */
  List<DocumentId> newest(int skip, int most) throws IOException;

  /**
   * What is held and what failed.
   *
   * @throws IOException if the store cannot be read
   */
  Status status() throws IOException;

  /**
   * A source's bytes.
   *
   * @param name the file's name, without folders
   * @param bytes as they were handed in
   * @param redacted whether private matter was taken out of the reading; the bytes still hold it
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on to the network, never compared
  record Snapshot(String name, byte[] bytes, boolean redacted) {}

  /**
   * A record of an older reading.
   *
   * @param entry the record as it was
   * @param nearest the record of today that is most like it; null where there is none
   */
  record Superseded(Entry entry, @Nullable RecordId nearest) {}

  /**
   * Something put right by the operator.
   *
   * @param field such as {@code speaker}
   * @param value what it is now
   * @param reason why
   * @param date the day of the correction, ISO
   */
  record Correction(String field, String value, String reason, String date) {}

  /**
   * The state of the collection.
   *
   * @param documents how many are held
   * @param undated how many of them bear no date
   * @param lastAdd when something was last added; null for an empty store
   * @param coverage documents by authority and year
   * @param failures sources that could not be read, newest first
   */
  record Status(
      long documents,
      long undated,
      @Nullable Instant lastAdd,
      List<Coverage> coverage,
      List<Failure> failures) {
    public Status {
      coverage = List.copyOf(coverage);
      failures = List.copyOf(failures);
    }
  }

  /**
   * How many documents of one authority and year are held.
   *
   * @param code the authority's; empty for documents of no authority
   * @param name the authority's
   * @param year a year, {@code several} or {@code undated}
   * @param documents how many
   */
  record Coverage(String code, String name, String year, long documents) {}

  /**
   * A row of the operator's list of people.
   *
   * @param name as shown
   * @param aliases other names, or ids, that are the same person
   * @param source where the operator knows it from
   */
  record Joined(String name, List<String> aliases, @Nullable String source) {
    public Joined {
      aliases = List.copyOf(aliases);
    }
  }

  /** A source that could not be read, and why. */
  record Failure(String source, String reason) {}
}
