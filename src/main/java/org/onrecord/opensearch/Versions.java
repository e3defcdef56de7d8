package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.onrecord.opensearch.Layout.Names;
import org.onrecord.search.IndexVersion;

/**
 * The last commit's stamp and number, and the state of the index that goes with them. They stand in
 * the index's own metadata, which every node of the cluster holds: a lost shard never takes them
 * with it, and reading them needs no shard and no elected manager. Safe for use by many threads.
 */
final class Versions {

  /** How old what is known of the newest commit may be: a reader sees one within a second. */
  private static final long FRESH = Duration.ofMillis(300).toNanos();

  private final Rest rest;
  private final Names names;
  private IndexVersion known = new IndexVersion("", -1, -1);
  private long asked;

  Versions(Rest rest, Names names) {
    this.rest = rest;
    this.names = names;
  }

  /** Writes the stamp of a commit; for the indices of one part. */
  void stamp(String stamp) throws IOException {
    write(stamp, commits() + 1);
  }

  /** Counts on from the commits of the generation that this one takes the place of. */
  void countFrom(long commits) throws IOException {
    write(stamp(), Math.max(commits, commits()) + 1);
  }

  private synchronized void write(String stamp, long commit) throws IOException {
    Map<String, Object> meta = Map.of("stamp", stamp, "commit", commit);
    rest.send("PUT", "/" + names.documents() + "/_mapping", Json.bytes(Map.of("_meta", meta)));
    asked = 0;
  }

  /** The stamp; empty before the first commit. For the indices of one part. */
  String stamp() throws IOException {
    List<JsonNode> all = metadata();
    return all.isEmpty() ? "" : all.getFirst().path("stamp").asText();
  }

  /** How often was committed, over all parts; only ever grows. */
  long commits() throws IOException {
    long commits = 0;
    for (JsonNode index : metadata()) {
      commits += index.path("commit").asLong();
    }
    return commits;
  }

  private List<JsonNode> metadata() throws IOException {
    String path = "/" + names.documents() + "/_mapping?local=true";
    JsonNode indices = rest.send("GET", path, null);
    return indices.properties().stream()
        .map(index -> index.getValue().path("mappings").path("_meta"))
        .toList();
  }

  /** The state that is seen now; its counts are asked for once a commit. */
  synchronized IndexVersion now() throws IOException {
    if (asked != 0 && System.nanoTime() - asked < FRESH) {
      return known;
    }
    String value = Long.toString(commits());
    if (!known.value().equals(value)) {
      known = new IndexVersion(value, count(names.documents()), count(names.records()));
    }
    asked = System.nanoTime() | 1; // never 0, which is "never asked"
    return known;
  }

  private long count(String index) throws IOException {
    return rest.send("GET", "/" + index + "/_count", null).path("count").asLong();
  }
}
