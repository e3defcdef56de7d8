package org.onrecord.bench;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.onrecord.lucene.ReferenceWriting;
import org.onrecord.lucene.ReferenceWriting.Plain;

/**
 * Loads a corpus the plain way: lines are parsed and their records added to an index by two
 * threads, with nothing kept, checked or worked out beside.
 */
final class PlainLoading {

  private static final int THREADS = 2;
  private static final int AHEAD = 8;
  private static final int LINES = 40;

  private static final ObjectReader LINE =
      new ObjectMapper()
          .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
          .readerFor(Line.class);

  private PlainLoading() {}

  /** A document as the exchange format has it, as far as the corpus fills it. */
  private record Line(
      String url,
      List<String> authorities,
      String published,
      List<Item> passages,
      List<Item> statements,
      List<Item> commitments) {}

  private record Item(
      String text, List<String> themes, @Nullable String speaker, @Nullable String who) {}

  /**
   * Loads all of it into a new index.
   *
   * @return the seconds that it took, from the first line read to the commit
   * @throws IOException if a file cannot be read or written
   */
  static double seconds(Path corpus, Path index) throws IOException {
    long start = System.nanoTime();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (var writing = new ReferenceWriting(index);
        BufferedReader in = Files.newBufferedReader(corpus)) {
      Deque<Future<?>> ahead = new ArrayDeque<>();
      for (List<String> lines = next(in); !lines.isEmpty(); lines = next(in)) {
        List<String> some = lines;
        ahead.add(
            threads.submit(() -> {
              for (String line : some) {
                add(writing, LINE.readValue(line));
              }
              return null;
            }));
        finish(ahead, AHEAD);
      }
      finish(ahead, 0);
      writing.commit();
    } finally {
      threads.shutdownNow();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static List<String> next(BufferedReader in) throws IOException {
    List<String> lines = new ArrayList<>(LINES);
    while (lines.size() < LINES) {
      String line = in.readLine();
      if (line == null) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  private static void finish(Deque<Future<?>> ahead, int leave) throws IOException {
    while (ahead.size() > leave) {
      try {
        ahead.remove().get();
      } catch (ExecutionException e) {
        throw new IOException("the plain loop failed", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      }
    }
  }

  private static void add(ReferenceWriting writing, Line line) throws IOException {
    items(writing, line, "paragraph", line.passages());
    items(writing, line, "quote", line.statements());
    items(writing, line, "commitment", line.commitments());
  }

  private static void items(ReferenceWriting writing, Line line, String kind, List<Item> items)
      throws IOException {
    String document = line.url();
    LocalDate day = LocalDate.parse(line.published());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String speaker = item.speaker() == null ? item.who() : item.speaker();
      writing.add(
          new Plain(
              document + '#' + kind + i,
              document,
              kind,
              line.authorities().getFirst(),
              speaker == null ? "" : speaker,
              item.themes(),
              day,
              item.text()));
    }
  }
}
