package org.onrecord.lucene;

/** The dictionaries of all facets; one set for an engine's whole life. */
final class Vocabulary {

  final Dictionary authorities = new Dictionary("authority", (1 << Codes.AUTHORITY_BITS) - 1);
  final Dictionary years = new Dictionary("year", Codes.PART - 1);
  final Dictionary sources = new Dictionary("source", (1 << Codes.SOURCE_BITS) - 1);
  final Dictionary forms = new Dictionary("form", Codes.PART - 1);
  final Dictionary speakers = new Dictionary("speaker", (1 << Codes.SPEAKER_BITS) - 1);
  final Dictionary themes = new Dictionary("theme", Character.MAX_VALUE);

  /** A form's and a year's code, as two characters. */
  final Dictionary groups = new Dictionary("form and year", (1 << Codes.GROUP_BITS) - 1);

  /** Codes of themes in rising order, a character each. */
  final Dictionary themeSets = new Dictionary("set of themes", (1 << Codes.THEMES_BITS) - 1);
}
