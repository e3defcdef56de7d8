package org.onrecord.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.store.Ledger;
import org.onrecord.store.ModelJson;
import org.onrecord.store.Snapshots;
import org.onrecord.store.Store;
import org.onrecord.store.StoredDocument;

/**
 * .jsonl snapshots without what was removed: lines of removed documents are left out, words of
 * removed records become blocks. The lines that stay keep the hash of what was handed in, so that
 * the same file added again is as it was.
 */
final class PurgedLines {

  private final Store store;
  private final Map<String, Set<String>> words;

  /**
   * Lines of a store.
   *
   * @param words by document, what must not be seen of it
   */
  PurgedLines(Store store, Map<String, Set<String>> words) {
    this.store = store;
    this.words = words;
  }

  /** The documents of every .jsonl snapshot that a removal touches, at their new places. */
  Map<String, StoredDocument> rewritten(Ledger ledger) throws IOException {
    Map<String, List<StoredDocument>> files = new LinkedHashMap<>();
    for (StoredDocument each : ledger.documents()) {
      if (each.line() != null) {
        files.computeIfAbsent(each.sha256(), s -> new ArrayList<>()).add(each);
      }
    }
    // a tombstone does not tell which file its document stood in: any of them may
    boolean any =
        !words.isEmpty() || ledger.tombstones().stream().anyMatch(t -> t.id().startsWith("d_"));
    Map<String, StoredDocument> now = new LinkedHashMap<>();
    if (any) {
      for (List<StoredDocument> file : files.values()) {
        rewrite(file).forEach(d -> now.put(d.id(), d));
      }
    }
    return now;
  }

  private List<StoredDocument> rewrite(List<StoredDocument> file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<StoredDocument> places = new ArrayList<>();
    for (StoredDocument each : file) {
      StoredDocument.Line line = Objects.requireNonNull(each.line());
      byte[] bytes = store.snapshots().read(each.sha256(), line.offset(), line.length());
      Set<String> gone = words.get(each.id());
      byte[] kept = gone == null ? bytes : blanked(bytes, gone);
      places.add(each.at(new StoredDocument.Line(out.size(), kept.length, line.hash())));
      out.writeBytes(kept);
      out.write('\n');
    }
    Snapshots.Staged staged = store.snapshots().stage(out.toByteArray());
    store.snapshots().publish(List.of(staged));
    return places.stream().map(d -> d.in(staged.sha256())).toList();
  }

  private static byte[] blanked(byte[] line, Set<String> gone) throws IOException {
    JsonNode root = ModelJson.MAPPER.readTree(line);
    return ModelJson.MAPPER.writeValueAsBytes(blanked(root, gone));
  }

  private static JsonNode blanked(JsonNode node, Set<String> gone) {
    if (node.isTextual()) {
      return TextNode.valueOf(Removed.blank(node.asText(), gone));
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        array.set(i, blanked(array.get(i), gone));
      }
    } else if (node instanceof ObjectNode object) {
      for (String name : names(object)) {
        object.set(name, blanked(object.get(name), gone));
      }
    }
    return node;
  }

  private static List<String> names(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
