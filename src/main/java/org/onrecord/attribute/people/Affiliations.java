package org.onrecord.attribute.people;

import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Reads lists of witnesses: "X, Parents Together" on a line of its own. */
final class Affiliations {

  private static final int LONGEST = 12;
  private static final int COLUMN_GAP = 3;

  private Affiliations() {}

  /** "Ann Lee Head of Parks": a name, and an office in a column of its own. */
  static boolean isInColumns(Paragraph p) {
    Name name = p.nameAt(0);
    int office = name == null ? p.size() : name.to();
    return office < p.size() && p.at(office).start() - p.at(office - 1).end() >= COLUMN_GAP;
  }

  /** Tells the person of such a line whom he or she speaks for. */
  static void join(Paragraph p) {
    Name name = p.nameAt(0);
    boolean column = isInColumns(p);
    if (name == null || p.size() > LONGEST || (!column && !p.isMark(name.to(), ','))) {
      return;
    }
    int from = column ? name.to() : name.to() + 1;
    for (int i = from; i < p.size(); i++) {
      Token t = p.at(i);
      boolean small =
          t.isAny(Kind.PREPOSITION.bit() | Kind.CONJUNCTION.bit() | Kind.DETERMINER.bit());
      boolean mark = column && (t.isMark(',') || t.isMark('&') || t.is("'s"));
      if ((!t.isCapital() && !small && !mark) || p.nameAt(i) != null) {
        return;
      }
    }
    if (column) {
      name.person().addOffice(p.words(from, p.size()), p.at(from).start(), true);
    } else if (from + 1 < p.size()) {
      String whom = "representative of " + p.words(from, p.size());
      name.person().addOffice(whom, p.at(0).start(), false);
    }
  }
}
