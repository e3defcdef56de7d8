package org.onrecord.attribute.decision;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.Span;

/**
 * One item of what a body resolved, or of what a motion asks it to resolve.
 *
 * @param passage the number of the passage that holds it
 * @param span its words in the reading, without number, label or trailing {@code ; and}
 * @param decider who decides, as the lead-in words it; null where it does not say
 * @param deciderAt where the decider stands in the reading
 * @param carried false for a motion that is not known to have been carried
 */
public record Limb(
    int passage, Span span, @Nullable String decider, int deciderAt, boolean carried) {

  /** The same limb's words at another place: a part of it. */
  public Limb at(Span part) {
    return new Limb(passage, part, decider, deciderAt, carried);
  }
}
