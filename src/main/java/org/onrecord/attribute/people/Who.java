package org.onrecord.attribute.people;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.AttributionBasis;
import org.onrecord.model.Span;
import org.onrecord.model.Speaker;

/**
 * Somebody whom a mention stands for.
 *
 * @param speaker the person, body or description; null where nobody could be found
 * @param role that person's office as worded that day; null where the document gives none
 * @param basis what the mention was: a name, a pronoun, an office
 * @param mention where it stands in the reading; null where there is none
 */
public record Who(
    @Nullable Speaker speaker,
    @Nullable String role,
    AttributionBasis basis,
    @Nullable Span mention) {

  /** Nobody could be found. */
  public static final Who NOBODY = new Who(null, null, AttributionBasis.NONE, null);
}
