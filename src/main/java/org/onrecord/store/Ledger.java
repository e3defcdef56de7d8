package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.onrecord.store.JournalLine.CouncilAdded;
import org.onrecord.store.JournalLine.Failed;
import org.onrecord.store.JournalLine.OldRecord;
import org.onrecord.store.JournalLine.Ran;

/**
 * What the journal comes to: the state after all of its lines. Not thread-safe; what its methods
 * give are views that the next line may change.
 */
public final class Ledger {

  private final SequencedMap<String, StoredDocument> documents = new LinkedHashMap<>();
  private final Map<String, String> idOfPath = new HashMap<>();
  private final SequencedMap<String, Failed> failures = new LinkedHashMap<>();
  private final SequencedMap<String, Tombstone> tombstones = new LinkedHashMap<>();
  private final Set<String> removedHashes = new HashSet<>();
  private final Map<String, List<Correction>> corrections = new LinkedHashMap<>();
  private final SequencedMap<String, PersonRow> people = new LinkedHashMap<>();
  private final SequencedMap<String, CouncilAdded> councils = new LinkedHashMap<>();
  private final Map<String, OldRecord> superseded = new LinkedHashMap<>();
  private final Map<String, String> documentOfOld = new HashMap<>();
  private Optional<Ran> last = Optional.empty();

  void apply(JournalLine line) {
    switch (line) {
      case JournalLine.Began began -> {}
      case JournalLine.Stored stored -> store(stored.document());
      case JournalLine.StoredLines lines -> lines.documents().forEach(this::store);
      case Failed failed -> {
        failures.remove(failed.path());
        failures.putLast(failed.path(), failed);
      }
      case JournalLine.Removed removed -> remove(removed.tombstone());
      case JournalLine.Corrected corrected ->
          corrections
              .computeIfAbsent(corrected.correction().record(), r -> new ArrayList<>())
              .add(corrected.correction());
      case JournalLine.Named named -> people.put(personKey(named.person()), named.person());
      case CouncilAdded council -> councils.put(council.code(), council);
      case JournalLine.Superseded old -> supersede(old);
      case Ran ran -> last = Optional.of(ran);
    }
  }

  private void store(StoredDocument document) {
    documents.remove(document.id());
    documents.putLast(document.id(), document);
    idOfPath.put(document.path(), document.id());
    failures.remove(document.path());
  }

  private void remove(Tombstone tombstone) {
    tombstones.put(tombstone.id(), tombstone);
    removedHashes.addAll(tombstone.hashes());
    documents.remove(tombstone.id());
  }

  private void supersede(JournalLine.Superseded old) {
    for (OldRecord record : old.records()) {
      superseded.put(record.id(), record);
      documentOfOld.put(record.id(), old.document());
    }
  }

  /** One person may have held several offices: each has its row. */
  private static String personKey(PersonRow row) {
    return row.id() + '|' + row.role() + '|' + row.from();
  }

  /** All documents, the one stored last at the end. */
  public Collection<StoredDocument> documents() {
    return Collections.unmodifiableCollection(documents.values());
  }

  /** The document of this id; empty where there is none, or none any more. */
  public Optional<StoredDocument> document(String id) {
    return Optional.ofNullable(documents.get(id));
  }

  /** The id of the document that was stored from this path. */
  public Optional<String> idOfPath(String path) {
    return Optional.ofNullable(idOfPath.get(path));
  }

  /** Sources that could not be read and were not read since, the newest at the end. */
  public Collection<Failed> failures() {
    return Collections.unmodifiableCollection(failures.values());
  }

  /** Whether it is known that this source cannot be read, and why. */
  public boolean isKnown(Failed failure) {
    Failed known = failures.get(failure.path());
    return known != null && known.reason().equals(failure.reason());
  }

  /** All removals, oldest first. */
  public Collection<Tombstone> tombstones() {
    return Collections.unmodifiableCollection(tombstones.values());
  }

  /** Whether a document, record or person of this id was removed. */
  public boolean isRemoved(String id) {
    return tombstones.containsKey(id);
  }

  /** Whether a document with this hash, of its bytes or of its path, was removed. */
  public boolean isRemovedHash(String sha256) {
    return removedHashes.contains(sha256);
  }

  /** What was put right in a record, oldest first. */
  public List<Correction> corrections(String record) {
    return List.copyOf(corrections.getOrDefault(record, List.of()));
  }

  /** All corrections by record. */
  public Map<String, List<Correction>> corrections() {
    return Collections.unmodifiableMap(corrections);
  }

  /** All that the operator said of people. */
  public Collection<PersonRow> people() {
    return Collections.unmodifiableCollection(people.values());
  }

  /** The operator's councils by code. */
  public Collection<CouncilAdded> councils() {
    return Collections.unmodifiableCollection(councils.values());
  }

  /** A record that a newer reading no longer yields. */
  public Optional<OldRecord> superseded(String record) {
    return Optional.ofNullable(superseded.get(record));
  }

  /** The document that a superseded record stood in. */
  public Optional<String> documentOfSuperseded(String record) {
    return Optional.ofNullable(documentOfOld.get(record));
  }

  /** All superseded records. */
  public Collection<OldRecord> superseded() {
    return Collections.unmodifiableCollection(superseded.values());
  }

  /** The add that came last to its end. */
  public Optional<Ran> lastRun() {
    return last;
  }
}
