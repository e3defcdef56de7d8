package org.onrecord.read;

import java.util.ArrayList;
import java.util.List;

/** The words of fragments without the signs of symbol fonts, which stand for pictures. */
final class PdfWords {

  private PdfWords() {}

  static List<Run> of(List<Fragment> fragments) {
    List<Run> runs = new ArrayList<>();
    for (Run run : Fragment.join(fragments)) {
      runs.add(hasPrivateUse(run.text()) ? new Run(spaced(run.text()), run.strong()) : run);
    }
    return runs;
  }

  private static boolean hasPrivateUse(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Characters.isPrivateUse(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String spaced(String text) {
    var out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      out.append(Characters.isPrivateUse(text.charAt(i)) ? ' ' : text.charAt(i));
    }
    return out.toString();
  }
}
