package org.onrecord.attribute.people;

import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** Tells commas and "and"s that stand inside of one body's name: "the X, Y and Z team". */
public final class ListedName {

  private static final long WHOLE = Kind.BODY.bit() | Kind.DECIDING.bit() | Kind.OFFICE.bit();

  private ListedName() {}

  /** Whether the comma or "and" at {@code k} joins words of a name that opens with "the". */
  public static boolean holds(Paragraph p, int lo, int k) {
    boolean comma = p.isMark(k, ',');
    if ((!comma && !p.is(k, "and")) || p.quoted(k) || p.at(k + 1).isAny(WHOLE)) {
      return false;
    }
    return isWord(p, k - 1)
        && isWord(p, k + 1)
        && opensWithThe(p, lo, k - 1)
        && endsInBody(p, k + 1)
        && (!comma || closes(p, k + 1));
  }

  private static boolean isWord(Paragraph p, int i) {
    Token t = p.at(i);
    return t.isCapital()
        && p.nameAt(i) == null
        && !NameShape.isTitle(t)
        && !t.isAny(WHOLE | Kind.TIME.bit());
  }

  private static boolean opensWithThe(Paragraph p, int lo, int last) {
    int i = last;
    while (i >= lo && (isWord(p, i) || p.is(i, "and") || p.isMark(i, ','))) {
      if (p.at(i).is(Kind.DETERMINER)) {
        break;
      }
      i--;
    }
    return i >= lo && p.at(i).is(Kind.DETERMINER) && isWord(p, i + 1);
  }

  /** After a comma an "and" follows before the name ends. */
  private static boolean closes(Paragraph p, int from) {
    int i = from;
    while (isWord(p, i) || p.isMark(i, ',')) {
      i++;
    }
    return p.is(i, "and") && isWord(p, i + 1);
  }

  /** The noun that the listed words belong to: "team", "Committee", "Alliance". */
  private static boolean endsInBody(Paragraph p, int from) {
    int i = from;
    while (isWord(p, i) || p.is(i, "and") || p.isMark(i, ',')) {
      i++;
    }
    return p.at(i).isAny(WHOLE | Kind.GROUP.bit())
        || p.at(i - 1).is(Kind.BODY)
        || p.is(i, "service");
  }
}
