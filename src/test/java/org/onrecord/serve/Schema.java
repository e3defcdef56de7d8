package org.onrecord.serve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as the interface's description uses. */
final class Schema {

  private final JsonNode document;
  private final List<String> faults = new ArrayList<>();

  private Schema(JsonNode document) {
    this.document = document;
  }

  /**
   * What in {@code value} is not as {@code schema} says; references are looked up in the document.
   */
  static List<String> faults(JsonNode document, JsonNode schema, JsonNode value) {
    var check = new Schema(document);
    check.check(schema, value, "$");
    return check.faults;
  }

  private void check(JsonNode schema, JsonNode value, String at) {
    if (schema.has("$ref")) {
      check(document.at(schema.path("$ref").asText().substring(1)), value, at);
      return;
    }
    if (schema.has("anyOf")) {
      for (JsonNode each : schema.path("anyOf")) {
        if (faults(document, each, value).isEmpty()) {
          return;
        }
      }
      schema.path("anyOf").forEach(each -> faults.addAll(faults(document, each, value)));
      return;
    }
    if (!isOf(schema.path("type"), value)) {
      faults.add(at + " is " + value.getNodeType() + ", not " + schema.path("type"));
      return;
    }
    if (schema.has("enum") && !contains(schema.path("enum"), value)) {
      faults.add(at + " is " + value + ", none of " + schema.path("enum"));
    }
    if (schema.has("pattern")
        && value.isTextual()
        && !value.asText().matches(schema.path("pattern").asText())) {
      faults.add(at + " is " + value + ", not like " + schema.path("pattern"));
    }
    if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        check(schema.path("items"), value.get(i), at + "[" + i + "]");
      }
    }
    if (value.isObject() && schema.has("properties")) {
      object(schema, value, at);
    }
  }

  private void object(JsonNode schema, JsonNode value, String at) {
    for (JsonNode name : schema.path("required")) {
      if (!value.has(name.asText())) {
        faults.add(at + " lacks " + name);
      }
    }
    value
        .fieldNames()
        .forEachRemaining(name -> {
          JsonNode property = schema.path("properties").path(name);
          if (property.isMissingNode()) {
            faults.add(at + " has " + name + ", which is not described");
          } else {
            check(property, value.path(name), at + "." + name);
          }
        });
  }

  private static boolean isOf(JsonNode type, JsonNode value) {
    if (type.isArray()) {
      for (JsonNode each : type) {
        if (isOf(each, value)) {
          return true;
        }
      }
      return false;
    }
    return switch (type.asText()) {
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "array" -> value.isArray();
      case "object" -> value.isObject();
      case "null" -> value.isNull();
      default -> true;
    };
  }

  private static boolean contains(JsonNode values, JsonNode value) {
    for (JsonNode each : values) {
      if (each.equals(value)) {
        return true;
      }
    }
    return false;
  }
}
