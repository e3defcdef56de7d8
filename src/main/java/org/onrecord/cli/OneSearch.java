package org.onrecord.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.serve.ServerConfig;

/**
 * The server's own answers, for commands: it is started on a free port of this machine and asked
 * there, so that both faces of the program can never say different things.
 */
final class OneSearch implements AutoCloseable {

  private final Parts.Serving serving;
  private final HttpClient client = HttpClient.newHttpClient();

  private OneSearch(Parts.Serving serving) {
    this.serving = serving;
  }

  /** An answer: its HTTP status and its body. */
  record Answer(int status, JsonNode json) {}

  static OneSearch over(Parts parts, Path index) throws IOException {
    return new OneSearch(parts.serve(index, ServerConfig.local(0, parts.clock())));
  }

  /**
   * Asks {@code /api/search}.
   *
   * @param parameters names and values in turn
   */
  Answer ask(List<String> parameters) throws IOException {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < parameters.size(); i += 2) {
      query.append(i == 0 ? '?' : '&').append(parameters.get(i)).append('=');
      query.append(URLEncoder.encode(parameters.get(i + 1), StandardCharsets.UTF_8));
    }
    URI address = URI.create("http://127.0.0.1:" + serving.server().port() + "/api/search" + query);
    try {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), Json.MAPPER.readTree(response.body()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
    serving.close();
  }
}
