package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Findings;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;
import org.onrecord.store.JournalLine;
import org.onrecord.store.JournalLine.OldRecord;
import org.onrecord.store.ModelJson;

/** Records that a newer reading no longer yields: their ids go on answering. */
final class Superseding {

  /** Records that share less with all others of today have no nearest one. */
  private static final double LEAST_SHARE = 0.2;

  private Superseding() {}

  /** What {@code now} lacks of {@code before}; empty where it lacks nothing. */
  static Optional<JournalLine> of(Findings before, Findings now) {
    List<Entry> today = Entries.of(now);
    Set<String> ids = new HashSet<>();
    today.forEach(e -> ids.add(e.id().value()));
    List<OldRecord> old = new ArrayList<>();
    for (Entry entry : Entries.of(before)) {
      if (!ids.contains(entry.id().value()) && !entry.isBoilerplate()) {
        old.add(
            new OldRecord(
                entry.id().value(), nearest(entry, today), ModelJson.MAPPER.valueToTree(entry)));
      }
    }
    return old.isEmpty()
        ? Optional.empty()
        : Optional.of(new JournalLine.Superseded(now.document().id().value(), old));
  }

  private static @Nullable String nearest(Entry old, List<Entry> today) {
    int[] words = Shingles.of(old.text());
    double best = LEAST_SHARE;
    String nearest = null;
    for (Entry entry : today) {
      if (entry.kind() == old.kind()) {
        int[] own = Shingles.of(entry.text());
        int shared = Shingles.shared(words, own);
        double share = shared / (double) Math.max(1, words.length + own.length - shared);
        if (share > best) {
          best = share;
          nearest = entry.id().value();
        }
      }
    }
    return nearest;
  }
}
