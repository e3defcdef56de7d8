package org.onrecord.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a sentence's first clause. */
final class Subjects {

  private static final long VERB =
      Kind.BE.bit() | Kind.HAVE.bit() | Kind.DO.bit() | Kind.MODAL.bit() | Kind.FINITE.bit();

  private Subjects() {}

  /** What stands before the first finite verb; null where that is nobody and nothing. */
  static @Nullable Source of(Paragraph p, List<Role> roles, Range s) {
    for (int i = s.from() + 1; i < s.to(); i++) {
      Token t = p.at(i);
      if (p.quoted(i) || t.isCapital() || inRole(roles, i)) {
        continue;
      }
      boolean verb =
          t.isAny(VERB) && !t.is("'s")
              || t.is(Kind.CUE) && !t.is(Kind.GROUP) && !t.is(Kind.DOCUMENT)
              || t.shape() == Token.Shape.LOWER
                  && t.lower().endsWith("ed")
                  && p.nameAt(i - 1) != null;
      if (!verb) {
        continue;
      }
      int j = i - 1;
      while (j > s.from() && p.at(j).isAny(Kind.ADVERB.bit() | Kind.NEGATIVE.bit())) {
        j--;
      }
      if (p.is(j, "who") || p.is(j, "which") || p.is(j, "that")) {
        int antecedent = p.isMark(j - 1, ',') ? j - 2 : j - 1;
        return new SourceBefore(p, roles, s.from()).at(antecedent);
      }
      Source source = new SourceBefore(p, roles, s.from()).at(j);
      if (source != null) {
        return source;
      }
      if (i - s.from() > 25) {
        return null;
      }
    }
    return null;
  }

  private static boolean inRole(List<Role> roles, int i) {
    for (Role role : roles) {
      if (i >= role.from() && i < role.to()) {
        return true;
      }
    }
    return false;
  }
}
