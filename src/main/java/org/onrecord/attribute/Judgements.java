package org.onrecord.attribute;

import java.util.List;
import org.onrecord.model.Judgement;

/** Finds judgements. */
final class Judgements {

  private Judgements() {}

  /** The judgements of a reading, in document order. */
  static List<Judgement> find(Reading reading) {
    return List.of();
  }
}
