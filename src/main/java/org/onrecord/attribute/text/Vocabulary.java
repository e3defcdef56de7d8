package org.onrecord.attribute.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What words can be, as bits of {@link Kind}. Read once from the lists beside this class; safe for
 * use by several threads.
 */
public final class Vocabulary {

  private static final Vocabulary BUNDLED = new Vocabulary();

  private final Map<String, Long> words = new HashMap<>(8192);
  private final Lexicon cues = Lexicon.bundled();
  private final WordTable table;
  private final long[] bits;

  private Vocabulary() {
    classes("function-words.txt");
    classes("nouns.txt");
    classes("offices.txt");
    classes("given-names.txt");
    verbs();
    cues.forms().forEach((form, cue) -> words.merge(form, bits(cue), (a, b) -> a | b));
    this.table = new WordTable(words.keySet());
    this.bits = table.words().stream().mapToLong(words::get).toArray();
  }

  /** The words that come with the program. */
  public static Vocabulary bundled() {
    return BUNDLED;
  }

  /** The reporting verbs. */
  public Lexicon cues() {
    return cues;
  }

  /** The bits of a word in lower case. A reporting verb carries {@link Kind#CUE}. */
  long of(String lower) {
    Long known = words.get(lower);
    return known == null ? doubled(lower) : known;
  }

  /** The number of the word that stands between two offsets of a text; -1 where it is unknown. */
  int find(String text, int start, int end) {
    return table.find(text, start, end);
  }

  /** The word of a number, in lower case: the same string for all its places in all texts. */
  String word(int number) {
    return table.word(number);
  }

  /** {@link #of(String)} for the word of a number. */
  long bits(int number) {
    return bits[number];
  }

  private static long bits(Cue cue) {
    boolean noun =
        cue.has(Frame.NOUN) && (cue.form() == Cue.Form.PLAIN || cue.form() == Cue.Form.THIRD);
    return Kind.CUE.bit() | (noun ? Kind.DOUBTFUL.bit() : 0);
  }

  /** "Mary-Kate": what two first names are together. */
  private long doubled(String lower) {
    int dash = lower.indexOf('-');
    if (dash < 2 || dash + 3 > lower.length()) {
      return 0;
    }
    long given = Kind.GIVEN.bit() | Kind.GIVEN_MALE.bit() | Kind.GIVEN_FEMALE.bit();
    long first = words.getOrDefault(lower.substring(0, dash), 0L) & given;
    long second = words.getOrDefault(lower.substring(dash + 1), 0L) & given;
    return second == 0 ? 0 : first;
  }

  private void classes(String resource) {
    for (String line : Resource.lines(Vocabulary.class, resource)) {
      int colon = line.indexOf(':');
      String name = line.substring(0, colon).toUpperCase(Locale.ROOT).replace('-', '_');
      Kind kind = kind(name);
      for (String word : line.substring(colon + 1).strip().split("\\s+", 0)) {
        add(word, kind);
        plural(word, kind);
      }
    }
  }

  /** Several people are a group; several bodies or documents are bodies or documents. */
  private void plural(String word, Kind kind) {
    switch (kind) {
      case PERSON, OFFICE -> add(Inflection.third(word), Kind.GROUP);
      case BODY, DOCUMENT -> add(Inflection.third(word), kind);
      default -> {}
    }
  }

  private static Kind kind(String name) {
    return switch (name) {
      case "HEAD" -> Kind.OFFICE;
      case "MODIFIER" -> Kind.OFFICE_MODIFIER;
      case "MALE_NAME" -> Kind.GIVEN_MALE;
      case "FEMALE_NAME" -> Kind.GIVEN_FEMALE;
      case "EITHER_NAME" -> Kind.GIVEN;
      default -> Kind.valueOf(name);
    };
  }

  private void verbs() {
    for (String line : Resource.lines(Vocabulary.class, "verbs.txt")) {
      String[] f = line.split(" ", -1);
      String lemma = f[0];
      add(lemma, Kind.PLAIN_VERB);
      add(Inflection.third(lemma), Kind.FINITE);
      add(Inflection.ing(lemma), Kind.ING);
      String past = f.length > 1 ? f[1] : Inflection.past(lemma);
      add(past, Kind.FINITE);
      String participle = f.length > 2 ? f[2] : past;
      add(participle, Kind.PARTICIPLE);
    }
  }

  private void add(String word, Kind kind) {
    words.merge(word, kind.bit(), (a, b) -> a | b);
  }
}
