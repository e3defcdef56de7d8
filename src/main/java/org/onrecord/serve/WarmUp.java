package org.onrecord.serve;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.search.Hit;
import org.onrecord.search.SearchEngine;
import org.onrecord.search.SearchRequest;

/**
 * Asks a large index some hundred queries made of its own words when the server starts, beside the
 * answering: the JVM compiles what searches run through, so that the first readers do not pay for
 * it. Nothing is counted, logged or shown of them.
 */
final class WarmUp implements AutoCloseable {

  private static final Logger LOG = System.getLogger(WarmUp.class.getName());

  /** Below this, a cold search is fast enough. */
  private static final long LEAST_RECORDS = 50_000;

  private static final long LONGEST = TimeUnit.SECONDS.toNanos(6);

  /** The first reader goes first: on two cores a warm-up beside it would only keep it waiting. */
  private static final long FIRST_READER_MILLIS = 500;

  private static final int MOST = 1_500;
  private static final String FACETS = "&kind=any&size=10&facets=authority,speaker,year,theme";

  private final SearchEngine engine;
  private final Reader reader;
  private final FacetLabels labels;
  private final Supplier<LocalDate> today;
  private volatile boolean closed;
  private volatile @Nullable Thread thread;

  WarmUp(ServerParts parts, Reader reader, Supplier<LocalDate> today) {
    this.engine = parts.engine();
    this.labels = FacetLabels.of(parts.themes(), parts.engine());
    this.reader = reader;
    this.today = today;
  }

  /**
   * Begins, if the index is large enough to be worth it.
   *
   * @param afterwards what else a start has to do that readers must not wait for
   */
  void begin(Runnable afterwards) {
    thread =
        Thread.ofPlatform()
            .name("warm-up")
            .daemon()
            .start(() -> {
              run();
              if (!closed) {
                afterwards.run();
              }
            });
  }

  private void run() {
    try {
      if (engine.version().records() < LEAST_RECORDS) {
        return;
      }
      Thread.sleep(FIRST_READER_MILLIS);
      long end = System.nanoTime() + LONGEST;
      List<String> words = words();
      for (int i = 0; i < MOST && !closed && System.nanoTime() < end && words.size() > 2; i++) {
        ask(query(i, words));
      }
    } catch (IOException | Refusal e) {
      // readers will meet the same trouble and be told of it; by its kind, for it may hold words
      LOG.log(Level.WARNING, "The warm-up ended early: {0}", e.getClass().getName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Words of the newest records: some common, some rare. */
  private List<String> words() throws IOException {
    var words = new ArrayList<String>();
    for (Hit hit : ask("facets=all&size=20&sort=newest").result().hits()) {
      for (String word : hit.entry().text().split("[^a-z]+", 0)) {
        if (word.length() > 3) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static String query(int i, List<String> words) {
    int at = i * 7 % (words.size() - 2);
    String first = words.get(at);
    String second = words.get(at + 1);
    String third = words.get((at + words.size() / 2) % words.size());
    String q =
        switch (i % 8) {
          case 0 -> first;
          case 1 -> first + " " + second;
          case 2 -> first + " OR " + third;
          case 3 -> '"' + first + ' ' + second + '"';
          case 4 -> first + " " + second + " " + third;
          case 5 -> first.substring(0, 4) + "*";
          case 6 -> first + "~1";
          default -> first + " OR " + second + " OR " + third;
        };
    String narrowed =
        switch (i % 5) {
          case 0 -> "&year=2020&year=2021";
          case 1 -> "&from=2015-01-01&to=2017-06-30";
          case 2 -> "&sort=newest";
          default -> "";
        };
    return "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + narrowed + FACETS;
  }

  private Found ask(String query) throws IOException {
    Deadline deadline = Deadline.in(SearchRequest.TIMEOUT);
    Question question = Question.of(Parameters.of(query), reader, today.get(), deadline);
    Found found = Found.of(engine, question, deadline);
    Json.bytes(json -> SearchJson.write(json, question, found, 0, labels));
    return found;
  }

  /** Stops after the query under way, and waits for that. */
  @Override
  public void close() {
    closed = true;
    Thread running = thread;
    if (running != null) {
      try {
        running.join(SearchRequest.TIMEOUT);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
