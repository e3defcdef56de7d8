package org.onrecord.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.onrecord.search.SearchRequest;

/** Takes one request to its route and brings the answer back, whatever happens on the way. */
final class Desk {

  private static final Logger LOG = System.getLogger(Desk.class.getName());
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Clock clock;
  private final BaseUrl base;
  private final Gate gate;
  private final Metrics metrics;
  private final Pages pages;

  Desk(Clock clock, BaseUrl base, Gate gate, Metrics metrics, Pages pages) {
    this.clock = clock;
    this.base = base;
    this.gate = gate;
    this.metrics = metrics;
    this.pages = pages;
  }

  void serve(Context context, Route route) {
    long start = System.nanoTime();
    try {
      Ask ask = ask(context, route);
      Answer answer =
          switch (route.cost()) {
            case LIGHT -> route.page().answer(ask);
            case SEARCH -> gate.through(() -> route.page().answer(ask));
          };
      write(context, answer);
    } catch (Refusal e) {
      refuse(context, e);
    } catch (Exception | StackOverflowError e) {
      failed(context, e);
    }
    metrics.answered(route.path(), context.statusCode(), System.nanoTime() - start);
  }

  private Ask ask(Context context, Route route) {
    return new Ask(
        route.parameters().equals(Route.ANY)
            ? Parameters.of(null)
            : Parameters.of(context.queryString()).only(route.parameters()),
        route.path().contains("{id}") ? context.pathParam("id") : "",
        today(),
        base(context),
        Deadline.in(SearchRequest.TIMEOUT),
        context.header("If-None-Match"));
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(LONDON));
  }

  Clock clock() {
    return clock;
  }

  String base(Context context) {
    return base.of(context);
  }

  private static void write(Context context, Answer answer) {
    context.status(answer.status());
    if (!answer.type().isEmpty()) {
      context.contentType(answer.type());
    }
    context.header("Cache-Control", "no-cache");
    for (Answer.Header header : answer.headers()) {
      context.header(header.name(), header.value());
    }
    byte[] body = answer.body();
    context.res().addHeader("Vary", "Accept-Encoding");
    if (Compression.fits(answer, context.header("Accept-Encoding"))) {
      body = Compression.gzip(body);
      context.header("Content-Encoding", "gzip");
    }
    if (answer.status() != 304) {
      context.res().setContentLength(body.length);
    }
    context.result(body);
  }

  /** Says no: as JSON to programs, as a page to people. */
  void refuse(Context context, Refusal refusal) {
    Answer answer;
    if (isPage(context.path())) {
      answer = pages.refusal(refusal);
    } else {
      answer = Answer.of(refusal.status(), Answer.JSON, Json.error(refusal.notice()));
    }
    write(context, refusal.status() == 503 ? answer.with("Retry-After", "1") : answer);
  }

  private static boolean isPage(String path) {
    return !path.startsWith("/api/")
        && !path.equals("/api")
        && !path.equals("/feed.atom")
        && !path.equals("/metrics")
        && !path.endsWith("z");
  }

  /** Something went wrong inside: logged without the request, told without the reason. */
  void failed(Context context, Throwable cause) {
    // an exception's message may hold words of the query: its kind and place are enough
    var told = new IllegalStateException(cause.getClass().getName());
    told.setStackTrace(cause.getStackTrace());
    LOG.log(Level.ERROR, "A request failed", told);
    boolean unreadable = cause instanceof IOException;
    refuse(
        context,
        Refusal.of(
            unreadable ? 503 : 500,
            unreadable ? "UNREADABLE" : "INTERNAL",
            unreadable
                ? "The index cannot be read at the moment."
                : "Something went wrong inside this service."));
  }
}
