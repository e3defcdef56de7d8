package org.onrecord.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.RecordId;
import org.onrecord.store.Correction;
import org.onrecord.store.JournalLine;
import org.onrecord.store.Ledger;
import org.onrecord.store.PersonRow;
import org.onrecord.store.StoredDocument;
import org.onrecord.store.Tombstone;

/** What the operator decides about records: each is journalled, put into the index, and stays. */
public final class Decisions {

  /** The fields of a record that can be put right. */
  public static final List<String> FIELDS = List.of("speaker", "role", "authority", "date");

  private final OpenIndex index;

  /** Decisions over an index. */
  public Decisions(OpenIndex index) {
    this.index = index;
  }

  /**
   * Takes a document, record or person out, for good.
   *
   * @throws IllegalArgumentException if there is nothing of this id
   */
  public void remove(String id, String reason) throws IOException {
    Tombstone.What what = Tombstone.What.ofId(id);
    if (what == null) {
      throw new IllegalArgumentException("an id begins with d_, r_ or p_, not: " + id);
    }
    Ledger ledger = index.store().ledger();
    List<String> hashes = new ArrayList<>();
    switch (what) {
      case DOCUMENT -> {
        StoredDocument document =
            ledger
                .document(id)
                .orElseThrow(() -> new IllegalArgumentException("there is no document " + id));
        hashes.add(SourceUnderstanding.hashOfPath(document.path()));
        if (document.line() == null) {
          hashes.add(document.sha256());
        }
      }
      case RECORD -> {
        if (!isRecord(id)) {
          throw new IllegalArgumentException("there is no record " + id);
        }
      }
      // a person may be named without ever having spoken: any id of a person is taken
      case PERSON -> {}
    }
    String at = index.parts().clock().instant().toString();
    done(List.of(new JournalLine.Removed(new Tombstone(at, what, id, hashes, reason))));
  }

  private boolean isRecord(String id) throws IOException {
    return index.engine().record(new RecordId(id)).isPresent()
        || index.store().ledger().superseded(id).isPresent();
  }

  /**
   * Puts records right; what is decided already is passed over.
   *
   * @return what cannot be applied, each with its reason
   */
  public List<String> correct(List<Correction> corrections) throws IOException {
    List<String> refused = new ArrayList<>();
    List<JournalLine> lines = new ArrayList<>();
    for (Correction each : corrections) {
      Optional<String> wrong = wrong(each);
      if (wrong.isPresent()) {
        refused.add(each.record() + ": " + wrong.get());
      } else if (!index.store().ledger().corrections(each.record()).contains(each)) {
        lines.add(new JournalLine.Corrected(each));
      }
    }
    done(lines);
    return refused;
  }

  private Optional<String> wrong(Correction each) throws IOException {
    if (!FIELDS.contains(each.field())) {
      return Optional.of("the field is one of " + FIELDS + ", not " + each.field());
    }
    if (!each.record().startsWith("r_") || !isRecord(each.record())) {
      return Optional.of("there is no such record");
    }
    if (each.field().equals("date") && !each.value().matches("|\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?")) {
      return Optional.of("a date is YYYY, YYYY-MM or YYYY-MM-DD, not " + each.value());
    }
    return Optional.empty();
  }

  /** Names, merges and describes people. */
  public void name(List<PersonRow> people) throws IOException {
    List<JournalLine> lines = new ArrayList<>();
    for (PersonRow each : people) {
      if (!index.store().ledger().people().contains(each)) {
        lines.add(new JournalLine.Named(each));
      }
    }
    done(lines);
  }

  private void done(List<JournalLine> lines) throws IOException {
    if (!lines.isEmpty()) {
      index.store().append(lines);
      new Replay(index).apply(lines);
    }
  }
}
