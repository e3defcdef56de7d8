package org.onrecord.attribute.people;

import java.util.Set;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/** What stands beside two unknown capitalised words when they are somebody's name. */
final class NameVouching {

  private static final long BESIDE = Kind.OFFICE.bit() | Kind.PERSON.bit();

  /** What stands before the names of places; before a person's name no verb could follow. */
  private static final Set<String> PLACES = Set.of("at", "in", "near", "around", "outside");

  /** What a place is called by, where its name stands before a colon in a heading. */
  private static final Set<String> PLACE_NOUNS =
      Set.of(
          "library",
          "museum",
          "gallery",
          "theatre",
          "pier",
          "harbour",
          "bridge",
          "station",
          "hospital",
          "pool",
          "baths",
          "cemetery",
          "playground",
          "depot",
          "market",
          "quay");

  private NameVouching() {}

  /** Whether the words at {@code i} and after, in no list of names, are taken for a name. */
  static boolean vouches(Paragraph p, int i, boolean present) {
    int end = NameShape.end(p, i);
    boolean office = p.at(i).isAny(Kind.OFFICE_MODIFIER.bit() | Kind.OFFICE.bit());
    if (end - i < 2 || end - i > 3 || (office && present)) {
      return false;
    }
    Token before = p.at(i - 1);
    boolean within =
        before.isCapital() && i > 1 && !before.isAny(BESIDE) && p.nameAt(i - 1) == null;
    if (within && !present && !before.isAny(Kind.CONJUNCTION.bit() | Kind.PREPOSITION.bit())) {
      return false;
    }
    boolean part = i > 0 && (p.is(i - 1, "of") || p.is(i - 1, "for"));
    boolean body = before.is(Kind.BODY) && before.shape() == Token.Shape.LOWER;
    if (part || body) {
      return false;
    }
    Token last = p.at(end - 1);
    if (FirmNames.end(last.lower()) || FirmNames.end(p.at(end).lower())) {
      return false;
    }
    if (present || (last.lower().indexOf('-') > 0 && last.isCapital())) {
      return !last.isAny(Kind.BODY.bit());
    }
    boolean place = i > 0 && PLACES.contains(p.at(i - 1).lower());
    return before(p, i) || (!place && after(p, end));
  }

  /** An office before: "Headteacher X Y", "the organiser, X Y". */
  private static boolean before(Paragraph p, int i) {
    if (!p.isMark(i - 1, ',')) {
      return p.at(i - 1).isAny(BESIDE);
    }
    int end = NameShape.end(p, i);
    boolean closed =
        p.isMark(end, ',') || p.is(end, Kind.CUE) || p.at(end).isDash() || p.at(end).endsSentence();
    for (int k = i - 2; closed && k >= Math.max(0, i - 12); k--) {
      Token t = p.at(k);
      if (t.endsSentence() || (t.is(Kind.CUE) && !t.isCapital()) || p.quoted(k)) {
        return false;
      }
      if (t.isAny(BESIDE)) {
        return true;
      }
    }
    return p.at(i - 2).isAny(BESIDE);
  }

  /**
   * An office or a reporting verb after: "X Y, chair of Z", "X Y (Chair)", "X Y said", "X Y, 43,".
   */
  private static boolean after(Paragraph p, int end) {
    Token next = p.get(end);
    if (next == null) {
      return false;
    }
    boolean label = next.isMark(':') && end <= 3 && !PLACE_NOUNS.contains(p.at(end - 1).lower());
    boolean human = next.isMark(',') && (p.is(end + 1, "who") || p.is(end + 1, "whose"));
    if (label || human || next.is(Kind.CUE) || next.is("who")) {
      return true;
    }
    if (!next.isMark(',') && !next.isMark('(') && !next.isDash()) {
      return false;
    }
    if (p.get(end + 1) != null
        && p.at(end + 1).shape() == Token.Shape.NUMBER
        && p.isMark(end + 2, ',')) {
      return true;
    }
    for (int k = end + 1; k < Math.min(p.size(), end + 7); k++) {
      Token t = p.at(k);
      if (t.isMark(',') || t.endsSentence() || t.isMark(')')) {
        return false;
      }
      if (t.isAny(BESIDE)) {
        return true;
      }
    }
    return false;
  }

  /** "S Bell, Portfolio Holder for Parks": a line of a list or a signature. */
  static boolean holdsOffice(Paragraph p) {
    int comma = NameShape.end(p, 0);
    boolean office = false;
    for (int i = comma + 1; p.isMark(comma, ',') && i <= comma + 3; i++) {
      office |= p.is(i, Kind.OFFICE) && p.at(i).isCapital();
    }
    return office && comma > 1;
  }
}
