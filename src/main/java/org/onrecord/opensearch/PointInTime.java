package org.onrecord.opensearch;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.IndexVersion;

/**
 * Keeps states of the index open, so that all pages of a result come from one. One for each commit,
 * shared by all searches of it; the last few are kept. Safe for use by many threads.
 */
final class PointInTime {

  /** How many commits back a reader may still be paging. */
  private static final int KEPT = 4;

  /** How long the cluster keeps a state after its last use. */
  static final String KEEP_ALIVE = "10m";

  private final Rest rest;
  private final Connection connection;
  private final Map<String, String> idOf = new LinkedHashMap<>();

  PointInTime(Rest rest, Connection connection) {
    this.rest = rest;
    this.connection = connection;
  }

  /** The state of one commit, opened now where it is the newest; null where it is gone. */
  synchronized @Nullable String of(String version, boolean newest) throws IOException {
    if (newest) {
      closeOld(Long.parseLong(version));
    }
    String id = idOf.get(version);
    if (id == null && newest) {
      String path = "/" + connection.records() + "/_search/point_in_time?keep_alive=" + KEEP_ALIVE;
      id = rest.send("POST", path, null).path("pit_id").asText();
      idOf.put(version, id);
    }
    return id;
  }

  /** Whether pages of that state may still be asked for. */
  synchronized boolean has(String version, IndexVersion now) {
    return idOf.containsKey(version)
        && Long.parseLong(version) > Long.parseLong(now.value()) - KEPT;
  }

  /** Forgets a state that the cluster no longer has. */
  synchronized void lost(String version) {
    idOf.remove(version);
  }

  private void closeOld(long newest) throws IOException {
    var states = idOf.entrySet().iterator();
    while (states.hasNext()) {
      var state = states.next();
      if (Long.parseLong(state.getKey()) <= newest - KEPT) {
        states.remove();
        rest.ask(
            "DELETE", "/_search/point_in_time", Json.bytes(Map.of("pit_id", state.getValue())));
      }
    }
  }

  synchronized void closeAll() throws IOException {
    for (String id : idOf.values()) {
      rest.ask("DELETE", "/_search/point_in_time", Json.bytes(Map.of("pit_id", id)));
    }
    idOf.clear();
  }
}
