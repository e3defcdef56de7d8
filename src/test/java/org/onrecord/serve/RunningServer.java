package org.onrecord.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.lucene.LuceneAnalysis;
import org.onrecord.lucene.LuceneEngine;
import org.onrecord.lucene.LuceneSyntax;
import org.onrecord.model.Authority;
import org.onrecord.model.Findings;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.ThemeTagger;

/** A server on a free port over an index of its own, and a client that asks it. */
final class RunningServer implements AutoCloseable {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final SearchEngine engine;
  private final SearchServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningServer(SearchEngine engine, SearchServer server) {
    this.engine = engine;
    this.server = server;
  }

  static RunningServer over(List<Findings> documents) throws IOException {
    return over(documents, Optional::empty);
  }

  static RunningServer over(List<Findings> documents, IntegrityCheck check) throws IOException {
    return over(documents, check, config(null, List.of(), null));
  }

  static ServerConfig config(
      @Nullable String publicUrl, List<String> proxies, @Nullable String corsOrigin) {
    return new ServerConfig("127.0.0.1", 0, publicUrl, proxies, corsOrigin, Path.of("web"), CLOCK);
  }

  static RunningServer over(List<Findings> documents, IntegrityCheck check, ServerConfig config)
      throws IOException {
    SearchEngine engine = LuceneEngine.inMemory();
    for (Findings findings : documents) {
      engine.put(findings);
    }
    engine.commit("1");
    var parts =
        new ServerParts(
            engine,
            new ShelfArchive(documents),
            new Themes(),
            RunningServer::named,
            check,
            new LuceneSyntax(),
            new LuceneAnalysis());
    return new RunningServer(engine, SearchServer.start(config, parts));
  }

  private static List<Authority> named(String words) {
    return Stream.of(Shelf.MERE, Shelf.HOLT)
        .filter(a -> a.code().equalsIgnoreCase(words) || a.name().equalsIgnoreCase(words))
        .toList();
  }

  /** Stops answering; the index stays open. */
  void stop() {
    server.close();
  }

  private record Themes() implements ThemeTagger {
    @Override
    public Findings tag(Findings findings) {
      return findings;
    }

    @Override
    public List<Theme> themes() {
      return List.of(new Theme("adoption", "Adoption", List.of("adoption", "adopter*")));
    }
  }

  int port() {
    return server.port();
  }

  SearchEngine engine() {
    return engine;
  }

  String address(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send("GET", path);
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address(path)))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** The JSON at a path, whatever its status. */
  JsonNode json(String path) throws IOException, InterruptedException {
    return MAPPER.readTree(get(path).body());
  }

  static String q(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    server.close();
    engine.close();
  }
}
