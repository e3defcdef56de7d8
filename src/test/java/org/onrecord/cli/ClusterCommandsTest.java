package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.opensearch.Cluster;
import org.onrecord.serve.ServerConfig;

/** The commands with a cluster as the engine, held against the same with the embedded one. */
@Tag("cluster")
class ClusterCommandsTest {

  private static final String SAMPLE =
      Path.of("src", "main", "resources", "org", "onrecord", "sample").toString();
  private static final String COUNCILS = Path.of(SAMPLE, "councils.csv").toString();
  private static final String LINES =
      """
      {"source":"m1","url":"https://x.example/1","title":"Potholes","authorities":["Lambeth"],\
      "published":"2019-03-02","source_class":"news","passages":[{"n":1,"role":"paragraph",\
      "text":"Cllr Ann Smith said: “We will mend every pothole by June.”"}],"statements":[{\
      "kind":"direct","text":"We will mend every pothole by June.","speaker":"Ann Smith",\
      "cue":"said","basis":"named","passages":[1]}]}
      not a line of JSON
      """;

  private static Cluster cluster;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    cluster = Cluster.start(1);
  }

  @AfterAll
  static void stop() throws IOException {
    if (cluster != null) {
      cluster.close();
    }
  }

  /** One engine, with an index of its own. */
  private record Engine(String index, List<String> options) {
    Session run(String... args) {
      var all = new ArrayList<>(Arrays.asList(args));
      all.add("--index");
      all.add(index);
      all.addAll(options);
      return Session.run(all.toArray(String[]::new));
    }
  }

  private Engine embedded() {
    return new Engine(folder.resolve("embedded").toString(), List.of());
  }

  private Engine clustered(String prefix, String index) {
    return new Engine(
        folder.resolve(index).toString(),
        List.of(
            "--engine", "opensearch", "--engine-url", cluster.urls(), "--engine-prefix", prefix));
  }

  @Test
  void everyCommandDoesOnAClusterWhatItDoesInTheProgram() throws IOException {
    assertEquals(
        told(embedded(), new EngineChoiceOf(null)),
        told(clustered("whole", "whole"), new EngineChoiceOf("whole")));
  }

  /** The choice that a server is started with; null for the embedded engine. */
  private record EngineChoiceOf(@Nullable String prefix) {
    EngineChoice choice() {
      var none = EngineChoice.EMBEDDED;
      return prefix == null
          ? none
          : new EngineChoice(
              java.util.Optional.of(cluster.urls()),
              prefix,
              1,
              0,
              none.authorization(),
              none.authorities(),
              none.timeout());
    }
  }

  /** All that one engine's commands and its server say, in order. */
  private List<String> told(Engine engine, EngineChoiceOf choice) throws IOException {
    Path more = folder.resolve("more.jsonl");
    Files.writeString(more, LINES, StandardCharsets.UTF_8);
    var told = new ArrayList<String>();
    JsonNode tally =
        Json.MAPPER.readTree(
            engine.run("add", SAMPLE, more.toString(), "--gazetteer", COUNCILS).out());
    told.add(((ObjectNode) tally).without("seconds").toString());
    asked(engine, told);
    told.add(engine.run("verify").out());
    told.add(engine.run("status").out());
    String record = first(engine, "adoption");
    told.add(corrected(engine, record));
    told.add(engine.run("people", "suggest").out());
    told.add(named(engine));
    told.add("retagged " + engine.run("add", "--retag").status());
    told.add("removed " + engine.run("remove", "--record", record, "--reason", "a").status());
    asked(engine, told);
    Parts parts = Session.parts();
    parts.engine(choice.choice());
    var config =
        new ServerConfig(
            "127.0.0.1", 0, "https://on.example", List.of(), null, null, Session.CLOCK);
    try (Parts.Serving serving = parts.serve(Path.of(engine.index()), config)) {
      served(serving.server().port(), told);
      told.add(engine.run("purge").out());
      told.add(engine.run("rebuild").out());
      served(serving.server().port(), told);
    }
    told.add(engine.run("verify").out());
    return told;
  }

  private void asked(Engine engine, List<String> told) throws IOException {
    for (String query :
        List.of("adoption", "kind:commitment damp", "foster*", "speaker:smith", "pothol~", "")) {
      JsonNode answer = Json.MAPPER.readTree(engine.run("search", query, "--json").out());
      var hits = new TreeMap<String, String>();
      answer.path("hits").forEach(h -> hits.put(h.path("id").asText(), h.toString()));
      boolean all = answer.path("total").asLong() <= hits.size();
      told.add(query + ": " + answer.path("total") + answer.path("kinds") + answer.path("facets"));
      told.add(all ? hits.toString() : "a page of " + hits.size());
    }
  }

  private static String first(Engine engine, String query) throws IOException {
    var ids = new java.util.TreeSet<String>();
    Json.MAPPER
        .readTree(engine.run("search", query, "--json").out())
        .path("hits")
        .forEach(h -> ids.add(h.path("id").asText()));
    return ids.first();
  }

  private String corrected(Engine engine, String record) throws IOException {
    Path file = folder.resolve("corrections.csv");
    Files.writeString(
        file, "record,field,value,reason,date\n" + record + ",date,2011-05-05,a,2026-01-01\n");
    return engine.run("corrections", "apply", file.toString()).out();
  }

  private String named(Engine engine) throws IOException {
    Path file = folder.resolve("people.csv");
    Files.writeString(
        file,
        """
        id,name,aliases,authority,role,from,to,party,source
        ,Rosemary Trembath-Cole,R Trembath-Cole,X00000002,,,,,test
        """);
    return engine.run("people", "apply", file.toString()).out();
  }

  private static void served(int port, List<String> told) throws IOException {
    try (var client = HttpClient.newHttpClient()) {
      for (String path :
          List.of(
              "/api/export.csv?q=care&sort=newest",
              "/feed.atom?q=care",
              "/api/people",
              "/api/authorities/X00000001",
              "/api/status")) {
        var address = URI.create("http://127.0.0.1:" + port + path);
        var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        String body = answer.body().replaceAll("\"index_version\":\"[^\"]*\"", "");
        told.add(answer.statusCode() + " " + path + " " + body);
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void eachShardKeepsItsPartAndAllAreSearchedAsOne() throws IOException {
    Engine one = clustered("parts", "one");
    Engine two = clustered("parts", "two");
    Engine whole = clustered("unparted", "unparted");
    String[] add = {"add", SAMPLE, "--gazetteer", COUNCILS};
    JsonNode all = Json.MAPPER.readTree(whole.run(add).out());
    JsonNode first = Json.MAPPER.readTree(one.run(with(add, "--shard", "1/2")).out());
    JsonNode second = Json.MAPPER.readTree(two.run(with(add, "--shard", "2/2")).out());
    assertTrue(first.path("added").asInt() > 0 && second.path("added").asInt() > 0);
    assertEquals(
        all.path("added").asInt(), first.path("added").asInt() + second.path("added").asInt());
    assertEquals(total(whole), total(one));
    assertEquals(total(whole), total(two));

    assertEquals(2, one.run(with(add, "--shard", "2/2")).status(), "another part's folder");
    assertEquals(2, one.run(add).status(), "a part's folder, and all sources");
    Engine other = clustered("parts", "other");
    assertEquals(2, other.run(with(add, "--shard", "1/3")).status(), "other parts");

    assertEquals(0, two.run("rebuild").status());
    assertEquals(0, two.run("purge").status());
    assertEquals(total(whole), total(one), "a rebuilt part takes no other's place");
    for (Engine part : List.of(one, two)) {
      assertTrue(part.run("verify").out().endsWith("mismatches 0\n"), part.index());
    }
  }

  private static String[] with(String[] args, String... more) {
    var all = new ArrayList<>(Arrays.asList(args));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  private static long total(Engine engine) throws IOException {
    return Json.MAPPER.readTree(engine.run("search", "", "--json").out()).path("total").asLong();
  }

  @Test
  void whatIsNotThereIsAnErrorAndNeverAnEmptyResult() {
    Engine engine = clustered("lone", "lone");
    assertEquals(0, engine.run("add", SAMPLE, "--gazetteer", COUNCILS).status());
    var elsewhere = new Engine(engine.index(), clustered("elsewhere", "lone").options());
    Session missing = elsewhere.run("search", "adoption");
    assertEquals(74, missing.status());
    assertTrue(missing.err().contains("the cluster holds no index elsewhere-records"));
    var down =
        new Engine(
            engine.index(),
            List.of("--engine", "opensearch", "--engine-url", "http://127.0.0.1:9"));
    Session unreachable = down.run("search", "adoption");
    assertEquals(69, unreachable.status());
    assertTrue(unreachable.err().contains("cannot be reached"), unreachable.err());
  }
}
