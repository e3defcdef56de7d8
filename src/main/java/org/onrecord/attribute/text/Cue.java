package org.onrecord.attribute.text;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One form of a reporting verb.
 *
 * @param lemma the verb
 * @param frames what may follow it
 * @param form which form it is
 */
public record Cue(String lemma, Set<Frame> frames, Form form) {

  /** The forms that matter for finding subjects. */
  public enum Form {
    PLAIN,
    THIRD,
    PAST,
    PARTICIPLE,
    ING
  }

  public Cue {
    // a set of bits, because it is asked for every verb
    frames = frames.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(frames));
  }

  /** Whether this may follow the verb. */
  public boolean has(Frame frame) {
    return frames.contains(frame);
  }

  /** Whether it is a past tense or a participle, which often look alike. */
  public boolean isPastOrParticiple() {
    return form == Form.PAST || form == Form.PARTICIPLE;
  }
}
