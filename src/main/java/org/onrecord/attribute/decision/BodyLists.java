package org.onrecord.attribute.decision;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.model.Passage;
import org.onrecord.model.PassageRole;

/** Tells a body's name above what it did: "Cabinet:", then "Agreed …", "Instructed …". */
final class BodyLists {

  private static final Pattern BODY =
      Pattern.compile(
          "(?:The |the )?(?:[A-Z][\\w’'&-]* ){0,6}(?:Cabinet|Committee|Sub-Committee|Panel|Board|Council|Executive|Commission)"
              + "\\s*[:–—-]+\\s*");
  private static final Pattern DID =
      Pattern.compile(
          "(?i)(?:agreed|approved|noted|authorised|instructed|resolved|asked|requested|endorsed|delegated|deferred"
              + "|adopted|confirmed|received|recommended)\\b.*",
          Pattern.DOTALL);

  private BodyLists() {}

  /** Whether a passage is such a name and an item follows that says what was done. */
  static boolean opens(List<Passage> passages, Passage passage) {
    if (passage.text().length() > 80
        || passage.n() >= passages.size()
        || !BODY.matcher(passage.text()).matches()) {
      return false;
    }
    Passage next = passages.get(passage.n());
    String words = next.text().substring(LimbText.afterMarker(next.text()));
    return next.role() == PassageRole.ITEM && DID.matcher(words).matches();
  }

  /** The body's name without what ends the line. */
  static String body(String text) {
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
