package org.onrecord.query;

/** Where the words of a query must stand. */
public enum Scope {
  /** In the record's own text or its speaker's name or role. */
  RECORD,
  /** In the spoken words only. */
  QUOTE,
  /** Anywhere in the record's document. */
  DOCUMENT
}
