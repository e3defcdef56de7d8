package org.onrecord.lucene;

/** The dictionaries of all facets; one set for an engine's whole life. */
final class Vocabulary {

  final Dictionary authorities = new Dictionary("authority", (1 << Codes.AUTHORITY_BITS) - 1);
  final Dictionary years = new Dictionary("year", (1 << Codes.YEAR_BITS) - 1);
  final Dictionary sources = new Dictionary("source", (1 << Codes.SOURCE_BITS) - 1);
  final Dictionary forms = new Dictionary("form", (1 << Codes.FORM_BITS) - 1);
  final Dictionary speakers = new Dictionary("speaker", (1 << Codes.SPEAKER_BITS) - 1);
  final Dictionary themes = new Dictionary("theme", Integer.MAX_VALUE);
}
