package org.onrecord.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.ee10.servlet.ErrorHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
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

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    byte[] body = body(code);
    headers.put(response.getHeaders());
    head(response.getHeaders(), body);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static void head(HttpFields.Mutable fields, byte[] body) {
    fields.put(HttpHeader.CONTENT_TYPE, Answer.JSON);
    fields.put(HttpHeader.CONTENT_LENGTH, body.length);
    fields.put(HttpHeader.CACHE_CONTROL, "no-store");
  }

  private static byte[] body(int status) {
    Refusal refusal =
        switch (status) {
          case 404 -> Refusal.of(404, "NOT_FOUND", "There is nothing at this address.");
          case 408 -> Refusal.of(408, "TIMED_OUT", "The request took too long to arrive.");
          case 414 -> Refusal.of(414, "URI_TOO_LONG", "The address is too long.");
          case 431 -> Refusal.of(431, "HEADERS_TOO_LARGE", "The request's head is too large.");
          default -> Refusal.of(status, "BAD_REQUEST", "The request could not be read.");
        };
    return Json.error(refusal.notice());
  }
}
