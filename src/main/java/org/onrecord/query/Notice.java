package org.onrecord.query;

import org.jspecify.annotations.Nullable;

/**
 * A warning, note or error about a query.
 *
 * @param code such as {@code UNKNOWN_FIELD}
 * @param position where it stands in the query as typed, in UTF-16 units
 * @param length of what it is about
 * @param message a sentence for the reader
 * @param fix the whole query as it was probably meant; null where there is no good guess
 * @param severity whether the query can be answered all the same
 */
public record Notice(
    String code,
    int position,
    int length,
    String message,
    @Nullable String fix,
    Severity severity) {

  /** How much it matters. */
  public enum Severity {
    /** Told, and never a reason to refuse. */
    NOTE,
    /** Answered on the best reading; refused where the caller asked to be strict. */
    WARNING,
    /** Not answered: to guess would silently widen the search. */
    ERROR
  }
}
