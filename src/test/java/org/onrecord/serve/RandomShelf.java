package org.onrecord.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.onrecord.model.Authority;
import org.onrecord.model.Findings;
import org.onrecord.model.SourceClass;
import org.onrecord.model.Speaker;

/** Documents of random words, the same for the same seed. */
final class RandomShelf {

  static final List<String> WORDS =
      List.of(
          "adoption",
          "adopters",
          "caseload",
          "caseloads",
          "library",
          "libraries",
          "budget",
          "housing",
          "repairs",
          "damp",
          "school",
          "places",
          "gritting",
          "waste",
          "climate",
          "governance",
          "requires",
          "improvement",
          "good",
          "inadequate",
          "the",
          "and",
          "of",
          "for",
          "we",
          "council",
          "children",
          "services",
          "families",
          "investment",
          "significant",
          "plan");

  private static final List<Authority> COUNCILS =
      List.of(Shelf.MERE, Shelf.HOLT, new Authority("X00000003", "Upper Brack"));

  private static final List<String> PEOPLE =
      List.of("Ada Thorn", "Bram Oakes", "Cora Finch", "Dai Prosser", "Edie Marsh", "Fitz Lowe");

  private RandomShelf() {}

  static List<Findings> documents(long seed, int documents) {
    var random = new Random(seed);
    var all = new ArrayList<Findings>();
    for (int i = 0; i < documents; i++) {
      all.add(document(random, i));
    }
    return all;
  }

  private static Findings document(Random random, int number) {
    Authority council = pick(COUNCILS, random);
    var shelf =
        new Shelf(
            "https://random.example/" + number,
            "Paper " + number,
            council,
            pick(List.of(SourceClass.values()), random),
            random.nextInt(5) == 0
                ? null
                : (2014 + random.nextInt(9)) + "-0" + (1 + random.nextInt(9)));
    int paragraphs = 1 + random.nextInt(6);
    for (int k = 0; k < paragraphs; k++) {
      Speaker.Person person = Speaker.Person.of(pick(PEOPLE, random), council.code());
      switch (random.nextInt(4)) {
        case 0 ->
            shelf.quote(sentence(random), person, null, random.nextBoolean() ? "said" : "told");
        case 1 ->
            shelf.promise(
                sentence(random),
                person,
                random.nextBoolean() ? null : "20" + (15 + random.nextInt(14)));
        default -> shelf.passage(sentence(random));
      }
    }
    return shelf.findings();
  }

  private static String sentence(Random random) {
    var words = new ArrayList<String>();
    int length = 4 + random.nextInt(16);
    for (int i = 0; i < length; i++) {
      words.add(pick(WORDS, random));
    }
    return String.join(" ", words) + ".";
  }

  static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
