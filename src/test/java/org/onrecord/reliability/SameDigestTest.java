package org.onrecord.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.Progress;

/** R9 and R10: neither clock, nor locale, nor threads, nor order shows in what is indexed. */
class SameDigestTest {

  @TempDir private Path folder;
  private List<String> news = List.of();
  private String plain = "";

  @BeforeEach
  void index() throws IOException {
    news = Bench.news(folder.resolve("news"), 40, 11);
    Bench.add(folder.resolve("plain"), news);
    plain = Bench.digest(folder.resolve("plain"));
  }

  @Test
  void theDigestTellsTwoIndexesApart() throws IOException {
    Path other = folder.resolve("other");
    Bench.add(other, news.subList(0, 39));

    assertNotEquals(plain, Bench.digest(other));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void threadsDoNotShow(int threads) throws IOException {
    Path index = folder.resolve("threads");
    Bench.add(index, news, Progress.NONE, threads, Bench.CLOCK);

    assertEquals(plain, Bench.digest(index));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfAddingDoesNotShow(long seed) throws IOException {
    List<String> order = new ArrayList<>(news);
    Collections.shuffle(order, new Random(seed));
    Path index = folder.resolve("shuffled");
    for (int from = 0; from < order.size(); from += 13) {
      Bench.add(index, order.subList(from, Math.min(order.size(), from + 13)));
    }

    assertEquals(plain, Bench.digest(index));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "cy-GB", "ar-EG-u-nu-arab", "de-DE"})
  void theLocaleDoesNotShow(String tag) throws IOException {
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    Path index = folder.resolve("locale");
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Bench.add(index, news);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }

    assertEquals(plain, Bench.digest(index));
  }

  @Test
  void aClockThatJumpsDoesNotShow() throws IOException {
    AtomicLong calls = new AtomicLong();
    Clock jumping =
        new Clock() {
          @Override
          public ZoneId getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            // back over the end of summer time, then years ahead, then back
            long call = calls.incrementAndGet();
            Duration jump = call % 3 == 0 ? Duration.ofDays(-3000) : Duration.ofHours(call % 7 - 3);
            return Instant.parse("2026-10-25T00:59:59Z").plus(jump);
          }
        };
    Path index = folder.resolve("jumping");
    Bench.add(index, news, Progress.NONE, 2, jumping);

    assertEquals(plain, Bench.digest(index));
  }
}
