package org.onrecord.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.DocumentId;
import org.onrecord.model.Findings;
import org.onrecord.model.RecordId;
import org.onrecord.opensearch.Layout.Names;
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
 * A {@link SearchEngine} over an OpenSearch cluster. One process writes a part at a time; many may
 * read. What was put is sent in bulk and seen after a commit, on all shards within a moment.
 */
public final class OpenSearchEngine implements SearchEngine {

  private final Rest rest;
  private final Names names;
  private final TextAnalysis analysis;
  private final RecordJson nouns;
  private final @Nullable BulkWriter writer;
  private final Indices indices;
  private final Versions versions;
  private final States states;
  private final Lookup lookup;
  private final Alike alike;
  private final KnownValues values;

  private OpenSearchEngine(Rest rest, Indices indices, Names names, Means means, boolean writes) {
    Rest hurried = writes ? rest : rest.hurried();
    this.rest = rest;
    this.indices = indices;
    this.names = names;
    this.analysis = means.analysis();
    this.nouns = new RecordJson(means.nouns());
    this.writer = writes ? new BulkWriter(rest, names, new FieldWriter(analysis, nouns)) : null;
    this.versions = new Versions(hurried, names);
    this.states = new States(hurried, rest, names, versions);
    this.lookup = new IndexLookup(states);
    this.alike = new Alike(states, analysis, nouns);
    this.values = new KnownValues(states, versions, analysis);
  }

  /**
   * What an engine works with beside the cluster.
   *
   * @param analysis cuts texts into words
   * @param nouns writes and reads the model's records exactly
   */
  public record Means(TextAnalysis analysis, ObjectMapper nouns) {}

  /** Finds or makes the indices that an engine is over. */
  private interface Finding {
    Names in(Indices indices) throws IOException;
  }

  private static OpenSearchEngine over(
      Connection connection, Layout layout, Means means, boolean writes, Finding finding)
      throws IOException {
    Rest rest = Rest.of(connection);
    try {
      var indices = new Indices(writes ? rest : rest.hurried(), layout);
      return new OpenSearchEngine(rest, indices, finding.in(indices), means, writes);
    } catch (IOException | RuntimeException e) {
      rest.close();
      throw e;
    }
  }

  /**
   * Connects to write one part, and makes its indices where the cluster lacks them. What it reads
   * is that part alone.
   *
   * @throws IllegalArgumentException if the cluster holds the collection in another number of parts
   * @throws IOException if the cluster cannot be reached or refuses; the message says which
   */
  public static OpenSearchEngine open(Connection connection, Layout layout, Means means)
      throws IOException {
    return over(connection, layout, means, true, Indices::own);
  }

  /**
   * Connects to write one part anew, beside the indices that are in use; {@link #promote} puts the
   * new ones in their place.
   *
   * @throws IOException if the cluster cannot be reached or refuses
   */
  public static OpenSearchEngine openNext(Connection connection, Layout layout, Means means)
      throws IOException {
    return over(connection, layout, means, true, Indices::fresh);
  }

  /**
   * Connects to read what one part holds.
   *
   * @throws IOException if the cluster cannot be reached, or holds no such index
   */
  public static OpenSearchEngine openPart(Connection connection, Layout layout, Means means)
      throws IOException {
    return over(connection, layout, means, false, i -> i.existing(layout.own()));
  }

  /**
   * Connects to read all parts as one collection.
   *
   * @throws IOException if the cluster cannot be reached, or holds no such index
   */
  public static OpenSearchEngine openWhole(Connection connection, Layout layout, Means means)
      throws IOException {
    return over(connection, layout, means, false, i -> i.existing(layout.whole()));
  }

  /**
   * The parts that the cluster holds, such as {@code 1/3}.
   *
   * @throws IOException if the cluster cannot be asked
   */
  public Set<String> parts() throws IOException {
    return indices.parts();
  }

  private BulkWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("this engine was opened for reading only");
    }
    return writer;
  }

  @Override
  public void put(Findings findings) throws IOException {
    writer().put(findings);
  }

  @Override
  public void remove(DocumentId id) throws IOException {
    writer().remove(id);
  }

  @Override
  public synchronized void commit(String stamp) throws IOException {
    writer().flush();
    for (String index : List.of(names.records(), names.documents())) {
      JsonNode shards = rest.send("POST", "/" + index + "/_refresh", null).path("_shards");
      if (shards.path("failed").asInt() > 0) {
        throw new IOException(
            "a part of " + index + " cannot be reached: what was added is not yet all seen");
      }
    }
    versions.stamp(stamp);
  }

  /**
   * Makes the new indices the ones that are read, once they are committed, and deletes the former.
   *
   * @throws IOException if the cluster does not go over; the former indices are then still read
   */
  public synchronized void promote() throws IOException {
    versions.countFrom(indices.commitsInUse());
    indices.use(names);
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
    Search search = compiled(request);
    JsonNode after = cursor == null ? null : cursor.after();
    Map<String, Object> body = search.body(request.size(), after, true);
    if (cursor != null && !cursor.version().equals(now.value())) {
      JsonNode old = states.earlier(cursor.version(), now.value(), body);
      return old == null
          ? search.result(states.search(body), now, true)
          : search.result(
              old, new IndexVersion(cursor.version(), now.documents(), now.records()), false);
    }
    return search.result(states.search(body), now, false);
  }

  private Search compiled(SearchRequest request) throws IOException {
    return new Search(request, new Search.Tools(analysis, nouns, lookup, values));
  }

  @Override
  public Stream<Hit> scan(SearchRequest request) throws IOException {
    Search search = compiled(request);
    return states
        .pages(place -> search.body(1_000, place, false))
        .flatMap(page -> hits(search, page).stream());
  }

  private static List<Hit> hits(Search search, JsonNode page) {
    try {
      return search.hits(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<Findings> document(DocumentId id) throws IOException {
    JsonNode found = one(names.documents(), Json.ids(id.value()), "findings");
    return found.isMissingNode() ? Optional.empty() : Optional.of(nouns.findings(found));
  }

  @Override
  public Optional<Hit> record(RecordId id) throws IOException {
    JsonNode found = one(names.records(), Json.term("id", id.value()), "entry");
    if (found.isMissingNode()) {
      return Optional.empty();
    }
    Entry entry = nouns.entry(found);
    return Optional.of(new Hit(entry, new Snippet(entry.text(), List.of()), 0));
  }

  /**
   * One thing; missing where there is none.
   *
   * @throws IOException where it is not found and may stand in what cannot be reached
   */
  private JsonNode one(String index, Map<String, Object> query, String field) throws IOException {
    Map<String, Object> body = Map.of("query", query, "size", 1, "_source", List.of(field));
    Rest asking = writer == null ? rest.hurried() : rest;
    JsonNode answer = asking.send("POST", "/" + index + "/_search", Json.bytes(body));
    JsonNode found = answer.path("hits").path("hits").path(0).path("_source").path(field);
    if (found.isMissingNode() && States.isPartial(answer)) {
      throw new IOException("a part of " + index + " cannot be reached, and may hold it");
    }
    return found;
  }

  @Override
  public List<Hit> similar(RecordId id, int most) throws IOException {
    Optional<Hit> from = record(id);
    return from.isEmpty() ? List.of() : alike.similar(from.get().entry(), most);
  }

  @Override
  public List<Suggestion> suggest(String typed, int most) throws IOException {
    return values.suggest(typed, most);
  }

  @Override
  public Optional<String> nearestWord(String word) throws IOException {
    return alike.nearestWord(word);
  }

  /** Makes the cluster forget the bytes of what was removed; its backups are beyond reach. */
  @Override
  public synchronized void purge() throws IOException {
    for (String index : List.of(names.records(), names.documents())) {
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
