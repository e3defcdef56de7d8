package org.onrecord.query;

import java.util.List;

/** A piece of a query, with where it stands in the levelled text. */
sealed interface Token {

  int start();

  int end();

  /** A word; {@code text} in lower case. */
  record Word(String text, int start, int end) implements Token {}

  /** Words between quotation marks; {@code slop} is 0 where none was given. */
  record Phrase(String text, int slop, int start, int end) implements Token {}

  /** A word with an asterisk at its end; {@code text} without it. */
  record Prefix(String text, int start, int end) implements Token {}

  /** A word with a tilde at its end; {@code text} without it. */
  record Fuzzy(String text, int start, int end) implements Token {}

  /** A known field with its values. */
  record Filter(FieldName field, List<Value> values, int start, int end) implements Token {}

  /** NEAR, with its distance. */
  record Near(int distance, int start, int end) implements Token {}

  /** An operator or bracket. */
  record Sign(Kind kind, int start, int end) implements Token {}

  /** What a sign is. */
  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    PLUS,
    END
  }

  /** One value of a filter, its own marks taken off. */
  record Value(String text, boolean quoted, int start, int end) {}
}
