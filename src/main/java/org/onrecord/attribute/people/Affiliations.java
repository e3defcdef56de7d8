package org.onrecord.attribute.people;

import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Reads lists of witnesses: "X, Parents Together" on a line of its own. */
final class Affiliations {

  private static final int LONGEST = 12;

  private Affiliations() {}

  /** Tells the person of such a line whom he or she speaks for. */
  static void join(Paragraph p) {
    Name name = p.nameAt(0);
    if (name == null || p.size() > LONGEST || !p.isMark(name.to(), ',')) {
      return;
    }
    int from = name.to() + 1;
    for (int i = from; i < p.size(); i++) {
      Token t = p.at(i);
      boolean small =
          t.isAny(Kind.PREPOSITION.bit() | Kind.CONJUNCTION.bit() | Kind.DETERMINER.bit());
      if ((!t.isCapital() && !small) || p.nameAt(i) != null) {
        return;
      }
    }
    if (from + 1 < p.size()) {
      String whom = "representative of " + p.words(from, p.size());
      name.person().addOffice(whom, p.at(0).start(), false);
    }
  }
}
