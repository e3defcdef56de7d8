package org.onrecord.serve;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.onrecord.search.SearchEngine;

/** Counts and times for Prometheus: by route and status, never by what was asked or by whom. */
final class Metrics {

  private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

  /** What answers are counted by: routes and statuses are few. */
  private record Kind(String route, int status) {}

  private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics(Gate gate, SearchEngine engine) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    Gauge.builder("onrecord.searches.running", gate, Gate::inside).register(registry);
    Gauge.builder("onrecord.searches.waiting", gate, Gate::waiting).register(registry);
    Gauge.builder("onrecord.searches.refused", gate, Gate::refused).register(registry);
    Gauge.builder("onrecord.index.documents", engine, e -> held(e, true)).register(registry);
    Gauge.builder("onrecord.index.records", engine, e -> held(e, false)).register(registry);
  }

  private static double held(SearchEngine engine, boolean documents) {
    try {
      var version = engine.version();
      return documents ? version.documents() : version.records();
    } catch (IOException e) {
      return Double.NaN;
    }
  }

  void answered(String route, int status, long nanos) {
    timers
        .computeIfAbsent(new Kind(route, status), this::timer)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  private Timer timer(Kind kind) {
    return Timer.builder("onrecord.http.requests")
        .tag("route", kind.route)
        .tag("status", Integer.toString(kind.status))
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(10))
        .register(registry);
  }

  List<Route> routes() {
    return List.of(
        Route.light(
            "/metrics",
            Set.of(),
            ask -> Answer.of(200, TYPE, registry.scrape().getBytes(StandardCharsets.UTF_8))));
  }
}
