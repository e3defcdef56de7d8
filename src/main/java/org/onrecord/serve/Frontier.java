package org.onrecord.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Stands before all routes: safe headers on everything, and nothing but reading. */
final class Frontier extends Handler.Wrapper {

  private final SafeHeaders headers;

  Frontier(SafeHeaders headers) {
    this.headers = headers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    headers.put(response.getHeaders());
    String method = request.getMethod();
    if (method.equals("GET") || method.equals("HEAD")) {
      return super.handle(request, response, callback);
    }
    byte[] body =
        Json.error(
            Refusal.of(405, "METHOD_NOT_ALLOWED", "This service only reads: use GET.").notice());
    response.setStatus(405);
    response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Answer.JSON);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }
}
