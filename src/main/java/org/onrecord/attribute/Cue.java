package org.onrecord.attribute;

import java.util.EnumSet;
import java.util.Set;

/**
 * One form of a reporting verb.
 *
 * @param lemma the verb
 * @param frames what may follow it
 * @param form which form it is
 */
record Cue(String lemma, Set<Frame> frames, Form form) {

  /** The forms that matter for finding subjects. */
  enum Form {
    PLAIN,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  Cue {
    frames = frames.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(frames));
  }

  boolean has(Frame frame) {
    return frames.contains(frame);
  }

  boolean isPastOrParticiple() {
    return form == Form.PAST || form == Form.PARTICIPLE;
  }
}
