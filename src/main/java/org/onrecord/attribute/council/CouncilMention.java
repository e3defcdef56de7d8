package org.onrecord.attribute.council;

import org.onrecord.model.Authority;
import org.onrecord.model.Span;

/**
 * A council's name in a text.
 *
 * @param span where the name stands, with the words that make it a council's ({@code Devon County
 *     Council}) but without a possessive ending
 * @param authority whose name it is; of several, the one that stood on the day asked about
 * @param evidence why it is taken for a council rather than for a word, a place or a surname
 */
public record CouncilMention(Span span, Authority authority, Evidence evidence) {

  /** What speaks for a council, weakest first. */
  public enum Evidence {
    /** The name inside another's: {@code Surrey Carers}. Speaks only for the area. */
    PART,
    /** The name alone. Not enough by itself. */
    BARE,
    /** The name as a place: {@code in Lambeth}, {@code across Devon}. */
    PLACE,
    /** Something of a council's: {@code Lambeth’s chief executive}, {@code Devon councillors}. */
    HOLDER,
    /** The name with its word: {@code Trafford Council}, {@code London Borough of Merton}. */
    NAMED
  }

  /** Whether the evidence is at least {@code least}. */
  public boolean isAtLeast(Evidence least) {
    return evidence.compareTo(least) >= 0;
  }
}
