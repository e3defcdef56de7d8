package org.onrecord.attribute;

import java.util.List;
import org.onrecord.model.Commitment;

/** Finds commitments. */
final class Commitments {

  private Commitments() {}

  /** The commitments of a reading, in document order. */
  static List<Commitment> find(Reading reading) {
    return List.of();
  }
}
