package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Bulk requests of a bounded size. What the cluster had no room for is sent again, after a pause;
 * what it refuses for good is an error that names it. Not thread-safe.
 */
final class BulkRequests {

  /** Tries of what the cluster has no room for: over two minutes. */
  private static final int TRIES = 64;

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] NOTHING = {};

  /** One action: its line, and the line of what it brings. */
  @SuppressWarnings("ArrayRecordComponent") // sent, never compared
  private record Action(byte[] line, byte[] json) {}

  private final Rest rest;
  private final List<Action> waiting = new ArrayList<>();
  private long bytes;

  BulkRequests(Rest rest) {
    this.rest = rest;
  }

  void index(String index, Batch.Item item, String routing) throws IOException {
    add(new Action(line("index", index, item.id(), routing), item.json()));
  }

  void delete(String index, String id, String routing) throws IOException {
    add(new Action(line("delete", index, id, routing), NOTHING));
  }

  private static byte[] line(String what, String index, String id, String routing)
      throws IOException {
    ObjectNode action = JSON.createObjectNode();
    action.putObject(what).put("_index", index).put("_id", id).put("routing", routing);
    return JSON.writeValueAsBytes(action);
  }

  private void add(Action action) throws IOException {
    if (bytes + action.json().length > 2 * Batch.FULL) {
      finish(); // one document may be larger than a whole batch
    }
    waiting.add(action);
    bytes += action.json().length;
  }

  /** Sends what waits; on an error it is to be handed in again, all of it. */
  void finish() throws IOException {
    List<Action> left = List.copyOf(waiting);
    waiting.clear();
    bytes = 0;
    for (int attempt = 1; !left.isEmpty(); attempt++) {
      JsonNode answer = rest.send("POST", "/_bulk", body(left));
      left = answer.path("errors").asBoolean() ? busy(left, answer.path("items")) : List.of();
      if (!left.isEmpty()) {
        if (attempt == TRIES) {
          throw new IOException(
              "the cluster had no room for " + left.size() + " documents, however often asked");
        }
        rest.pause(attempt);
      }
    }
  }

  private static byte[] body(List<Action> actions) throws IOException {
    var body = new ByteArrayOutputStream(1 << 20);
    for (Action each : actions) {
      body.write(each.line());
      body.write('\n');
      if (each.json().length > 0) {
        body.write(each.json());
        body.write('\n');
      }
    }
    return body.toByteArray();
  }

  /** A bulk answer is 200 even where single items failed; each of them counts. */
  private static List<Action> busy(List<Action> sent, JsonNode items) throws IOException {
    var busy = new ArrayList<Action>();
    for (int i = 0; i < sent.size(); i++) {
      JsonNode item = items.path(i);
      JsonNode result = item.path(item.has("delete") ? "delete" : "index");
      int status = result.path("status").asInt();
      boolean gone = item.has("delete") && status == 404 && !result.has("error");
      if (Rest.PASSING.contains(status)) {
        busy.add(sent.get(i));
      } else if (status >= 300 && !gone) {
        throw new IOException(
            "the cluster did not take "
                + result.path("_id").asText()
                + ": "
                + result.path("error").path("reason").asText()
                + "; "
                + result.path("error").path("caused_by").path("reason").asText("no more is said"));
      }
    }
    return busy;
  }
}
