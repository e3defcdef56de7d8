package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import org.onrecord.search.IndexVersion;

/** The last commit's stamp, and the state of the index that goes with it. Safe for many threads. */
final class Versions {

  private static final String ID = "_stamp";

  private final Rest rest;
  private final Connection connection;
  private IndexVersion known = new IndexVersion("", -1, -1);

  Versions(Rest rest, Connection connection) {
    this.rest = rest;
    this.connection = connection;
  }

  /** Writes the stamp of a commit, and makes the documents of before it visible with it. */
  void stamp(String stamp) throws IOException {
    long commit = read().path("commit").asLong() + 1;
    byte[] body = Json.bytes(Map.of("stamp", stamp, "commit", commit));
    rest.send("PUT", path("_doc/" + ID + "?refresh=true"), body);
    rest.send("POST", path("_refresh"), null);
  }

  String stamp() throws IOException {
    return read().path("stamp").asText();
  }

  /** The state that is seen now; its counts are asked for once a commit. */
  synchronized IndexVersion now() throws IOException {
    String value = Long.toString(read().path("commit").asLong());
    if (!known.value().equals(value)) {
      long documents = rest.send("GET", path("_count"), null).path("count").asLong();
      long records =
          rest.send("GET", "/" + connection.records() + "/_count", null).path("count").asLong();
      known =
          new IndexVersion(value, Math.max(0, documents - (value.equals("0") ? 0 : 1)), records);
    }
    return known;
  }

  private JsonNode read() throws IOException {
    return rest.ask("GET", path("_doc/" + ID), null).body().path("_source");
  }

  private String path(String rest) {
    return "/" + connection.documents() + "/" + rest;
  }
}
