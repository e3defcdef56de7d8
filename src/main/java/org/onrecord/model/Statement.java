package org.onrecord.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one speaker said, wrote, asked or found, however many parts it stands in.
 *
 * @param kind direct, indirect or mixed
 * @param parts where its words stand in the reading, in order; empty only where another program
 *     handed the statement in without its passages
 * @param passages the numbers of the passages that hold the parts
 * @param text the parts' words, joined by line breaks, without outer quotation marks
 * @param speaker who; null where nobody was found
 * @param role the speaker's office as worded that day; null where the document gives none
 * @param cue the reporting word; null where there is none
 * @param basis what the speaker was known by
 * @param tags authorities, themes, own date and language
 * @param copies its near-copies; null where there are none
 * @param why how it was found
 */
public record Statement(
    QuoteKind kind,
    List<Span> parts,
    List<Integer> passages,
    String text,
    @Nullable Speaker speaker,
    @Nullable String role,
    @Nullable String cue,
    AttributionBasis basis,
    Tags tags,
    @Nullable Copies copies,
    Explanation why) {

  public Statement {
    parts = List.copyOf(parts);
    passages = List.copyOf(passages);
  }

  public Statement withTags(Tags tags) {
    return new Statement(kind, parts, passages, text, speaker, role, cue, basis, tags, copies, why);
  }

  public Statement withCopies(@Nullable Copies copies) {
    return new Statement(kind, parts, passages, text, speaker, role, cue, basis, tags, copies, why);
  }

  public Statement withSpeaker(
      @Nullable Speaker speaker, @Nullable String role, AttributionBasis basis) {
    return new Statement(kind, parts, passages, text, speaker, role, cue, basis, tags, copies, why);
  }
}
