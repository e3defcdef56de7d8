package org.onrecord.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspectorate's grade.
 *
 * @param authority whose services were judged
 * @param area what was judged, such as {@code overall} or {@code adoption}
 * @param grade in lower case: {@code outstanding}, {@code good}, {@code requires improvement},
 *     {@code inadequate} …
 * @param from the inspection's first day; null where unknown
 * @param to the inspection's last day; null where unknown
 * @param parts where its words stand in the reading; empty only where handed in without passages
 * @param passages the numbers of the passages that hold them
 * @param text the words that bear it
 * @param tags authorities, themes, own date and language
 * @param why how it was found
 */
public record Judgement(
    Authority authority,
    String area,
    String grade,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Span> parts,
    List<Integer> passages,
    String text,
    Tags tags,
    Explanation why) {

  public Judgement {
    parts = List.copyOf(parts);
    passages = List.copyOf(passages);
  }

  public Judgement withTags(Tags tags) {
    return new Judgement(authority, area, grade, from, to, parts, passages, text, tags, why);
  }
}
