package org.onrecord.serve;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.DocumentId;
import org.onrecord.model.RecordId;
import org.onrecord.query.Filter;
import org.onrecord.search.SearchEngine;

/** Says of an id whether there is such a thing, whether it moved, and whether it was removed. */
final class Known {

  private static final Pattern RECORD = Pattern.compile("r_[a-z2-7]{20}");
  private static final Pattern DOCUMENT = Pattern.compile("d_[a-z2-7]{20}");
  private static final Pattern SPEAKER = Pattern.compile("[po]_[a-z2-7]{20}");
  private static final Pattern AUTHORITY = Pattern.compile("[A-Z][0-9]{8}");

  private final SearchEngine engine;
  private final Archive archive;

  Known(SearchEngine engine, Archive archive) {
    this.engine = engine;
    this.archive = archive;
  }

  /**
   * Checks a record's id; never moved.
   *
   * @throws Refusal 404 or 410
   */
  Optional<String> record(String id) throws IOException {
    RecordId record = recordId(id);
    if (engine.record(record).isEmpty() && archive.superseded(record).isEmpty()) {
      throw Refusal.unknown("record", id);
    }
    return Optional.empty();
  }

  /** The id, looked at only for its form and for a tombstone. */
  RecordId recordId(String id) throws IOException {
    held(RECORD, "record", id);
    return new RecordId(id);
  }

  /** As for a record. */
  Optional<String> document(String id) throws IOException {
    if (engine.document(documentId(id)).isEmpty()) {
      throw Refusal.unknown("document", id);
    }
    return Optional.empty();
  }

  DocumentId documentId(String id) throws IOException {
    held(DOCUMENT, "document", id);
    return new DocumentId(id);
  }

  /**
   * Checks a speaker's id.
   *
   * @return where a merged person is found now
   */
  Optional<String> person(String id) throws IOException {
    held(SPEAKER, "person", id);
    Optional<String> moved = archive.redirect(id);
    if (moved.isPresent()) {
      return moved;
    }
    if (counts(Filter.Field.SPEAKER, id) == 0) {
      throw Refusal.unknown("person", id);
    }
    return Optional.empty();
  }

  /** Checks an authority's code. */
  Optional<String> authority(String code) throws IOException {
    held(AUTHORITY, "authority", code);
    if (counts(Filter.Field.AUTHORITY, code) == 0) {
      throw Refusal.unknown("authority", code);
    }
    return Optional.empty();
  }

  private long counts(Filter.Field field, String value) throws IOException {
    return engine.search(Requests.count(field, List.of(value))).total();
  }

  private void held(Pattern form, String what, String id) throws IOException {
    if (!form.matcher(id).matches()) {
      throw Refusal.unknown(what, id);
    }
    if (archive.isRemoved(id)) {
      throw Refusal.removed(id);
    }
  }
}
