package org.onrecord.opensearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;

/** Documents that go to the cluster together; each once, in the state that was put last. */
final class Batch {

  /** Bytes of one batch: large enough to be cheap, far below the cluster's 100 MB. */
  static final int FULL = 5 << 20;

  private static final int MOST_DOCUMENTS = 500;

  /** One thing that the cluster is to hold. */
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  record Item(String id, byte[] json) {}

  /**
   * A document as it is to be.
   *
   * @param records its records
   * @param whole the document itself; null where it is to go
   */
  record Change(List<Item> records, @Nullable Item whole) {
    Change {
      records = List.copyOf(records);
    }

    private long bytes() {
      long all = whole == null ? 0 : whole.json().length;
      for (Item each : records) {
        all += each.json().length;
      }
      return all;
    }
  }

  private final Map<DocumentId, Change> changes = new LinkedHashMap<>();
  private long bytes;

  void add(DocumentId id, Change change) {
    changes.put(id, change);
    bytes += change.bytes();
  }

  boolean isFull() {
    return bytes > FULL || changes.size() >= MOST_DOCUMENTS;
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  Map<DocumentId, Change> changes() {
    return changes;
  }
}
