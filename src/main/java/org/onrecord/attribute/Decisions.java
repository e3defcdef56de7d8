package org.onrecord.attribute;

import java.util.List;
import org.onrecord.model.Decision;

/** Finds decisions. */
final class Decisions {

  private Decisions() {}

  /** The decisions of a reading, in document order. */
  static List<Decision> find(Reading reading) {
    return List.of();
  }
}
