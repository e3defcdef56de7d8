package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why something was found and attributed as it was, for {@code explain} and for the page that shows
 * how a speaker was worked out.
 *
 * @param rule the rule's name, such as {@code cue-after-quotation}
 * @param cue where the reporting word stands; null where there is none
 * @param name where the name or description stands that the speaker was taken from; null likewise
 * @param rejected candidates that were set aside, each with its reason
 */
public record Explanation(
    String rule, @Nullable Span cue, @Nullable Span name, List<String> rejected) {

  public Explanation {
    rejected = List.copyOf(rejected);
  }

  /** An explanation by the rule alone. */
  public static Explanation of(String rule) {
    return new Explanation(rule, null, null, List.of());
  }
}
