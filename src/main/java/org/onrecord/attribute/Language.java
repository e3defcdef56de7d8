package org.onrecord.attribute;

import java.util.Set;

/** Tells Welsh from English by the small words, which no long text of either goes without. */
final class Language {

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
          "i",
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

  private Language() {}

  /** {@code cy} or {@code en}; words that speak for neither are English. */
  static String of(Tokens tokens) {
    int welsh = 0;
    int english = 0;
    for (int i = 0; i < tokens.size(); i++) {
      welsh += WELSH.contains(tokens.word(i)) ? 1 : 0;
      english += ENGLISH.contains(tokens.word(i)) ? 1 : 0;
    }
    return welsh >= 3 && welsh > english * 2 || welsh >= 2 && english == 0 ? "cy" : "en";
  }
}
