package org.onrecord.attribute.decision;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Passage;

/** Tells what became of a motion: only one that was carried binds anybody. */
final class MotionFate {

  private static final int LONGEST_VERDICT = 400;

  private static final Pattern CARRIED =
      Pattern.compile(
          "(?i)\\b(?:carried|was (?:put and )?agreed|were agreed|approved unanimously|was"
              + " adopted|resolved|passed|agreed to)\\b");
  private static final Pattern LOST =
      Pattern.compile(
          "(?is)\\bmotion\\b.*\\b(?:lost|not carried|defeated|fell|rejected|withdrawn|deferred)\\b");

  /** An amendment's own fate says nothing of the motion. */
  private static final Pattern AMENDMENT = Pattern.compile("(?i)\\bamendment\\b");

  private static final Pattern MOTION = Pattern.compile("(?i)\\bmotion\\b");
  private static final Pattern NEXT =
      Pattern.compile(
          "(?is).*\\b(?:moved|proposed)\\b.{0,120}\\bseconded\\b.*|(?:[“\"‘])?that (?:this|the)"
              + " council\\b.*");

  private MotionFate() {}

  /**
   * Whether the last word on a motion, before the next one is moved, is that it was carried.
   *
   * @param limb the number of the passage that holds a part of the motion
   */
  static boolean isCarried(List<Passage> passages, int limb) {
    boolean carried = false;
    boolean decided = false;
    boolean named = false;
    for (Passage passage : passages.subList(limb, passages.size())) {
      String text = passage.text();
      if (text.length() >= LONGEST_VERDICT) {
        continue;
      }
      boolean amends = AMENDMENT.matcher(text).find();
      if (decided && !amends && NEXT.matcher(text).matches()) {
        return carried;
      }
      boolean names = MOTION.matcher(text).find();
      // what is agreed after the motion's own fate was told is another matter
      if (!names && (amends || named)) {
        continue;
      }
      boolean lost = LOST.matcher(text).find();
      if (lost || CARRIED.matcher(text).find()) {
        carried = !lost;
        decided = true;
        named |= names;
      }
    }
    return carried;
  }
}
