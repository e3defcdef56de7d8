package org.onrecord.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A TLS endpoint in front of a node, with a certificate made for the occasion, that lets in only
 * who sends the right Authorization header.
 */
public final class TlsFront implements AutoCloseable {

  private static final String PASSWORD = "throw-away";

  private final HttpsServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Path certificate;

  private TlsFront(HttpsServer server, Path certificate) {
    this.server = server;
    this.certificate = certificate;
  }

  /**
   * Starts one.
   *
   * @param folder for its key and certificate
   * @param node the address that it forwards to
   * @param authorization the only header's value that is let in
   */
  public static TlsFront start(Path folder, String node, String authorization)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path keys = folder.resolve("keys.p12");
    Path certificate = folder.resolve("ca.pem");
    keytool(
        "-genkeypair",
        "-alias",
        "front",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "SAN=ip:127.0.0.1",
        "-validity",
        "2",
        "-keystore",
        keys.toString(),
        "-storetype",
        "PKCS12",
        "-storepass",
        PASSWORD);
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "front",
        "-keystore",
        keys.toString(),
        "-storepass",
        PASSWORD,
        "-file",
        certificate.toString());
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpsServer server = HttpsServer.create(address, 0);
    server.setHttpsConfigurator(new HttpsConfigurator(context));
    var front = new TlsFront(server, certificate);
    server.setExecutor(front.threads);
    server.createContext("/", exchange -> front.forward(exchange, node, authorization));
    server.start();
    return front;
  }

  private static void keytool(String... args) throws IOException, InterruptedException {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("keytool failed: " + command);
    }
  }

  private void forward(HttpExchange exchange, String node, String authorization)
      throws IOException {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (!authorization.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
        exchange.sendResponseHeaders(401, -1);
        return;
      }
      var request =
          HttpRequest.newBuilder(URI.create(node + exchange.getRequestURI()))
              .header("Content-Type", exchange.getRequestHeaders().getFirst("Content-Type"))
              .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body))
              .build();
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      exchange.sendResponseHeaders(
          answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Its address. */
  public String url() {
    return "https://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Its certificate, as a PEM file. */
  public Path certificate() {
    return certificate;
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    client.close();
  }
}
