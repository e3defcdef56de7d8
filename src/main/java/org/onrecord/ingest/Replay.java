package org.onrecord.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.RecordId;
import org.onrecord.store.DamagedStore;
import org.onrecord.store.JournalLine;
import org.onrecord.store.JournalPosition;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;
import org.onrecord.store.Tombstone;

/** Brings the engine to where the journal is: what was journalled and not yet committed is put. */
final class Replay {

  private final OpenIndex index;
  private final Store store;
  private final Set<String> changed = new LinkedHashSet<>();
  private boolean all;

  Replay(OpenIndex index) {
    this.index = index;
    this.store = index.store();
  }

  /** Replays the journal's tail and commits. */
  void run() throws IOException {
    Optional<JournalPosition> stamp = index.stamp();
    List<JournalLine> tail = List.of();
    if (stamp.isEmpty()) {
      all = !store.ledger().documents().isEmpty();
    } else {
      tail =
          store
              .since(stamp.get())
              .orElseThrow(() ->
                  new DamagedStore(
                      store.folder()
                          + ": the index was made from another journal, or the journal lost"
                          + " lines: run rebuild, or restore a backup; where another folder adds to"
                          + " this index, give each a --shard or an --engine-prefix of its own"));
    }
    if (!index.readCopies() && !all) {
      relearnCopies();
    }
    collect(tail);
    if (apply()) {
      index.commit(true);
    }
  }

  /** Does what these lines, appended just now, ask of the engine; commits. */
  void apply(List<? extends JournalLine> lines) throws IOException {
    collect(lines);
    index.decisionsChanged();
    apply();
    index.commit(true);
  }

  private void collect(List<? extends JournalLine> lines) throws IOException {
    for (JournalLine line : lines) {
      switch (line) {
        case JournalLine.Stored stored -> changed.add(stored.document().id());
        case JournalLine.StoredLines many ->
            many.documents().stream().map(StoredDocument::id).forEach(changed::add);
        case JournalLine.Removed removed -> removed(removed.tombstone());
        case JournalLine.Corrected corrected -> record(corrected.correction().record());
        // a name can stand in any document
        case JournalLine.Named named -> all = true;
        case JournalLine.Began began -> {}
        case JournalLine.Failed failed -> {}
        case JournalLine.CouncilAdded council -> {}
        case JournalLine.Superseded superseded -> {}
        case JournalLine.Ran ran -> {}
      }
    }
  }

  private void removed(Tombstone tombstone) throws IOException {
    switch (tombstone.what()) {
      case DOCUMENT -> changed.add(tombstone.id());
      case RECORD -> record(tombstone.id());
      case PERSON -> all = true;
    }
  }

  private void record(String id) throws IOException {
    index
        .engine()
        .record(new RecordId(id))
        .ifPresent(hit -> changed.add(hit.entry().document().id().value()));
  }

  private boolean apply() throws IOException {
    if (all) {
      store.ledger().documents().forEach(d -> changed.add(d.id()));
    }
    List<JournalLine> summed = new ArrayList<>();
    for (String id : changed) {
      Optional<StoredDocument> document = store.ledger().document(id);
      if (document.isPresent()) {
        StoredDocument.Sum sum = SourceUnderstanding.sum(index.putAgain(document.get()));
        if (!sum.equals(document.get().sum())) {
          summed.add(new JournalLine.Stored(document.get().withSum(sum)));
        }
      } else {
        index.remove(id);
      }
    }
    store.append(summed);
    return !changed.isEmpty();
  }

  private void relearnCopies() throws IOException {
    for (StoredDocument document : store.ledger().documents()) {
      var indexed = index.engine().document(document.documentId());
      if (indexed.isPresent()) {
        index.knowCopies(indexed.get());
      }
    }
    index.copiesKnown();
  }
}
