package org.onrecord.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Answers where Jetty refuses a request before any route sees it: a malformed line, an address or
 * head too long, a path that could mean two things. In our shape, with our headers, and without a
 * word of what went wrong inside.
 */
final class JettyRefusals extends ErrorHandler {

  private final SafeHeaders headers;

  JettyRefusals(SafeHeaders headers) {
    this.headers = headers;
  }

  /** A request that could not be parsed has no method; it is answered all the same. */
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = status(response.getStatus());
    byte[] body = Json.error(refusal(status).notice());
    response.setStatus(status);
    HttpFields.Mutable fields = response.getHeaders();
    headers.put(fields);
    fields.put(HttpHeader.CONTENT_TYPE, Answer.JSON);
    fields.put(HttpHeader.CONTENT_LENGTH, body.length);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  /** What a caller did wrong is a 4xx, also where Jetty says that it cannot do it (501, 505). */
  private static int status(int status) {
    return status == 501 || status == 505 || status < 400 ? 400 : status;
  }

  private static Refusal refusal(int status) {
    return switch (status) {
      case 404 -> Refusal.of(404, "NOT_FOUND", "There is nothing at this address.");
      case 408 -> Refusal.of(408, "TIMED_OUT", "The request took too long to arrive.");
      case 414 -> Refusal.of(414, "URI_TOO_LONG", "The address is too long.");
      case 431 -> Refusal.of(431, "HEADERS_TOO_LARGE", "The request's head is too large.");
      case 500 -> Refusal.of(500, "INTERNAL", "Something went wrong inside this service.");
      case 503 -> Refusal.of(503, "BUSY", "The service is starting or stopping.");
      default -> Refusal.of(status, "BAD_REQUEST", "The request could not be read.");
    };
  }
}
