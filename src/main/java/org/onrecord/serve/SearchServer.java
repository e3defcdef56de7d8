package org.onrecord.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/**
 * The HTTP server: binds, routes, and stops. It only reads, keeps no session, and has no cookie.
 *
 * <p>Threads are virtual; a {@link Gate} bounds how many searches run at once. Every answer passes
 * the {@link Frontier}, which puts the safe headers on it.
 */
public final class SearchServer implements AutoCloseable {

  /** 1,000 characters of a query take up to 9,000 bytes percent-encoded, filters come on top. */
  private static final int REQUEST_HEAD = 32 * 1024;

  private static final long IDLE_MILLIS = 8_000;

  /** What answers under way have to end in. */
  static final long STOP_MILLIS = 4_000;

  private final Javalin javalin;
  private final Health health;
  private final Exports exports;
  private final WarmUp warmUp;
  private final Gate gate;
  private final int port;

  private SearchServer(Javalin javalin, Health health, Exports exports, WarmUp warmUp, Gate gate) {
    this.javalin = javalin;
    this.gate = gate;
    this.warmUp = warmUp;
    this.health = health;
    this.exports = exports;
    this.port = javalin.port();
  }

  /**
   * Starts answering.
   *
   * @param config where to listen
   * @param parts what to answer from; the caller closes them after the server
   * @throws io.javalin.util.JavalinException if the port cannot be bound
   */
  public static SearchServer start(ServerConfig config, ServerParts parts) {
    var health = new Health(parts.integrity());
    var gate = Gate.forSearches();
    var metrics = new Metrics(gate, parts.engine());
    var base = new BaseUrl(config);
    var people = new KnownPeople(parts.engine());
    var reader = new Reader(parts.authorities(), people, parts.lucene());
    var pages = new Pages(new WebFiles(config.webFolder()), parts);
    var desk = new Desk(config.clock(), base, gate, metrics, pages);
    var exports = new Exports(parts.engine(), reader, desk, metrics);
    List<Route> routes = new ArrayList<>(pages.routes());
    routes.addAll(new ApiRoutes(parts, reader, people).routes());
    routes.addAll(new PlainRoutes(parts, reader).routes());
    routes.add(new Feed(parts.engine(), parts.archive(), reader).route());
    routes.addAll(health.routes());
    routes.addAll(metrics.routes());
    Javalin javalin =
        Javalin.create(javalinConfig -> {
          jetty(javalinConfig, config);
          for (Route route : routes) {
            javalinConfig.routes.get(route.path(), context -> desk.serve(context, route));
            javalinConfig.routes.head(route.path(), context -> desk.serve(context, route));
          }
          exports.register(javalinConfig);
          javalinConfig.routes.exception(
              HttpResponseException.class, (e, context) -> refuse(desk, e, context));
          javalinConfig.routes.exception(Exception.class, (e, context) -> desk.failed(context, e));
        });
    javalin.start();
    base.bound(config.host(), javalin.port());
    var warmUp = new WarmUp(parts, reader, desk::today);
    warmUp.begin(health::begin);
    return new SearchServer(javalin, health, exports, warmUp, gate);
  }

  private static void refuse(Desk desk, HttpResponseException e, Context context) {
    int status = e.getStatus();
    desk.refuse(
        context,
        status == 404
            ? Refusal.of(404, "NOT_FOUND", "There is nothing at this address.")
            : Refusal.of(status, "BAD_REQUEST", "The request could not be read."));
  }

  private static void jetty(JavalinConfig javalin, ServerConfig config) {
    var headers = new SafeHeaders(config.corsOrigin());
    javalin.concurrency.useVirtualThreads = true;
    javalin.http.compressionStrategy = CompressionStrategy.NONE; // ours: see Compression
    javalin.startup.showJavalinBanner = false;
    javalin.startup.showOldJavalinVersionWarning = false;
    javalin.jetty.modifyServer(server -> {
      // answers under way are let end when the server stops
      server.setHandler(new GracefulHandler(new Frontier(headers)));
      server.setErrorHandler(new JettyRefusals(headers));
      server.setStopTimeout(STOP_MILLIS);
    });
    javalin.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new JettyRefusals(headers)));
    javalin.jetty.addConnector((server, http) -> connector(server, http, config));
  }

  private static ServerConnector connector(
      Server server, HttpConfiguration http, ServerConfig config) {
    http.setRequestHeaderSize(REQUEST_HEAD);
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setUriCompliance(UriCompliance.DEFAULT);
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(config.host());
    connector.setPort(config.port());
    connector.setIdleTimeout(IDLE_MILLIS);
    return connector;
  }

  /** The port that it listens on, or did until it was closed. */
  public int port() {
    return port;
  }

  /**
   * Stops: takes no new request, turns away searches that wait, gives answers under way four
   * seconds to end, and breaks off exports, which must never look whole when they are not.
   */
  @Override
  public void close() {
    exports.close();
    gate.close();
    javalin.stop();
    warmUp.close();
    health.close();
  }
}
