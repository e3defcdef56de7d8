package org.onrecord.opensearch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small pieces of the cluster's query language, as maps. */
final class Json {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Json() {}

  static byte[] bytes(Object json) {
    try {
      return JSON.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings and numbers always have a JSON form", e);
    }
  }

  static Map<String, Object> ids(String id) {
    return Map.of("ids", Map.of("values", List.of(id)));
  }

  static Map<String, Object> term(String field, Object value) {
    return Map.of("term", Map.of(field, Map.of("value", value)));
  }

  static Map<String, Object> terms(String field, Collection<String> values) {
    return Map.of("terms", Map.of(field, List.copyOf(values)));
  }

  static Map<String, Object> exists(String field) {
    return Map.of("exists", Map.of("field", field));
  }

  static Map<String, Object> range(String field, @Nullable Long from, @Nullable Long to) {
    var ends = new LinkedHashMap<String, Object>();
    if (from != null) {
      ends.put("gte", from);
    }
    if (to != null) {
      ends.put("lte", to);
    }
    return Map.of("range", Map.of(field, ends));
  }

  static Map<String, Object> not(Object query) {
    return Map.of("bool", Map.of("must_not", List.of(query)));
  }

  static Map<String, Object> all(List<?> filters) {
    return filters.isEmpty()
        ? Map.of("match_all", Map.of())
        : Map.of("bool", Map.of("filter", filters));
  }

  static Map<String, Object> any(List<?> filters) {
    return Map.of("bool", Map.of("should", filters, "minimum_should_match", 1));
  }

  static Map<String, Object> none() {
    return Map.of("match_none", Map.of());
  }
}
