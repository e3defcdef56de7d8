package org.onrecord.model;

import java.util.List;

/**
 * A resolution or decision item of a minuted body.
 *
 * @param parts where its words stand in the reading; empty only where handed in without passages
 * @param passages the numbers of the passages that hold them
 * @param text the item without its number
 * @param tags authorities, themes, own date and language
 * @param why how it was found
 */
public record Decision(
    List<Span> parts, List<Integer> passages, String text, Tags tags, Explanation why) {

  public Decision {
    parts = List.copyOf(parts);
    passages = List.copyOf(passages);
  }

  public Decision withTags(Tags tags) {
    return new Decision(parts, passages, text, tags, why);
  }
}
