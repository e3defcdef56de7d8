package org.onrecord.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A narrowing that never scores. */
public sealed interface Filter {

  /** What {@link Field#IS} can ask for. */
  List<String> FLAGS =
      List.of(
          "original",
          "copied",
          "inferred",
          "unattributed",
          "draft",
          "approved",
          "boilerplate",
          "superseded");

  /**
   * Keeps records whose field has any of these values.
   *
   * <p>{@code SPEAKER} takes ids ({@code p_…}, {@code o_…}) and words of a name: all words of one
   * value must stand in the name. {@code ROLE} takes words of a role. {@code AUTHORITY} takes codes
   * once names were resolved; a value that is no code matches nothing. All others take the whole
   * value in any case.
   */
  record AnyOf(Field field, List<String> values) implements Filter {
    public AnyOf {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("a filter on " + field + " needs a value");
      }
    }
  }

  /**
   * Keeps records whose date lies wholly within these days, both inclusive.
   *
   * @param from the first day; null for an open start
   * @param to the last day; null for an open end
   */
  record Between(DateField field, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Filter {}

  /** Which date is meant. */
  enum DateField {
    /** The record's, else the document's. */
    DATE,
    /** By when a commitment falls due. */
    DUE
  }

  /** What a filter can ask for; names in queries are these in lower case. */
  enum Field {
    SPEAKER,
    ROLE,
    PARTY,
    CUE,
    AUTHORITY,
    BODY,
    PUBLISHER,
    CLASS,
    THEME,
    /** A year, {@code several} or {@code undated}. */
    YEAR,
    /** no-date, not-yet-due, due-soon or date-passed: judged on the request's day. */
    STATUS,
    JUDGEMENT,
    QUOTE,
    /** One of {@link #FLAGS}. */
    IS,
    /** speaker date due copies. */
    HAS,
    DOC
  }
}
