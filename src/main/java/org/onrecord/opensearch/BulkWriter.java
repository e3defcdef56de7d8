package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.search.Entries;
import org.onrecord.search.Entry;

/**
 * Sends documents in bulk. Holds back what is small and sends once a request is full, so the writer
 * waits for the cluster and never runs ahead of it. Not thread-safe: the engine locks.
 */
final class BulkWriter {

  /** Bytes of one bulk request: large enough to be cheap, far below the cluster's 100 MB. */
  private static final int FULL = 5 << 20;

  private static final int MOST_DOCUMENTS = 500;
  private static final byte[] LINE = {'\n'};
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Rest rest;
  private final Connection connection;
  private final FieldWriter fields;
  private final Map<DocumentId, List<Entry>> entries = new LinkedHashMap<>();
  private final Map<DocumentId, ObjectNode> documents = new LinkedHashMap<>();
  private long held;

  BulkWriter(Rest rest, Connection connection, FieldWriter fields) {
    this.rest = rest;
    this.connection = connection;
    this.fields = fields;
  }

  void put(Findings findings) throws IOException {
    DocumentId id = findings.document().id();
    List<Entry> all = Entries.of(findings);
    entries.put(id, all);
    documents.put(id, fields.document(findings, all));
    held += all.stream().mapToLong(e -> 2_000L + e.text().length() * 4L).sum();
    if (held > FULL || entries.size() >= MOST_DOCUMENTS) {
      flush();
    }
  }

  void remove(DocumentId id) throws IOException {
    entries.put(id, List.of());
    documents.remove(id);
    if (entries.size() >= MOST_DOCUMENTS) {
      flush();
    }
  }

  /** Sends what is held. On an error all of it is still held, and may be sent again. */
  void flush() throws IOException {
    if (entries.isEmpty()) {
      return;
    }
    Map<String, List<String>> former = formerRecords();
    var body = new ByteArrayOutputStream(1 << 20);
    for (var each : entries.entrySet()) {
      String document = each.getKey().value();
      Set<String> now = new HashSet<>();
      for (Entry entry : each.getValue()) {
        now.add(entry.id().value());
        action(body, "index", connection.records(), entry.id().value(), document);
        line(body, fields.record(entry));
      }
      for (String old : former.getOrDefault(document, List.of())) {
        if (!now.contains(old)) {
          action(body, "delete", connection.records(), old, document);
        }
      }
      ObjectNode whole = documents.get(each.getKey());
      action(body, whole == null ? "delete" : "index", connection.documents(), document, document);
      if (whole != null) {
        line(body, whole);
      }
    }
    check(rest.send("POST", "/_bulk", body.toByteArray()));
    entries.clear();
    documents.clear();
    held = 0;
  }

  /** The record ids that each held document has in the cluster now, seen or not yet seen. */
  private Map<String, List<String>> formerRecords() throws IOException {
    ObjectNode ask = JSON.createObjectNode();
    ArrayNode docs = ask.putArray("docs");
    for (DocumentId id : entries.keySet()) {
      docs.addObject().put("_id", id.value()).put("routing", id.value());
    }
    String path = "/" + connection.documents() + "/_mget?_source_includes=records";
    JsonNode answer = rest.send("POST", path, JSON.writeValueAsBytes(ask));
    var former = new LinkedHashMap<String, List<String>>();
    for (JsonNode doc : answer.path("docs")) {
      var ids = new ArrayList<String>();
      doc.path("_source").path("records").forEach(r -> ids.add(r.asText()));
      former.put(doc.path("_id").asText(), ids);
    }
    return former;
  }

  private static void action(
      ByteArrayOutputStream body, String what, String index, String id, String routing)
      throws IOException {
    ObjectNode action = JSON.createObjectNode();
    action.putObject(what).put("_index", index).put("_id", id).put("routing", routing);
    line(body, action);
  }

  private static void line(ByteArrayOutputStream body, JsonNode json) throws IOException {
    body.write(JSON.writeValueAsBytes(json));
    body.write(LINE);
  }

  /** A bulk answer is 200 even where single items failed; each of them counts. */
  private static void check(JsonNode answer) throws IOException {
    if (!answer.path("errors").asBoolean()) {
      return;
    }
    for (JsonNode item : answer.path("items")) {
      JsonNode result = item.elements().next();
      boolean gone = item.has("delete") && result.path("status").asInt() == 404;
      if (result.has("error") && !gone) {
        throw new IOException(
            "the engine did not take "
                + result.path("_id").asText()
                + ": "
                + result.path("error").path("reason").asText());
      }
    }
  }
}
