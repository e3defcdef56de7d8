package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordId;
import org.onrecord.search.Entry;
import org.onrecord.search.Hit;
import org.onrecord.search.Hit.Snippet;
import org.onrecord.search.IndexVersion;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;
import org.onrecord.search.SearchResult;
import org.onrecord.search.Suggestion;
import org.onrecord.search.TextAnalysis;

/**
 * A {@link SearchEngine} over an OpenSearch cluster. One process writes at a time; many may read.
 * What was put is sent in bulk and seen after a commit, on all shards within a moment.
 */
public final class OpenSearchEngine implements SearchEngine {

  private final Connection connection;
  private final TextAnalysis analysis;
  private final Rest rest;
  private final BulkWriter writer;
  private final PointInTime states;
  private final Completions completions;
  private final Versions versions;
  private final Lookup lookup;

  private OpenSearchEngine(Connection connection, TextAnalysis analysis) {
    this.connection = connection;
    this.analysis = analysis;
    this.rest = new Rest(connection);
    this.writer = new BulkWriter(rest, connection, new FieldWriter(analysis));
    this.states = new PointInTime(rest, connection);
    this.completions = new Completions(rest, connection, analysis);
    this.versions = new Versions(rest, connection);
    this.lookup = new IndexLookup(this::newest);
  }

  /**
   * Connects, and makes the two indices where the cluster lacks them.
   *
   * @throws IOException if the cluster cannot be reached or refuses; the message says which
   */
  public static OpenSearchEngine open(Connection connection, TextAnalysis analysis)
      throws IOException {
    var engine = new OpenSearchEngine(connection, analysis);
    try {
      engine.create(connection.records(), Json.bytes(Template.records(connection)));
      engine.create(connection.documents(), Json.bytes(Template.documents(connection)));
      return engine;
    } catch (IOException e) {
      engine.rest.close();
      throw e;
    }
  }

  private void create(String index, byte[] template) throws IOException {
    if (rest.ask("GET", "/" + index + "/_settings", null).status() != 404) {
      return;
    }
    Rest.Answer made = rest.ask("PUT", "/" + index, template);
    boolean raced = made.body().toString().contains("resource_already_exists_exception");
    if (made.status() >= 300 && !raced) {
      throw new IOException("the engine did not make " + index + ": " + made.body());
    }
  }

  @Override
  public synchronized void put(Findings findings) throws IOException {
    writer.put(findings);
  }

  @Override
  public synchronized void remove(DocumentId id) throws IOException {
    writer.remove(id);
  }

  @Override
  public synchronized void commit(String stamp) throws IOException {
    writer.flush();
    rest.send("POST", "/" + connection.records() + "/_refresh", null);
    versions.stamp(stamp);
  }

  @Override
  public String stamp() throws IOException {
    return versions.stamp();
  }

  @Override
  public IndexVersion version() throws IOException {
    return versions.now();
  }

  @Override
  public SearchResult search(SearchRequest request) throws IOException {
    Cursor cursor = request.cursor() == null ? null : Cursor.decode(request.cursor(), request);
    IndexVersion now = versions.now();
    var search = new Search(request, analysis, lookup);
    JsonNode after = cursor == null ? null : cursor.after();
    if (cursor != null
        && !cursor.version().equals(now.value())
        && states.has(cursor.version(), now)) {
      JsonNode old = inState(cursor.version(), false, search.body(request.size(), after, true));
      if (old != null) {
        var then = new IndexVersion(cursor.version(), now.documents(), now.records());
        return search.result(old, then, false);
      }
    }
    JsonNode answer = newest(search.body(request.size(), after, true));
    return search.result(answer, now, cursor != null && !cursor.version().equals(now.value()));
  }

  /** The answer from one state of the index; null where that state is gone. */
  private @Nullable JsonNode inState(String version, boolean newest, Map<String, Object> body)
      throws IOException {
    for (int attempt = 0; attempt < 2; attempt++) {
      String id = states.of(version, newest);
      if (id == null) {
        return null;
      }
      var whole = new LinkedHashMap<>(body);
      whole.put("pit", Map.of("id", id, "keep_alive", PointInTime.KEEP_ALIVE));
      Rest.Answer answer = rest.ask("POST", "/_search", Json.bytes(whole));
      if (answer.status() < 300) {
        return answer.body();
      }
      if (answer.status() != 404) {
        throw new IOException("the engine refused a search: " + answer.body().path("error"));
      }
      states.lost(version);
    }
    return null;
  }

  private JsonNode newest(Map<String, Object> body) throws IOException {
    JsonNode answer = inState(versions.now().value(), true, body);
    if (answer == null) {
      throw new IOException("the engine lost the state of its index; ask again");
    }
    return answer;
  }

  @Override
  public Stream<Hit> scan(SearchRequest request) throws IOException {
    var search = new Search(request, analysis, lookup);
    IndexVersion now = versions.now();
    return Stream.iterate(
            page(search, now, null), p -> !p.hits().isEmpty(), p -> next(search, now, p))
        .flatMap(p -> p.hits().stream());
  }

  private record Page(List<Hit> hits, JsonNode last) {}

  private Page page(Search search, IndexVersion version, @Nullable JsonNode after)
      throws IOException {
    JsonNode answer = inState(version.value(), after == null, search.body(1_000, after, false));
    if (answer == null) {
      throw new IOException("the engine no longer has the state that is being read");
    }
    return new Page(search.hits(answer), Search.lastPlace(answer));
  }

  private Page next(Search search, IndexVersion version, Page page) {
    try {
      return page(search, version, page.last());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Findings> document(DocumentId id) throws IOException {
    String path = "/" + connection.documents() + "/_doc/" + id + "?routing=" + id;
    Rest.Answer answer = rest.ask("GET", path + "&realtime=false", null);
    JsonNode findings = answer.body().path("_source").path("findings");
    return findings.isMissingNode() ? Optional.empty() : Optional.of(RecordJson.findings(findings));
  }

  @Override
  public Optional<Hit> record(RecordId id) throws IOException {
    Map<String, Object> body =
        Map.of("query", Json.term("id", id.value()), "size", 1, "_source", List.of("entry"));
    JsonNode answer = rest.send("POST", "/" + connection.records() + "/_search", Json.bytes(body));
    JsonNode entry = answer.path("hits").path("hits").path(0).path("_source").path("entry");
    if (entry.isMissingNode()) {
      return Optional.empty();
    }
    Entry found = RecordJson.entry(entry);
    return Optional.of(new Hit(found, new Snippet(found.text(), List.of()), 0));
  }

  @Override
  public List<Hit> similar(RecordId id, int most) throws IOException {
    Optional<Hit> from = record(id);
    return from.isEmpty() ? List.of() : completions.similar(from.get().entry(), most);
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) throws IOException {
    return completions.suggest(typed, most);
  }

  @Override
  public Optional<String> nearestWord(String word) throws IOException {
    return completions.nearestWord(word);
  }

  /** Makes the cluster forget the bytes of what was removed; its backups are beyond reach. */
  @Override
  public synchronized void purge() throws IOException {
    for (String index : List.of(connection.records(), connection.documents())) {
      rest.send("POST", "/" + index + "/_forcemerge?max_num_segments=1", null);
      rest.send("POST", "/" + index + "/_flush?force=true", null);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try (rest) {
      states.closeAll();
    }
  }
}
