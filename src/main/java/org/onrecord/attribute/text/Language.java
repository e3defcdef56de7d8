package org.onrecord.attribute.text;

import java.util.Set;

/** Tells Welsh from English by the small words, which no long text of either goes without. */
public final class Language {

  private static final Set<String> WELSH =
      Set.of(
          "y",
          "yr",
          "yn",
          "ar",
          "ac",
          "i'r",
          "o'r",
          "a'r",
          "mae",
          "wedi",
          "bydd",
          "gan",
          "ei",
          "eu",
          "gyda",
          "fod",
          "sy'n",
          "sydd",
          "hyn",
          "neu",
          "gyfer",
          "cyngor",
          "dros",
          "hefyd",
          "ein",
          "oedd",
          "bod",
          "o",
          "am",
          "roedd",
          "gynghorydd",
          "cynghorydd",
          "plant",
          "nid");

  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "for", "that", "is", "was", "on", "with", "by", "be",
          "are", "at", "it", "this", "from", "has", "have", "not", "will", "we", "i", "am");

  /** The length of the longest of these words. */
  private static final int LONGEST = 10;

  /** How much of a text is read at most, in UTF-16 units. */
  private static final int BEGINNING = 3000;

  private Language() {}

  /** Words are counted up to here; more would not change the answer. */
  private static final int ENOUGH = 400;

  /** The language of a text, by its beginning. */
  public static String of(String text) {
    return mayBeWelsh(text) ? of(Tokens.of(text, 0, Math.min(text.length(), BEGINNING))) : "en";
  }

  /** The language of a passage whose words are known. */
  public static String of(String text, Tokens tokens) {
    return text.length() > BEGINNING ? of(text) : mayBeWelsh(text) ? of(tokens) : "en";
  }

  /** Whether any of the words stands there that no Welsh sentence goes far without. */
  private static boolean mayBeWelsh(String text) {
    return text.contains(" yn ")
        || text.contains(" y ")
        || text.contains(" yr ")
        || text.contains(" i'r ")
        || text.contains(" ar ")
        || text.contains(" wedi ");
  }

  /** {@code cy} or {@code en}; words that speak for neither are English. */
  static String of(Tokens tokens) {
    int welsh = 0;
    int english = 0;
    for (int i = 0; i < Math.min(tokens.size(), ENOUGH); i++) {
      String word = tokens.word(i);
      if (word.length() <= LONGEST) {
        // no English text goes far without one of these, so Welsh is asked for last
        if (ENGLISH.contains(word)) {
          english++;
        } else if (WELSH.contains(word)) {
          welsh++;
        }
      }
    }
    return (welsh >= 3 && welsh > english * 2) || (welsh >= 2 && english == 0) ? "cy" : "en";
  }
}
