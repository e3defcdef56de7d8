package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No address of the operator's own network is connected to unless it is allowed (S6). */
class WebSourcesTest {

  /** What a name server of bad will answers for the names below. */
  private static final AddressRule.Names NAMES =
      host ->
          switch (host) {
            case "loop.example" -> all("127.0.0.1");
            case "office.example" -> all("10.1.2.3");
            case "both.example" -> all("93.184.216.34", "192.168.0.7");
            case "six.example" -> all("fd12:3456:789a::1");
            case "mapped.example" -> all("::ffff:169.254.169.254");
            case "open.example" -> all("127.0.0.2");
            default -> InetAddress.getAllByName(host);
          };

  private final AtomicInteger connections = new AtomicInteger();
  private HttpServer server = bound();

  private static InetAddress[] all(String... addresses) {
    InetAddress[] all = new InetAddress[addresses.length];
    for (int i = 0; i < all.length; i++) {
      try {
        all[i] = InetAddress.getAllByName(addresses[i])[0];
      } catch (IOException e) {
        throw new IllegalArgumentException(addresses[i], e);
      }
    }
    return all;
  }

  private static HttpServer bound() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void start() {
    server.createContext(
        "/",
        exchange -> {
          connections.incrementAndGet();
          String to = exchange.getRequestURI().getQuery();
          byte[] page = "<p>A page.</p>".getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          if (to != null) {
            exchange.getResponseHeaders().add("Location", to);
          }
          exchange.sendResponseHeaders(to == null ? 200 : 302, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/",
        "http://127.0.0.2:PORT/",
        "http://127.255.255.254:PORT/",
        "http://localhost:PORT/",
        "http://LOCALHOST:PORT/",
        "http://localhost.:PORT/",
        "http://127.1:PORT/",
        "http://127.0.1:PORT/",
        "http://2130706433:PORT/",
        "http://0x7f000001:PORT/",
        "http://0x7f.1:PORT/",
        "http://0x7f.0x0.0x0.0x1:PORT/",
        "http://0177.0.0.1:PORT/",
        "http://0177.1:PORT/",
        "http://017700000001:PORT/",
        "http://127.0.0.01:PORT/",
        "http://127.0.0.1.:PORT/",
        "http://0:PORT/",
        "http://0.0.0.0:PORT/",
        "http://[::1]:PORT/",
        "http://[::]:PORT/",
        "http://[0:0:0:0:0:0:0:1]:PORT/",
        "http://[::ffff:127.0.0.1]:PORT/",
        "http://[::ffff:7f00:1]:PORT/",
        "http://[::127.0.0.1]:PORT/",
        "http://[64:ff9b::7f00:1]:PORT/",
        "http://[2002:7f00:1::]:PORT/",
        "http://[fe80::1]:PORT/",
        "http://[fe80::1%25lo]:PORT/",
        "http://[fc00::1]:PORT/",
        "http://[fd00:ec2::254]/latest/meta-data/",
        "http://[ff02::1]:PORT/",
        "http://[fec0::1]:PORT/",
        "http://[2001:db8::1]:PORT/",
        "http://[100::1]:PORT/",
        "http://10.0.0.1/",
        "http://10.255.255.255/",
        "http://172.16.0.1/",
        "http://172.31.255.254/",
        "http://192.168.1.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://169.254.0.1/",
        "http://100.64.0.1/",
        "http://100.100.100.200/latest/meta-data/",
        "http://192.0.0.192/",
        "http://168.63.129.16/metadata",
        "http://198.18.0.1/",
        "http://192.0.2.1/",
        "http://198.51.100.1/",
        "http://203.0.113.1/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://loop.example:PORT/",
        "http://office.example/",
        "http://both.example/",
        "http://six.example/",
        "http://mapped.example/",
        "http://user@127.0.0.1:PORT/",
        "http://93.184.216.34@127.0.0.1:PORT/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "http:///etc/passwd",
        "http:127.0.0.1",
        "http://3232235777/",
        "http://0xa9fea9fe/"
      })
  void anAddressInsideIsNotConnectedTo(String address) {
    URI uri = URI.create(address.replace("PORT", String.valueOf(server.getAddress().getPort())));

    assertThrows(IOException.class, () -> new WebSources(false, NAMES).fetch(uri));

    assertEquals(0, connections.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1:PORT/", "http://169.254.169.254/", "//127.0.0.1:PORT/",
        "http://[::1]:PORT/", "file:///etc/passwd", "http://2130706433/"
      })
  void aRedirectInsideIsNotFollowed(String target) {
    // the name server says first that this server stands outside: the first hop is let through
    AddressRule.Names once =
        host -> host.equals("localhost") ? all("93.184.216.34") : NAMES.all(host);
    int port = server.getAddress().getPort();
    String to = target.replace("PORT", String.valueOf(port));
    URI uri = URI.create("http://localhost:" + port + "/?" + to);

    assertThrows(IOException.class, () -> new WebSources(false, once).fetch(uri));

    assertEquals(1, connections.get());
  }

  @Test
  void anAddressInsideIsFetchedWhereTheOperatorAllowsIt() throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/news/");

    WebSources.Page page = new WebSources(true).fetch(uri);

    assertEquals("index.html", page.file().name());
    assertEquals(uri.toString(), page.said().url());
    assertTrue(new String(page.file().bytes(), StandardCharsets.UTF_8).contains("A page."));
  }

  @Test
  void redirectsInACircleEnd() {
    server.createContext(
        "/round",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/round");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/round");

    assertThrows(IOException.class, () -> new WebSources(true).fetch(uri));
  }
}
