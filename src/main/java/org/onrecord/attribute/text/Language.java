package org.onrecord.attribute.text;

import java.util.Set;

/** Tells Welsh from English by the small words, which no long text of either goes without. */
public final class Language {

  private static final Set<String> WELSH =
      Set.of(
          "y",
          "yr",
          "yn",
          "ym",
          "yng",
          "ar",
          "ac",
          "i'r",
          "o'r",
          "a'r",
          "i'w",
          "mae",
          "mae'r",
          "mae'n",
          "wedi",
          "bydd",
          "byddwn",
          "gan",
          "ei",
          "eu",
          "gyda",
          "gyda'r",
          "fod",
          "bod",
          "sy'n",
          "sydd",
          "hyn",
          "hwn",
          "hon",
          "neu",
          "gyfer",
          "cyngor",
          "dros",
          "hefyd",
          "ein",
          "oedd",
          "roedd",
          "rydym",
          "ydym",
          "o",
          "gynghorydd",
          "cynghorydd",
          "cynghorwyr",
          "plant",
          "nid",
          "wrth",
          "dywedodd",
          "meddai",
          "meddai'r",
          "byddai",
          "â",
          "ôl",
          "mewn",
          "rhwng",
          "pob",
          "bawb",
          "pobl",
          "newydd",
          "erbyn",
          "mis",
          "fydd",
          "yw",
          "ydy",
          "nad",
          "sut",
          "pwyllgor",
          "cyfarfod",
          "cofnodion",
          "ymddiheuriadau");

  /** Words of English that Welsh has not: "i", "am" and "at" are words of both. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the", "of", "and", "to", "in", "for", "that", "is", "was", "on", "with", "by", "be",
          "are", "it", "this", "from", "has", "have", "not", "will", "we", "or", "were", "been",
          "their", "which", "said", "council");

  /** The length of the longest of these words. */
  private static final int LONGEST = 14;

  /** How much of a text is read at most, in UTF-16 units. */
  private static final int BEGINNING = 3000;

  private Language() {}

  /** Words are counted up to here; more would not change the answer. */
  private static final int ENOUGH = 400;

  /** The language of a text, by its beginning. */
  public static String of(String text) {
    return mayBeWelsh(text) ? of(Tokens.of(text, 0, Math.min(text.length(), BEGINNING))) : "en";
  }

  /**
   * The language of a passage whose words are known.
   *
   * @param other the language of the document, which names and figures alone are in
   */
  public static String of(String text, Tokens tokens, String other) {
    if (text.length() > BEGINNING) {
      return of(text);
    }
    return mayBeWelsh(text) || other.equals("cy") ? of(tokens, other) : "en";
  }

  /** Whether anything stands there that no Welsh sentence goes far without. */
  private static boolean mayBeWelsh(String text) {
    return text.contains(" yn ")
        || text.contains(" y ")
        || text.contains(" yr ")
        || text.contains("'r ")
        || text.contains("’r ")
        || text.contains(" ar ")
        || text.contains(" i ")
        || text.contains(" o ")
        || text.contains(" wedi ");
  }

  /** {@code cy} or {@code en}; words that speak for neither are English. */
  static String of(Tokens tokens) {
    return of(tokens, "en");
  }

  private static String of(Tokens tokens, String other) {
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
    if (welsh == 0 && english == 0) {
      return other;
    }
    boolean alone = english == 0 && (welsh >= 2 || other.equals("cy"));
    return alone || (welsh >= 3 && welsh > english + english / 2) ? "cy" : "en";
  }
}
