package org.onrecord.query;

import org.jspecify.annotations.Nullable;

/**
 * What a query says of the search as a whole. Null where it does not say.
 *
 * @param kind a word of {@link org.onrecord.model.RecordKind}, or {@code any}
 * @param sort the order
 * @param scope where the words must stand
 */
public record Settings(@Nullable String kind, @Nullable Sort sort, @Nullable Scope scope) {

  /** Nothing said. */
  public static final Settings NONE = new Settings(null, null, null);
}
