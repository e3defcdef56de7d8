package org.onrecord.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ingest.NearCopies.Said;
import org.onrecord.model.Copies;

class NearCopiesTest {

  private static final String PROMISE =
      "We will rebuild the swimming pool at Tanyard Lane within three years and we will not ask"
          + " residents to pay twice for a roof that should never have been allowed to leak";

  @Test
  void theSameWordsInTwoDocumentsAreCopiesAndTheEarlierIsTheOriginal() {
    NearCopies copies = new NearCopies();
    copies.put("d_2", List.of(said("r_b", 1, 200, PROMISE)));
    copies.put("d_1", List.of(said("r_a", 1, 100, PROMISE.toUpperCase(java.util.Locale.ROOT))));

    Copies original = only(copies, "d_1");
    Copies copy = only(copies, "d_2");

    assertTrue(original.original());
    assertFalse(copy.original());
    assertEquals(original.cluster(), copy.cluster());
    assertEquals(1, copy.others());
  }

  @Test
  void theSameWordsBySomebodyElseAreNoCopies() {
    NearCopies copies = new NearCopies();
    copies.put("d_1", List.of(said("r_a", 1, 100, PROMISE)));
    copies.put("d_2", List.of(said("r_b", 2, 100, PROMISE)));

    assertNull(copies.of("d_1").getFirst());
    assertNull(copies.of("d_2").getFirst());
  }

  @Test
  void aStatementCutShortByAFewWordsIsACopy() {
    NearCopies copies = new NearCopies();
    copies.put("d_1", List.of(said("r_a", 1, 100, PROMISE)));
    String shorter = PROMISE.substring(0, PROMISE.indexOf(" that should never"));
    copies.put("d_2", List.of(said("r_b", 1, 101, shorter)));

    assertEquals(1, only(copies, "d_2").others());
  }

  @Test
  void anotherStatementOnTheSameMatterIsNoCopy() {
    NearCopies copies = new NearCopies();
    copies.put("d_1", List.of(said("r_a", 1, 100, PROMISE)));
    String other =
        "We will rebuild the library at Tanyard Lane when the grant comes and nobody will be asked"
            + " to pay a penny more for books that should have been there from the beginning";
    copies.put("d_2", List.of(said("r_b", 1, 101, other)));

    assertNull(copies.of("d_2").getFirst());
  }

  @Test
  void twiceInOneDocumentIsNoCopy() {
    NearCopies copies = new NearCopies();
    copies.put("d_1", List.of(said("r_a", 1, 100, PROMISE), said("r_b", 1, 100, PROMISE)));

    assertEquals(java.util.Arrays.asList(null, null), copies.of("d_1"));
  }

  @Test
  void aDocumentThatGoesLeavesTheOthersAsIfItHadNeverBeen() {
    NearCopies copies = new NearCopies();
    copies.put("d_1", List.of(said("r_a", 1, 100, PROMISE)));
    copies.put("d_2", List.of(said("r_b", 1, 101, PROMISE)));
    copies.takeTouched();
    copies.remove("d_1");

    assertEquals(List.of("d_1", "d_2"), copies.takeTouched());
    assertNull(copies.of("d_2").getFirst());
  }

  private static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderAndRemovalsDoNotShow(long seed) {
    Random random = new Random(seed);
    Map<String, List<Said>> documents = documents(random);
    List<String> order = new ArrayList<>(documents.keySet());
    NearCopies straight = new NearCopies();
    order.forEach(d -> straight.put(d, statementsOf(documents, d)));

    NearCopies shuffled = new NearCopies();
    Collections.shuffle(order, random);
    for (String d : order) {
      shuffled.put("d_gone" + random.nextInt(3), statementsOf(documents, d));
      shuffled.put(d, statementsOf(documents, d));
      if (random.nextBoolean()) {
        shuffled.remove(order.get(random.nextInt(order.size())));
      }
    }
    Collections.shuffle(order, random);
    order.forEach(d -> shuffled.put(d, statementsOf(documents, d)));
    for (int i = 0; i < 3; i++) {
      shuffled.remove("d_gone" + i);
    }

    for (String d : documents.keySet()) {
      assertEquals(straight.of(d), shuffled.of(d), "seed " + seed + ", " + d);
    }
  }

  /** Twenty documents whose statements are drawn from a few, some of them with words changed. */
  private static Map<String, List<Said>> documents(Random random) {
    Map<String, List<Said>> documents = new LinkedHashMap<>();
    String[] words = PROMISE.split(" ");
    for (int d = 0; d < 20; d++) {
      List<Said> statements = new ArrayList<>();
      for (int s = 0; s < 1 + random.nextInt(3); s++) {
        List<String> text = new ArrayList<>(List.of(words));
        Collections.rotate(text, random.nextInt(3) * 7);
        for (int c = random.nextInt(3); c > 0; c--) {
          text.set(random.nextInt(text.size()), "word" + random.nextInt(4));
        }
        int cut = text.size() - random.nextInt(12);
        long day = random.nextInt(4) == 0 ? Long.MAX_VALUE : random.nextInt(5);
        statements.add(
            said(
                "r_" + d + "_" + s,
                1 + random.nextInt(2),
                day,
                String.join(" ", text.subList(0, cut))));
      }
      documents.put("d_" + d, statements);
    }
    return documents;
  }

  private static List<Said> statementsOf(Map<String, List<Said>> documents, String id) {
    return documents.getOrDefault(id, List.of());
  }

  private static Said said(String record, long speaker, long day, String words) {
    return new Said(record, speaker, day, Shingles.of(words));
  }

  private static Copies only(NearCopies copies, String document) {
    List<@Nullable Copies> all = copies.of(document);
    assertEquals(1, all.size());
    Copies one = all.getFirst();
    assertNotNull(one);
    return one;
  }
}
