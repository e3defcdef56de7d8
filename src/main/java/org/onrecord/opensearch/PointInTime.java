package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.opensearch.Layout.Names;

/**
 * Keeps states of the index open, so that all pages of a result come from one. One for each commit,
 * shared by all searches of it; the last few are kept. Safe for use by many threads.
 */
final class PointInTime {

  /** How many commits back a reader may still be paging. */
  private static final int KEPT = 4;

  /** How long the cluster keeps a state after its last use. */
  private static final String KEEP_ALIVE = "10m";

  /** A state that lost a shard is not opened anew more often than that. */
  private static final long LEAST_AGE = Duration.ofSeconds(2).toNanos();

  /** A state that is open, and since when. */
  private record State(String id, long since) {}

  private final Rest rest;
  private final Names names;
  private final Map<String, State> stateOf = new LinkedHashMap<>();

  PointInTime(Rest rest, Names names) {
    this.rest = rest;
    this.names = names;
  }

  /** The state of an earlier commit; null where it is not open, or too old to be kept. */
  synchronized @Nullable String earlier(String version, String newest) {
    State state = stateOf.get(version);
    return state == null || isOld(version, Long.parseLong(newest)) ? null : state.id();
  }

  private static boolean isOld(String version, long newest) {
    return Long.parseLong(version) <= newest - KEPT;
  }

  /**
   * The state of the newest commit, opened where it is not.
   *
   * @return null where some shard cannot be opened: a state without it would pass for the whole
   */
  synchronized @Nullable String newest(String version) throws IOException {
    closeOld(Long.parseLong(version));
    State known = stateOf.get(version);
    if (known != null) {
      return known.id();
    }
    String id = open();
    if (id != null) {
      stateOf.put(version, new State(id, System.nanoTime()));
    }
    return id;
  }

  /** A state of its own for one long reading; null as for {@link #newest}. */
  @Nullable String open() throws IOException {
    String path =
        "/"
            + names.records()
            + "/_search/point_in_time?allow_partial_pit_creation=false&keep_alive="
            + KEEP_ALIVE;
    Rest.Answer opened = rest.ask("POST", path, null);
    JsonNode id = opened.body().path("pit_id");
    return opened.isDone() && id.isTextual() ? id.asText() : null;
  }

  /** How a search asks for a state. */
  static Map<String, Object> in(String id) {
    return Map.of("id", id, "keep_alive", KEEP_ALIVE);
  }

  /** Forgets a state that the cluster no longer has. */
  synchronized void lost(String version) {
    stateOf.remove(version);
  }

  /**
   * Forgets a state that answers without some shard, whose copies elsewhere another state may
   * reach.
   *
   * @return whether that is worth a try now
   */
  synchronized boolean isWorn(String version) {
    State state = stateOf.get(version);
    boolean worn = state != null && System.nanoTime() - state.since() > LEAST_AGE;
    if (worn) {
      stateOf.remove(version);
    }
    return worn;
  }

  private void closeOld(long newest) throws IOException {
    var states = stateOf.entrySet().iterator();
    while (states.hasNext()) {
      var state = states.next();
      if (isOld(state.getKey(), newest)) {
        states.remove();
        close(state.getValue().id());
      }
    }
  }

  /** Lets a state go; one that is gone already is no error. */
  void close(String id) throws IOException {
    rest.ask("DELETE", "/_search/point_in_time", Json.bytes(Map.of("pit_id", id)));
  }

  synchronized void closeAll() throws IOException {
    for (State state : stateOf.values()) {
      close(state.id());
    }
    stateOf.clear();
  }
}
