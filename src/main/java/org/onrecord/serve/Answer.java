package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;

/**
 * What a route gives back.
 *
 * @param status of HTTP
 * @param type the media type, with its charset where it is text
 * @param body the bytes
 * @param headers further ones
 */
@SuppressWarnings("ArrayRecordComponent") // made once, sent once, never compared
record Answer(int status, String type, byte[] body, List<Header> headers) {

  static final String JSON = "application/json; charset=utf-8";
  static final String HTML = "text/html; charset=utf-8";
  static final String TEXT = "text/plain; charset=utf-8";

  Answer {
    headers = List.copyOf(headers);
  }

  /** One header of an answer. */
  record Header(String name, String value) {}

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, type, body, List.of());
  }

  /** A JSON answer with status 200. */
  static Answer json(Json.Writer body) {
    return of(200, JSON, Json.bytes(body));
  }

  Answer with(String name, String value) {
    var more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Answer(status, type, body, more);
  }

  Answer withStatus(int status) {
    return new Answer(status, type, body, headers);
  }
}
