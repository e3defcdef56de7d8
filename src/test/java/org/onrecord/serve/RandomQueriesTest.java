package org.onrecord.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.onrecord.lucene.LuceneSyntax;
import org.onrecord.query.QueryParser;
import org.onrecord.reliability.Deep;

/** Nothing that can be typed gives a 5xx, in either syntax. */
class RandomQueriesTest {

  private static final int CLIENTS = 4;

  /** A request that takes longer than this hangs. */
  private static final Duration HANGS = Duration.ofSeconds(20);

  /** What a string may take to be read, in nanoseconds of a core. */
  private static final long LONGEST_READING = TimeUnit.MILLISECONDS.toNanos(20);

  /** Strings after which the classes are loaded. */
  private static final int UNTIL_WARM = 500;

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final List<String> PIECES =
      List.of(
          "adoption",
          "caseload",
          "the",
          " ",
          " ",
          " ",
          "\"",
          "“",
          "”",
          "'",
          "‘",
          "’",
          "(",
          ")",
          "((",
          "))",
          "[",
          "]",
          "{",
          "}",
          "-",
          "+",
          "–",
          "NOT ",
          "AND ",
          "OR ",
          " OR",
          "NEAR ",
          "NEAR/3 ",
          "NEAR/99 ",
          "near",
          "or",
          "|",
          "||",
          "&&",
          "!",
          "~",
          "~2",
          "~1",
          "*",
          "?",
          "^2",
          "/",
          "\\",
          "//",
          ":",
          "::",
          "speaker:",
          "date:",
          "due:",
          "kind:",
          "sort:",
          "in:",
          "is:",
          "has:",
          "doc:",
          "year:",
          "myear:",
          "grade:",
          "authority:",
          "theme:(",
          "foo:",
          "text:",
          "..",
          "2016",
          "2016-13",
          "12/10/2016",
          "2015..2018",
          "TO ",
          "[2015 TO 2018]",
          "{a TO b}",
          "today",
          "6m",
          "99999999999d",
          "quote",
          "draft",
          "undated",
          "<script>",
          "&",
          "%",
          "#",
          "\u0000",
          "\u200b",
          "\u202e",
          "\ud83d\ude00",
          "\ud800",
          "é",
          "e\u0301",
          "ﬁ",
          "İ",
          "ß",
          "ŵ",
          "中文",
          "\t",
          "\n",
          "\u00a0",
          "a",
          "ab",
          "abc*",
          "a*b",
          "wom?n",
          "x~",
          "0",
          "-1",
          "1e9",
          "null",
          "true",
          ".*",
          "/a+/",
          "$",
          "`",
          ";",
          ",");

  @Test
  void fiveThousandRandomStringsInBothSyntaxes() throws Exception {
    ask(5_000, 1);
  }

  @Test
  @Tag("deep")
  void aHundredThousandRandomStringsInBothSyntaxes() throws Exception {
    ask(Deep.of("queries", 100_000), 2);
  }

  @Test
  void queriesThatKilledOtherParsers() throws Exception {
    try (RunningServer server = RunningServer.over(Shelf.documents());
        HttpClient client = HttpClient.newHttpClient()) {
      for (String query :
          List.of(
              "(".repeat(999),
              "((a)".repeat(249),
              "-".repeat(999),
              "NOT ".repeat(249),
              "\"".repeat(999),
              "a:".repeat(499),
              "/((((((((((a?){9}){9}){9}){9}){9}){9}){9}){9}){9}/",
              "[".repeat(900),
              "a OR ".repeat(199),
              "abc* ".repeat(199),
              "abcd~ ".repeat(166),
              "\"a b\"~".repeat(160),
              "speaker:(".repeat(110),
              "\\".repeat(999),
              "\ud83d\ude00".repeat(499))) {
        for (String syntax : List.of("onrecord", "lucene")) {
          int status = status(client, server, query, syntax);
          assertTrue(status == 200 || status == 400, syntax + " " + status + " " + query);
        }
      }
    }
  }

  @Test
  void noStringTakesLongToRead() throws IOException {
    readsQuickly(20_000, 3);
  }

  @Test
  @Tag("deep")
  void noneOfAHundredThousandTakesLongToRead() throws IOException {
    readsQuickly(Deep.of("queries", 100_000), 4);
  }

  /** By this thread's own time on a core, which what else the machine does adds nothing to. */
  private static void readsQuickly(int strings, long seed) throws IOException {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    var lucene = new LuceneSyntax();
    long slowest = 0;
    List<String> queries = strings(strings, seed);
    for (int i = 0; i < strings; i++) {
      String query = queries.get(i);
      long before = threads.getCurrentThreadCpuTime();
      Object read = i % 2 == 0 ? QueryParser.parse(query, TODAY) : lucene.parse(query, TODAY);
      long took = threads.getCurrentThreadCpuTime() - before;
      assertNotNull(read);
      if (i >= UNTIL_WARM) {
        assertTrue(took < LONGEST_READING, () -> took / 1_000 + " us for " + query);
        slowest = Math.max(slowest, took);
      }
    }
    Deep.measured("S1", strings + " strings read, the slowest in " + slowest / 1_000 + " us");
  }

  private static List<String> strings(int strings, long seed) {
    var random = new Random(seed);
    var queries = new ArrayList<String>();
    for (int i = 0; i < strings; i++) {
      queries.add(string(random));
    }
    return queries;
  }

  private static void ask(int strings, long seed) throws Exception {
    List<String> queries = strings(strings, seed);
    try (RunningServer server = RunningServer.over(RandomShelf.documents(3, 100));
        HttpClient client = HttpClient.newHttpClient();
        var threads = Executors.newFixedThreadPool(CLIENTS)) {
      var slowest = new AtomicLong();
      List<Callable<Map<Integer, Integer>>> parts = new ArrayList<>();
      for (int c = 0; c < CLIENTS; c++) {
        int from = c;
        parts.add(() -> {
          var statuses = new TreeMap<Integer, Integer>();
          for (int i = from; i < queries.size(); i += CLIENTS) {
            String syntax = i % 2 == 0 ? "onrecord" : "lucene";
            long start = System.nanoTime();
            int status = status(client, server, queries.get(i), syntax);
            slowest.accumulateAndGet(System.nanoTime() - start, Math::max);
            assertTrue(status == 200 || status == 400, status + " for " + queries.get(i));
            statuses.merge(status, 1, Integer::sum);
          }
          return statuses;
        });
      }
      var all = new TreeMap<Integer, Integer>();
      for (Future<Map<Integer, Integer>> part : threads.invokeAll(parts)) {
        part.get().forEach((status, count) -> all.merge(status, count, Integer::sum));
      }
      long ms = TimeUnit.NANOSECONDS.toMillis(slowest.get());
      Deep.measured("S1", strings + " strings, statuses " + all + ", the slowest " + ms + " ms");
      assertEquals(strings, all.values().stream().mapToInt(Integer::intValue).sum());
      assertTrue(all.getOrDefault(200, 0) > strings / 20, "answered: " + all);
      assertTrue(all.getOrDefault(400, 0) > strings / 20, "refused: " + all);
    }
  }

  private static int status(HttpClient client, RunningServer server, String query, String syntax)
      throws Exception {
    // a lone surrogate cannot be sent: the encoder puts a question mark in its place
    String address = "/api/search?syntax=" + syntax + "&q=" + RunningServer.q(query);
    var request =
        HttpRequest.newBuilder(URI.create(server.address(address))).timeout(HANGS).build();
    int status = 503;
    // a machine that is busy with other things may say so; a second try is what it asks for
    for (int tries = 0; status == 503 && tries < 20; tries++) {
      status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
    return status;
  }

  private static String string(Random random) {
    var string = new StringBuilder();
    int pieces = 1 + random.nextInt(random.nextInt(10) == 0 ? 120 : 14);
    for (int i = 0; i < pieces; i++) {
      string.append(RandomShelf.pick(PIECES, random));
      if (random.nextInt(20) == 0) {
        string.append((char) random.nextInt(0x3000));
      }
    }
    return string.toString();
  }
}
