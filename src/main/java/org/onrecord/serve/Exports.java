package org.onrecord.serve;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.onrecord.search.Hit;
import org.onrecord.search.IndexVersion;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;

/**
 * Whole results as files, streamed row by row from one state of the index. An export that cannot be
 * finished is broken off, so that nobody takes a part for the whole.
 */
final class Exports implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int AT_ONCE = 2;
  private static final int WAITING = 8;

  private final SearchEngine engine;
  private final Reader reader;
  private final Desk desk;
  private final Metrics metrics;
  private final Gate gate = new Gate(AT_ONCE, WAITING, 1_000);
  private final Set<EndPoint> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  Exports(SearchEngine engine, Reader reader, Desk desk, Metrics metrics) {
    this.engine = engine;
    this.reader = reader;
    this.desk = desk;
    this.metrics = metrics;
  }

  void register(JavalinConfig javalin) {
    for (ExportFormat format : List.of(new CsvExport(), new JsonExport(), new MarkdownExport())) {
      String path = "/api/export." + format.ending();
      javalin.routes.get(path, context -> serve(context, path, format));
      javalin.routes.head(path, context -> serve(context, path, format));
    }
  }

  private void serve(Context context, String path, ExportFormat format) {
    long start = System.nanoTime();
    EndPoint connection = connection(context);
    try {
      gate.through(() -> {
        running.add(connection);
        export(context, format);
        return true;
      });
    } catch (Refusal e) {
      desk.refuse(context, e);
    } catch (Exception | StackOverflowError e) {
      if (context.res().isCommitted()) {
        connection.close();
      } else {
        desk.failed(context, e);
      }
    } finally {
      running.remove(connection);
    }
    metrics.answered(path, context.statusCode(), System.nanoTime() - start);
  }

  private void export(Context context, ExportFormat format) throws IOException {
    Deadline deadline = Deadline.in(LONGEST);
    Question question =
        Question.of(
            Parameters.of(context.queryString()).only(Question.names()),
            reader,
            desk.today(),
            deadline);
    Instant time = desk.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    try (Rows rows = rows(question.request())) {
      var about =
          new ExportFormat.About(
              question.parsed().canonical(),
              time,
              rows.total(),
              rows.version().value(),
              desk.base(context),
              desk.today());
      context.contentType(format.type());
      context.header("Cache-Control", "no-store");
      context.header(
          "Content-Disposition", "attachment; filename=\"onrecord." + format.ending() + "\"");
      context.header("X-OnRecord-Query", encoded(about.query()));
      context.header("X-OnRecord-Time", time.toString());
      context.header("X-OnRecord-Total", Long.toString(about.total()));
      context.header("X-OnRecord-Index-Version", encoded(about.version()));
      if (context.method().name().equals("HEAD")) {
        return;
      }
      // in chunks even where the connection is to be closed, else a part would look whole
      context.header("Transfer-Encoding", "chunked");
      OutputStream out = context.outputStream();
      Iterator<Hit> held = guarded(rows, deadline);
      format.write(out, about, held);
      out.flush();
    }
  }

  /** Every row, and an error instead of an end that comes too early. */
  private Iterator<Hit> guarded(Rows rows, Deadline deadline) {
    Iterator<Hit> hits = rows.hits().iterator();
    return new Iterator<>() {
      private long given;

      @Override
      public boolean hasNext() {
        boolean more = hits.hasNext();
        if (stopping || deadline.isOver() || (!more && given != rows.total())) {
          throw new IllegalStateException("the export was cut short");
        }
        return more;
      }

      @Override
      public Hit next() {
        given++;
        return hits.next();
      }
    };
  }

  /** Rows of one state of the index, with their number. */
  private record Rows(Stream<Hit> hits, long total, IndexVersion version) implements AutoCloseable {
    @Override
    public void close() {
      hits.close();
    }
  }

  /** Counts, opens, and looks whether a commit came between: then once more. */
  private Rows rows(SearchRequest request) throws IOException {
    SearchRequest count = request.withPage(0, null).withFacets(List.of()).withMarks(false);
    while (true) {
      long total = engine.search(count).total();
      IndexVersion before = engine.version();
      Stream<Hit> hits = engine.scan(request.withMarks(false));
      if (engine.version().value().equals(before.value())
          && engine.search(count).total() == total) {
        return new Rows(hits, total, before);
      }
      hits.close();
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static EndPoint connection(Context context) {
    return ServletContextRequest.getServletContextRequest(context.req())
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint();
  }

  /** Breaks off what is under way. */
  @Override
  public void close() {
    stopping = true;
    running.forEach(EndPoint::close);
  }
}
