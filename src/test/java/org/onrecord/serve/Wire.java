package org.onrecord.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** HTTP by hand, for requests that no well-behaved client would send. */
final class Wire {

  private Wire() {}

  /**
   * What came back.
   *
   * @param status 0 where the server closed without an answer
   * @param headers names in lower case
   */
  record Reply(int status, List<Answer.Header> headers, String body) {

    Optional<String> header(String name) {
      return headers.stream()
          .filter(h -> h.name().equals(name.toLowerCase(Locale.ROOT)))
          .map(Answer.Header::value)
          .findFirst();
    }
  }

  /** Asks for a target exactly as it is given. */
  static Reply get(int port, String target) throws IOException {
    return send(
        port, "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
  }

  /** Sends these characters (each one byte) and reads until the server closes. */
  static Reply send(int port, String request) throws IOException {
    return send(port, request, 20_000);
  }

  /** The same, waiting for so many milliseconds at most. */
  static Reply send(int port, String request, int patience) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5_000);
      socket.setSoTimeout(patience);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return read(socket.getInputStream());
    }
  }

  private static Reply read(InputStream in) throws IOException {
    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int end = all.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Reply(0, List.of(), all);
    }
    String[] lines = all.substring(0, end).split("\r\n", -1);
    var headers = new ArrayList<Answer.Header>();
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.add(
          new Answer.Header(
              lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
              lines[i].substring(colon + 1).strip()));
    }
    return new Reply(Integer.parseInt(lines[0].split(" ", -1)[1]), headers, all.substring(end + 4));
  }
}
