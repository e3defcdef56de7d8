package org.onrecord.serve;

import java.io.IOException;
import java.io.InputStream;

/** The description of the interface, for programs: OpenAPI 3.1, held to the server by a test. */
final class OpenApi {

  private OpenApi() {}

  static Answer answer() throws IOException {
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IOException("openapi.json is not in the program");
      }
      return Answer.of(200, Answer.JSON, in.readAllBytes());
    }
  }
}
