package org.onrecord.attribute.text;

/** The regular forms of an English verb, from its lemma. */
final class Inflection {

  private Inflection() {}

  /** "says", "relies", "watches". */
  static String third(String lemma) {
    if (lemma.endsWith("y") && !vowelBefore(lemma, lemma.length() - 1)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hissing =
        lemma.endsWith("s")
            || lemma.endsWith("sh")
            || lemma.endsWith("ch")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("o");
    return lemma + (hissing ? "es" : "s");
  }

  /** "added", "noted", "relied", "admitted". */
  static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (lemma.endsWith("y") && !vowelBefore(lemma, lemma.length() - 1)) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return stem(lemma) + "ed";
  }

  /** "saying", "noting", "admitting". */
  static String ing(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    boolean dropsE = lemma.endsWith("e") && !lemma.endsWith("ee") && lemma.length() > 2;
    return (dropsE ? lemma.substring(0, lemma.length() - 1) : stem(lemma)) + "ing";
  }

  /** Short verbs of one vowel and one consonant, and those stressed at the end, double it. */
  private static String stem(String lemma) {
    int n = lemma.length();
    if (n < 3) {
      return lemma;
    }
    char last = lemma.charAt(n - 1);
    boolean single =
        !isVowel(last)
            && "wxy".indexOf(last) < 0
            && isVowel(lemma.charAt(n - 2))
            && !isVowel(lemma.charAt(n - 3));
    boolean stressed =
        vowels(lemma) == 1
            || lemma.endsWith("mit")
            || lemma.endsWith("efer")
            || lemma.endsWith("nfer");
    return single && stressed ? lemma + last : lemma;
  }

  private static int vowels(String lemma) {
    return (int) lemma.chars().filter(c -> isVowel((char) c)).count();
  }

  private static boolean vowelBefore(String lemma, int i) {
    return i > 0 && isVowel(lemma.charAt(i - 1));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
