package org.onrecord.attribute.undertaking;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the limbs of resolutions by which a meeting only runs itself: minutes, thanks, votes. */
final class Procedure {

  private static final Pattern PROCEDURE =
      Pattern.compile(
          "(?is).*(?:\\bminutes\\b.{0,120}\\b(?:approved|confirmed|agreed|accepted|signed|correct|accurate|taken"
              + " as read)\\b|\\b(?:approve|confirm|agree|sign|accept)s?\\b.{0,40}\\bminutes\\b"
              + "|\\bpublic\\b.{0,40}\\bexcluded\\b|\\bexclu(?:de|ding|sion)\\b.{0,30}\\bpublic\\b"
              + "|\\b(?:motion|amendment)\\b.{0,40}\\bbe\\b.{0,20}\\b(?:carried|adopted|agreed|approved|lost|put)\\b|\\bbe"
              + " recommended\\b|\\bapologies\\b|\\b(?:thanks|appreciation|gratitude|condolences|congratulations)\\b.{0,80}\\bbe\\b"
              + "|\\b(?:place|record|convey|extend|express)\\b.{0,30}\\b(?:thanks|appreciation|gratitude|condolences)\\b|\\bdeclarations? of interests?\\b|\\b(?:abstention|dissent|vote|votes)\\b.{0,30}\\bbe recorded\\b|\\bmeeting (?:be"
              + " )?(?:closed|adjourned)\\b|\\bstanding orders?\\b).*");

  private Procedure() {}

  static boolean is(String words) {
    return mayBe(words) && PROCEDURE.matcher(words).matches();
  }

  /** Whether a limb may be procedure; cheap, and right to say no. */
  private static boolean mayBe(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("minutes")
        || lower.contains("public")
        || lower.contains("motion")
        || lower.contains("amendment")
        || lower.contains("recommended")
        || lower.contains("apolog")
        || lower.contains("declaration")
        || lower.contains("meeting")
        || lower.contains("recorded")
        || lower.contains("standing order")
        || lower.contains("thanks")
        || lower.contains("appreciation")
        || lower.contains("gratitude")
        || lower.contains("condolences")
        || lower.contains("congratulations");
  }
}
