package org.onrecord.attribute.council;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribute.text.Tokens;
import org.onrecord.model.Passage;

/**
 * The words of one document's passages and the councils named in them, each found when it is first
 * asked for and only once: date, title, councils and tags all read the same passages, which would
 * be split into words three times over.
 */
public final class PassageWords {

  private record Named(@Nullable LocalDate day, List<CouncilMention> councils) {}

  private final Gazetteer gazetteer;
  private final IdentityHashMap<Passage, Tokens> tokens = new IdentityHashMap<>();
  private final IdentityHashMap<Passage, Named> named = new IdentityHashMap<>();

  /** For one document. */
  public PassageWords(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The councils that are known. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The words of a passage; places are offsets in its text. */
  public Tokens of(Passage passage) {
    return tokens.computeIfAbsent(passage, p -> Tokens.of(p.text()));
  }

  /** The councils that a passage names, as {@link Gazetteer#of(String, LocalDate)} gives them. */
  public List<CouncilMention> councils(Passage passage, @Nullable LocalDate day) {
    Named known = named.get(passage);
    if (known == null || !Objects.equals(known.day, day)) {
      known = new Named(day, gazetteer.of(of(passage), day));
      named.put(passage, known);
    }
    return known.councils;
  }
}
