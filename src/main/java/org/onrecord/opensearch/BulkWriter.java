package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.opensearch.Layout.Names;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;

/**
 * Sends documents in batches, in their order. One thread sends while others fill the next batch;
 * once that is full, too, they wait, so that a writer never runs ahead of the cluster. Safe for use
 * by many threads.
 */
final class BulkWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rest rest;
  private final Names names;
  private final FieldWriter fields;
  private final ReentrantLock sending = new ReentrantLock(true);
  private final Deque<Batch> full = new ArrayDeque<>();
  private Batch filling = new Batch();

  BulkWriter(Rest rest, Names names, FieldWriter fields) {
    this.rest = rest;
    this.names = names;
    this.fields = fields;
  }

  void put(Findings findings) throws IOException {
    List<Entry> entries = Entries.of(findings);
    var records = new ArrayList<Batch.Item>();
    var ids = new ArrayList<String>();
    for (Entry entry : entries) {
      ids.add(entry.id().value());
      records.add(new Batch.Item(entry.id().value(), JSON.writeValueAsBytes(fields.record(entry))));
    }
    DocumentId id = findings.document().id();
    byte[] whole = JSON.writeValueAsBytes(fields.document(findings, ids));
    add(id, new Batch.Change(records, new Batch.Item(id.value(), whole)));
  }

  void remove(DocumentId id) throws IOException {
    add(id, new Batch.Change(List.of(), null));
  }

  private void add(DocumentId id, Batch.Change change) throws IOException {
    boolean isFull;
    synchronized (this) {
      filling.add(id, change);
      isFull = filling.isFull();
      if (isFull) {
        full.add(filling);
        filling = new Batch();
      }
    }
    if (isFull) {
      sendAll();
    }
  }

  /** Sends what is held. On an error all that was not sent is still held, and may be sent again. */
  void flush() throws IOException {
    synchronized (this) {
      if (!filling.isEmpty()) {
        full.add(filling);
        filling = new Batch();
      }
    }
    sendAll();
  }

  private void sendAll() throws IOException {
    sending.lock();
    try {
      for (Batch batch = first(); batch != null; batch = first()) {
        send(batch);
        synchronized (this) {
          full.removeFirst();
        }
      }
    } finally {
      sending.unlock();
    }
  }

  private synchronized @Nullable Batch first() {
    return full.peekFirst();
  }

  private void send(Batch batch) throws IOException {
    Map<String, List<String>> former = formerRecords(batch.changes().keySet());
    var requests = new BulkRequests(rest);
    for (var each : batch.changes().entrySet()) {
      String document = each.getKey().value();
      Set<String> now = new HashSet<>();
      for (Batch.Item record : each.getValue().records()) {
        now.add(record.id());
        requests.index(names.records(), record, document);
      }
      for (String old : former.getOrDefault(document, List.of())) {
        if (!now.contains(old)) {
          requests.delete(names.records(), old, document);
        }
      }
      Batch.Item whole = each.getValue().whole();
      if (whole == null) {
        requests.delete(names.documents(), document, document);
      } else {
        requests.index(names.documents(), whole, document);
      }
    }
    requests.finish();
  }

  /** The record ids that each document has in the cluster now, seen or not yet seen. */
  private Map<String, List<String>> formerRecords(Set<DocumentId> ids) throws IOException {
    ObjectNode ask = JSON.createObjectNode();
    ArrayNode docs = ask.putArray("docs");
    for (DocumentId id : ids) {
      docs.addObject().put("_id", id.value()).put("routing", id.value());
    }
    String path = "/" + names.documents() + "/_mget?_source_includes=records";
    JsonNode answer = rest.send("POST", path, JSON.writeValueAsBytes(ask));
    var former = new LinkedHashMap<String, List<String>>();
    for (JsonNode doc : answer.path("docs")) {
      if (doc.has("error")) {
        throw new IOException(
            "the cluster cannot say what it holds of "
                + doc.path("_id").asText()
                + ": "
                + doc.path("error").path("reason").asText());
      }
      var records = new ArrayList<String>();
      doc.path("_source").path("records").forEach(r -> records.add(r.asText()));
      former.put(doc.path("_id").asText(), records);
    }
    return former;
  }
}
