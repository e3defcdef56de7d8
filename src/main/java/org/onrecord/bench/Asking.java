package org.onrecord.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks a server on this machine, over one connection that is kept open. */
final class Asking {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonFactory FACTORY = new JsonFactory();

  private final String server;

  /**
   * @param server such as {@code http://127.0.0.1:8080}
   */
  Asking(String server) {
    this.server = server;
  }

  /**
   * The body of an answer.
   *
   * @throws IOException if there is none, or it is no success
   */
  byte[] bytes(String path) throws IOException {
    var connection = (HttpURLConnection) URI.create(server + path).toURL().openConnection();
    int status = connection.getResponseCode();
    try (InputStream in =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      byte[] body = in == null ? new byte[0] : in.readAllBytes();
      if (status != 200) {
        throw new IOException(path + ": status " + status);
      }
      return body;
    }
  }

  JsonNode json(String path) throws IOException {
    return MAPPER.readTree(bytes(path));
  }

  /** The number of records found, as an answer tells it. */
  static long total(byte[] answer) throws IOException {
    try (JsonParser json = FACTORY.createParser(answer)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean total = json.currentName().equals("total");
        json.nextToken();
        if (total) {
          return json.getLongValue();
        }
        json.skipChildren();
      }
    }
    throw new IOException("an answer without a total");
  }
}
