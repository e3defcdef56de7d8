package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An undertaking to do something later, or a decision that binds.
 *
 * @param parts where its words stand in the reading; empty only where handed in without passages
 * @param passages the numbers of the passages that hold them
 * @param text the sentence, clause, limb or cell
 * @param who the doer, else who undertakes it; null where nobody was found
 * @param role that person's office as worded that day; null where the document gives none
 * @param due by when: {@code text} as worded, the days where they can be worked out; null where the
 *     text gives no time
 * @param basis what the doer was known by
 * @param tags authorities, themes, own date and language
 * @param why how it was found
 */
public record Commitment(
    List<Span> parts,
    List<Integer> passages,
    String text,
    @Nullable Speaker who,
    @Nullable String role,
    @Nullable DateInterval due,
    AttributionBasis basis,
    Tags tags,
    Explanation why) {

  public Commitment {
    parts = List.copyOf(parts);
    passages = List.copyOf(passages);
  }

  public Commitment withTags(Tags tags) {
    return new Commitment(parts, passages, text, who, role, due, basis, tags, why);
  }

  public Commitment withWho(@Nullable Speaker who, @Nullable String role, AttributionBasis basis) {
    return new Commitment(parts, passages, text, who, role, due, basis, tags, why);
  }
}
