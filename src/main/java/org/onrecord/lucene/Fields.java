package org.onrecord.lucene;

import java.util.Locale;
import org.onrecord.query.Filter.Field;

/**
 * What stands in the index under which name. Names are one letter, because Lucene looks them up for
 * every value.
 *
 * <p>Each document is one block: its records in the order of {@link org.onrecord.search.Entries},
 * then one head that carries the document itself. Records of one document are neighbours, so the
 * passage before and after is the Lucene document before and after.
 */
final class Fields {

  /** The record's own words, exact, with positions: phrases, prefixes, fuzzy words, NEAR. */
  static final String EXACT = "x";

  /** The record's own words, stemmed, without positions: words in any of their forms. */
  static final String STEMMED = "s";

  /** The speaker's name and role, exact and stemmed, with positions. */
  static final String NAME = "n";

  /** The stemmed words of the heading above: they only add to the score. */
  static final String HEADING = "h";

  /** Everything that filters ask for, and ids: see {@link #term}. */
  static final String TERMS = "f";

  /** The record, or the head's document, as {@link StoredRecord} writes it. */
  static final String STORED = "b";

  /** Councils: {@code code NUL name}. */
  static final String AUTHORITY = "A";

  /** Speaker, or who undertook: {@code id NUL name}. */
  static final String SPEAKER = "S";

  /** Themes' ids. */
  static final String THEME = "T";

  /** {@code class NUL publisher NUL body} of the document. */
  static final String SOURCE = "O";

  /** {@code kind NUL quote NUL grade NUL flags}: see {@link Form}. */
  static final String FORM = "F";

  /** First day of the date, in days since 1970-01-01; absent where undated. */
  static final String DAY = "D";

  /** Last day of the date, where it is not the first. */
  static final String LAST_DAY = "E";

  /** Last day of the time in which a commitment falls due; absent where unknown. */
  static final String DUE = "U";

  /** First day of that time, where it is not the last. */
  static final String FIRST_DUE = "V";

  /** The first 60 bits of the record's id, in the order of ids: breaks ties. */
  static final String ORDER = "R";

  /** Between the parts of one doc value. */
  static final char NUL = '\0';

  /** Version of all of the above; an index of another one is built anew from the snapshots. */
  static final String SCHEMA = "1";

  private static final int LONGEST = 500;

  private Fields() {}

  /** The term in {@link #TERMS} for a filter's value. */
  static String term(Field field, String value) {
    return field.name().toLowerCase(Locale.ROOT)
        + ':'
        + cut(value.strip()).toLowerCase(Locale.ROOT);
  }

  /** The value as far as the index looks at it: Lucene refuses terms of over 32 KB. */
  static String cut(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
  }

  /** The term for one word of a speaker's name. */
  static String nameWord(String folded) {
    return "name:" + folded;
  }

  /** The term for one word of a role. */
  static String roleWord(String folded) {
    return "office:" + folded;
  }

  /** The term for one word of a body's name. */
  static String bodyWord(String folded) {
    return "of:" + folded;
  }

  /** The term that only one record has. */
  static String recordId(String id) {
    return "id:" + id;
  }

  /** The term that only one head has. */
  static String head(String documentId) {
    return "head:" + documentId;
  }

  /** The term that all heads have. */
  static String anyHead() {
    return "heads";
  }
}
