package org.onrecord.attribute.time;

import org.onrecord.model.DateInterval;
import org.onrecord.model.Span;

/**
 * By when something is to be done.
 *
 * @param span the words, with their preposition
 * @param when the same words and the days that they name; the days are null where the words name an
 *     event, or where the document has no date to count from
 */
public record Due(Span span, DateInterval when) {

  /** Whether its days are known. */
  public boolean isDated() {
    return when.isKnown();
  }
}
