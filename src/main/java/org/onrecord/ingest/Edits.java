package org.onrecord.ingest;

import java.util.LinkedHashSet;
import java.util.Set;
import org.onrecord.model.Findings;
import org.onrecord.store.Ledger;
import org.onrecord.store.Tombstone;

/** All that the operator decided about records: people first, then corrections, then removals. */
final class Edits {

  private final MergedPeople people;
  private final Corrected corrected;
  private final Removed removed;

  private Edits(MergedPeople people, Corrected corrected, Removed removed) {
    this.people = people;
    this.corrected = corrected;
    this.removed = removed;
  }

  /** The decisions of this moment. */
  static Edits of(Ledger ledger, Councils councils) {
    return new Edits(
        new MergedPeople(ledger.people()),
        new Corrected(ledger.corrections(), councils::named),
        new Removed(removedIds(ledger)));
  }

  static Set<String> removedIds(Ledger ledger) {
    Set<String> ids = new LinkedHashSet<>();
    for (Tombstone each : ledger.tombstones()) {
      if (each.what() != Tombstone.What.DOCUMENT) {
        ids.add(each.id());
      }
    }
    return ids;
  }

  Findings apply(Findings findings) {
    Findings named = people.isEmpty() ? findings : people.apply(findings);
    return removed.apply(corrected.apply(named));
  }

  /** What must not be seen of a document's words. */
  Set<String> removedWords(Findings findings) {
    return removed.words(corrected.apply(people.apply(findings)));
  }
}
