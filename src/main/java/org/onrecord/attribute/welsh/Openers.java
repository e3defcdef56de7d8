package org.onrecord.attribute.welsh;

import org.onrecord.attribute.people.Paragraph;

/** Where what is reported begins: "fod …", "y bydd …", "na fyddai …", "a oedd …". */
final class Openers {

  private Openers() {}

  /** Whether the words of a report begin at a token. */
  static boolean at(Paragraph p, int i) {
    if (p.get(i) == null || !p.at(i).isWord() || p.at(i).isCapital()) {
      return false;
    }
    String word = p.at(i).lower();
    String next = p.at(i + 1).lower();
    String bare = WelshWords.bare(word);
    return switch (bare) {
      case "y", "yr", "a" -> isVerb(next);
      case "ei", "eu", "fy", "ein" -> WelshWords.is(next, "opener") && isBeing(next);
      case "fod", "bod", "mai", "taw", "os", "pam", "sut", "pryd", "ble", "beth", "pwy", "faint" ->
          true;
      case "na", "nad" -> isVerb(next) || bare.equals("nad");
      default -> isVerb(word) && !WelshWords.is(p.at(i - 1).lower(), "article");
    };
  }

  /** The first token of the report itself: "y" before a verb, "mai" and "taw" say only "that". */
  static int content(Paragraph p, int i) {
    String word = p.at(i).lower();
    boolean that =
        word.equals("y") || word.equals("yr") || word.equals("mai") || word.equals("taw");
    return that ? i + 1 : i;
  }

  private static boolean isBeing(String word) {
    String bare = WelshWords.bare(word);
    return bare.equals("bod") || bare.equals("fod") || bare.equals("mod");
  }

  private static boolean isVerb(String word) {
    return WelshWords.is(word, "finite");
  }
}
