package org.onrecord.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that was done; the journal is the list of them, in order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "did")
@JsonSubTypes({
  @JsonSubTypes.Type(value = JournalLine.Began.class, name = "began"),
  @JsonSubTypes.Type(value = JournalLine.Stored.class, name = "stored"),
  @JsonSubTypes.Type(value = JournalLine.StoredLines.class, name = "lines"),
  @JsonSubTypes.Type(value = JournalLine.Failed.class, name = "failed"),
  @JsonSubTypes.Type(value = JournalLine.Removed.class, name = "removed"),
  @JsonSubTypes.Type(value = JournalLine.Corrected.class, name = "corrected"),
  @JsonSubTypes.Type(value = JournalLine.Named.class, name = "named"),
  @JsonSubTypes.Type(value = JournalLine.CouncilAdded.class, name = "council"),
  @JsonSubTypes.Type(value = JournalLine.Superseded.class, name = "superseded"),
  @JsonSubTypes.Type(value = JournalLine.Ran.class, name = "ran")
})
public sealed interface JournalLine {

  /**
   * The first line: a journal that was rewritten by a purge or a restore has another epoch, so that
   * an index made from the former one is not taken for its own.
   *
   * @param epoch a random word
   * @param format the layout of what follows
   */
  record Began(String epoch, int format) implements JournalLine {}

  /** A source of one document is durable. */
  record Stored(StoredDocument document) implements JournalLine {}

  /** A batch of lines of a .jsonl source is durable. */
  record StoredLines(List<StoredDocument> documents) implements JournalLine {
    public StoredLines {
      documents = List.copyOf(documents);
    }
  }

  /** A source could not be read. {@code at} is an instant, {@code path} as it was given. */
  record Failed(String at, String path, String reason) implements JournalLine {}

  /** Something was taken out and must not come back. */
  record Removed(Tombstone tombstone) implements JournalLine {}

  /** The operator put something right. */
  record Corrected(Correction correction) implements JournalLine {}

  /** The operator named, merged or described a person. */
  record Named(PersonRow person) implements JournalLine {}

  /** A council of the operator's own, or one that a .jsonl source named. */
  record CouncilAdded(
      String code, String name, List<String> aliases, @Nullable String from, @Nullable String to)
      implements JournalLine {
    public CouncilAdded {
      aliases = List.copyOf(aliases);
    }
  }

  /** Records that a newer reading of a document no longer yields. */
  record Superseded(String document, List<OldRecord> records) implements JournalLine {
    public Superseded {
      records = List.copyOf(records);
    }
  }

  /** An add came to its end; {@code at} is an instant. */
  record Ran(String at, int added, int changed, int failed) implements JournalLine {}

  /**
   * A record that was.
   *
   * @param id its id, which still answers
   * @param nearest the id of the record nearest to it in the newer reading; null where none is
   * @param entry the record as it was, in a form that only its writer knows
   */
  record OldRecord(String id, @Nullable String nearest, JsonNode entry) {}
}
