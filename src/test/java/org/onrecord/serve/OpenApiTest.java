package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the description of the interface to the server: every path, with every parameter. */
class OpenApiTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static RunningServer server;
  private static JsonNode api;

  @BeforeAll
  static void start() throws Exception {
    server = RunningServer.over(Shelf.documents());
    api = server.json("/api/openapi.json");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void answersEveryPathWithEveryParameterAsDescribed() throws Exception {
    var asked = new ArrayList<String>();
    for (String path : paths()) {
      asked.add(target(path));
      for (JsonNode parameter : parameters(path)) {
        for (String value : examples(parameter)) {
          asked.add(target(path) + "?" + name(parameter) + "=" + RunningServer.q(value));
        }
      }
    }
    for (String target : asked) {
      HttpResponse<String> answer = server.get(target);
      assertEquals(200, answer.statusCode(), target + ": " + answer.body());
      assertAsDescribed(target, answer);
    }
    assertTrue(asked.size() > 200, "asked " + asked.size());
  }

  @Test
  void describesExactlyTheParametersThatAreKnown() throws Exception {
    for (String path : paths()) {
      String message =
          server.json(target(path) + "?nonsense=1").path("error").path("message").asText();
      var names = new TreeSet<String>();
      parameters(path).forEach(p -> names.add(name(p)));
      String known = names.isEmpty() ? "none" : String.join(", ", names);
      assertEquals("Unknown: nonsense. Known here: " + known + ".", message, path);
    }
  }

  @Test
  void describesEveryErrorThatItGives() throws Exception {
    String removed = ShelfArchive.REMOVED.value();
    for (String target :
        List.of(
            "/api/search?q=ca*",
            "/api/records/r_cccccccccccccccccccc",
            "/api/records/r_bbbbbbbbbbbbbbbbbbbb",
            "/api/documents/" + removed,
            "/api/documents/" + Shelf.documents().get(1).document().id() + "/source",
            "/api/people/p_cccccccccccccccccccc",
            "/api/authorities/E99999999")) {
      HttpResponse<String> answer = server.get(target);
      JsonNode described = api.path("paths").path(pathOf(target)).path("get").path("responses");
      assertTrue(described.has("" + answer.statusCode()), target + " " + answer.statusCode());
      JsonNode schema = api.at("/components/schemas/Error");
      assertEquals(List.of(), Schema.faults(api, schema, MAPPER.readTree(answer.body())), target);
    }
  }

  private static void assertAsDescribed(String target, HttpResponse<String> answer)
      throws IOException {
    JsonNode content =
        api.path("paths").path(pathOf(target)).path("get").at("/responses/200/content");
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    assertTrue(content.has(type), target + " gives " + type);
    if (type.equals("application/json")) {
      JsonNode schema = content.path(type).path("schema");
      assertEquals(List.of(), Schema.faults(api, schema, MAPPER.readTree(answer.body())), target);
    }
  }

  private static List<String> paths() {
    var paths = new ArrayList<String>();
    api.path("paths").fieldNames().forEachRemaining(paths::add);
    return paths;
  }

  private static List<JsonNode> parameters(String path) {
    var parameters = new ArrayList<JsonNode>();
    for (JsonNode parameter : api.path("paths").path(path).path("get").path("parameters")) {
      JsonNode whole =
          parameter.has("$ref") ? api.at(parameter.path("$ref").asText().substring(1)) : parameter;
      if (whole.path("in").asText().equals("query")) {
        parameters.add(whole);
      }
    }
    return parameters;
  }

  private static String name(JsonNode parameter) {
    return parameter.path("name").asText();
  }

  /** The example, and every value where they are few; a cursor is made by the server alone. */
  private static List<String> examples(JsonNode parameter) {
    var values = new ArrayList<String>();
    JsonNode example = parameter.path("example");
    values.add(example.isArray() ? example.get(0).asText() : example.asText(""));
    JsonNode schema = parameter.path("schema");
    JsonNode single = schema.has("items") ? schema.path("items") : schema;
    single.path("enum").forEach(v -> values.add(v.asText()));
    single.path("minimum").forEach(v -> values.add(v.asText()));
    if (single.has("minimum")) {
      values.add(single.path("minimum").asText());
      values.add(single.path("maximum").asText("1"));
    }
    return values;
  }

  /** The path with an id that is there. */
  private static String target(String path) {
    if (path.contains("records")) {
      return path.replace("{id}", firstRecord());
    }
    if (path.contains("people")) {
      return path.replace("{id}", Shelf.ASHE.id());
    }
    if (path.contains("authorities")) {
      return path.replace("{id}", Shelf.MERE.code());
    }
    return path.replace("{id}", Shelf.documents().getFirst().document().id().value());
  }

  private static String firstRecord() {
    try {
      return server.json("/api/search?kind=commitment").at("/hits/0/id").asText();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String pathOf(String target) {
    return target
        .replaceFirst("\\?.*", "")
        .replaceFirst("/(?:[rdpo]_[a-z2-7]{20}|[A-Z][0-9]{8})", "/{id}");
  }
}
