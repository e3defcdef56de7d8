package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.onrecord.search.SearchRequest;

/**
 * Where a page ends: the state of the index, a check of the search, and the last hit's place in the
 * order.
 */
record Cursor(String version, int search, JsonNode after) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static int check(SearchRequest r) {
    String all = r.clause() + "|" + r.scope() + "|" + r.kind() + "|" + r.choices() + "|" + r.sort();
    return all.hashCode();
  }

  String encode() {
    byte[] json = Json.bytes(Map.of("v", version, "q", search, "a", after));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
  }

  /**
   * @throws IllegalArgumentException if it is no cursor, or one of another search
   */
  static Cursor decode(String text, SearchRequest request) {
    JsonNode json;
    try {
      byte[] raw = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.UTF_8));
      json = JSON.readTree(raw);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException("not a cursor: " + text, e);
    }
    var cursor = new Cursor(json.path("v").asText(), json.path("q").asInt(), json.path("a"));
    if (!cursor.after.isArray()) {
      throw new IllegalArgumentException("not a cursor: " + text);
    }
    if (cursor.search != check(request)) {
      throw new IllegalArgumentException("a cursor of another search: " + text);
    }
    return cursor;
  }
}
