package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.opensearch.Layout.Names;

/** Sends searches, each to one state of the index. Safe for use by many threads. */
final class States implements IndexLookup.Newest {

  private final Rest rest;
  private final Rest patient;
  private final Names names;
  private final Versions versions;
  private final PointInTime open;

  /**
   * @param rest for what a reader waits for
   * @param patient for what may take its time
   */
  States(Rest rest, Rest patient, Names names, Versions versions) {
    this.rest = rest;
    this.patient = patient;
    this.names = names;
    this.versions = versions;
    this.open = new PointInTime(rest, names);
  }

  /**
   * Whether a cluster's answer leaves something out: a shard that is lost, or time that ran out.
   */
  static boolean isPartial(JsonNode answer) {
    JsonNode shards = answer.path("_shards");
    return answer.path("timed_out").asBoolean()
        || shards.path("failed").asInt() > 0
        || shards.path("successful").asInt() < shards.path("total").asInt();
  }

  /** The answer from the newest state; where a shard is lost, from what is left, and says so. */
  @Override
  public JsonNode search(Map<String, Object> body) throws IOException {
    String version = versions.now().value();
    for (int attempt = 0; attempt < 3; attempt++) {
      String id = open.newest(version);
      if (id == null) {
        break;
      }
      Rest.Answer answer = rest.ask("POST", "/_search", inState(body, id));
      if (answer.status() == 404) {
        open.lost(version);
      } else if (!answer.isDone()) {
        throw refused(answer);
      } else if (!isPartial(answer.body()) || !open.isWorn(version)) {
        return answer.body();
      }
    }
    Rest.Answer answer = rest.ask("POST", "/" + names.records() + "/_search", Json.bytes(body));
    if (!answer.isDone()) {
      throw refused(answer);
    }
    return answer.body();
  }

  private static IOException refused(Rest.Answer answer) {
    return new IOException("the cluster refused a search: " + answer.reason());
  }

  /** The answer from an earlier state, whole; null where that state, or a shard of it, is gone. */
  @Nullable JsonNode earlier(String version, String newest, Map<String, Object> body)
      throws IOException {
    String id = open.earlier(version, newest);
    if (id == null) {
      return null;
    }
    Rest.Answer answer = rest.ask("POST", "/_search", inState(body, id));
    if (answer.status() != 404 && !answer.isDone()) {
      throw refused(answer);
    }
    if (answer.isDone() && answer.body().path("_shards").path("failed").asInt() == 0) {
      return answer.body();
    }
    open.lost(version);
    return null;
  }

  private static byte[] inState(Map<String, Object> body, String id) {
    var whole = new LinkedHashMap<>(body);
    whole.put("pit", PointInTime.in(id));
    return Json.bytes(whole);
  }

  /** What asks for the page behind a place in the order; null for the start. */
  interface Paging {
    Map<String, Object> after(@Nullable JsonNode place);
  }

  /**
   * Every page from one state, which is held until the stream is closed.
   *
   * @throws IOException if not every shard is there: half an export would pass for a whole one
   */
  Stream<JsonNode> pages(Paging paging) throws IOException {
    String id = open.open();
    if (id == null) {
      throw new IOException("a part of the index cannot be reached: it cannot be read as a whole");
    }
    return Stream.iterate(
            page(paging, id, null),
            p -> !p.path("hits").path("hits").isEmpty(),
            p -> next(paging, id, Search.lastPlace(p)))
        .onClose(() -> close(id));
  }

  private JsonNode page(Paging paging, String id, @Nullable JsonNode place) throws IOException {
    JsonNode answer = patient.send("POST", "/_search", inState(paging.after(place), id));
    if (isPartial(answer)) {
      throw new IOException("a part of the index was lost while all of it was read");
    }
    return answer;
  }

  private JsonNode next(Paging paging, String id, JsonNode place) {
    try {
      return page(paging, id, place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void close(String id) {
    try {
      open.close(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void closeAll() throws IOException {
    open.closeAll();
  }
}
