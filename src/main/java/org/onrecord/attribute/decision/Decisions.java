package org.onrecord.attribute.decision;

import java.util.List;
import org.onrecord.attribute.document.Reading;
import org.onrecord.model.Decision;
import org.onrecord.model.Explanation;
import org.onrecord.model.Passage;

/** Finds what minuted bodies decided: every limb of a resolution, those that only note too. */
public final class Decisions {

  private Decisions() {}

  /** The decisions of a reading, in document order. */
  public static List<Decision> find(Reading reading, List<Limb> limbs) {
    return limbs.stream().filter(Limb::carried).map(limb -> decision(reading, limb)).toList();
  }

  private static Decision decision(Reading reading, Limb limb) {
    Passage passage = reading.passages().get(limb.passage() - 1);
    return new Decision(
        List.of(limb.span()),
        List.of(limb.passage()),
        limb.span().of(reading.source().text()),
        passage.tags(),
        Explanation.of("limb-of-resolution"));
  }
}
