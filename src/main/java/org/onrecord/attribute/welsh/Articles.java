package org.onrecord.attribute.welsh;

/** The article as it is written before a word. */
final class Articles {

  private Articles() {}

  /** "y Cyngor", "yr adroddiad": the words with their article. */
  static String with(String words) {
    boolean vowel = "aeiouwyhâêîôûŵŷAEIOUWYHÂÊÎÔÛŴŶ".indexOf(words.charAt(0)) >= 0;
    return (vowel ? "yr " : "y ") + words;
  }
}
