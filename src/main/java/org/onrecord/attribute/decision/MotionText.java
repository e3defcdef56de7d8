package org.onrecord.attribute.decision;

import java.util.regex.Pattern;

/** Knows how the text of a motion begins: "This Council notes:", "Council therefore". */
final class MotionText {

  private static final int LONGEST = 400;

  private static final Pattern MOTION =
      Pattern.compile(
          "(?is).*\\b(?:this|that|that the|the)"
              + " (?:council|authority|cabinet|committee|assembly)\\b(?:[\\s\\u00a0]*[:–—-]+|, [^.;]{3,120},$"
              + "|[^.]{0,390}\\b(?:will|resolves?(?: to)?|agrees?(?: to)?|therefore)[\\s\\u00a0]*[:–—-]+)[\\s\\u00a0]*");

  private static final Pattern BARE = Pattern.compile("\\b(?:to|will|shall)\\s*[:–—-]+\\s*$");
  private static final Pattern MOTION_BARE =
      Pattern.compile("(?i)[“\"‘]?(?:that )?(?:this council|council (?:therefore|further|also))");

  private MotionText() {}

  /** "That this Council" on a line of its own, with the first part below it. */
  private static final Pattern FIRST_LINE =
      Pattern.compile("(?is)[“\"‘]?that (?:this |the )?council[:,]?[\\s\\u00a0]*\\n.*");

  /** Whether a motion's parts follow; {@code colon} where more is announced by the last mark. */
  static boolean opens(String text, boolean colon) {
    return MOTION_BARE.matcher(text).matches()
        || FIRST_LINE.matcher(text).matches()
        || (text.length() < LONGEST && isMotion(text, colon));
  }

  /** Whether the parts are bare verbs: "resolves to:", "will:". */
  static boolean isBare(String text) {
    return BARE.matcher(text).find();
  }

  /** "This Council notes:", "That this Council, believing that …," with its parts beneath. */
  private static boolean isMotion(String text, boolean colon) {
    return (colon || text.endsWith(",")) && MOTION.matcher(text).matches() && isAboutMotion(text);
  }

  private static boolean isAboutMotion(String text) {
    return text.matches(
        "(?is).*\\b(?:moved|motion|proposed|seconded|amendment|resolves?|(?:this|that) council)\\b.*");
  }
}
