package org.onrecord.attribute;

import java.util.Locale;
import java.util.Set;
import org.onrecord.model.PassageRole;

/** Follows a list of those present from its heading down its lines, which are names. */
final class AttendanceLines {

  private static final Set<String> HEADS =
      Set.of(
          "present",
          "members present",
          "councillors present",
          "officers present",
          "councillors also present",
          "also present",
          "in attendance",
          "also in attendance",
          "officers in attendance",
          "councillors in attendance",
          "members in attendance",
          "attendance",
          "attendance list",
          "attendees",
          "apologies",
          "apologies for absence",
          "witnesses",
          "councillors",
          "members",
          "associate members",
          "officers");

  private static final int LONGEST = 14;

  private boolean open;

  /** Whether a paragraph is a line of such a list; to be asked of each paragraph in order. */
  boolean holds(Paragraph p) {
    if (isHead(p)) {
      open = true;
      return false;
    }
    boolean line =
        p.size() > 1
            && p.size() <= LONGEST
            && p.role() != PassageRole.HEADING
            && !p.at(p.size() - 1).endsSentence()
            && p.at(0).isCapital();
    open &= line;
    return open;
  }

  private static boolean isHead(Paragraph p) {
    int to = 0;
    while (to < p.size() && to < 4 && p.at(to).isWord()) {
      to++;
    }
    boolean ends = to == p.size() || p.isMark(to, ':') || p.isMark(to, '(');
    return to > 0 && ends && HEADS.contains(p.words(0, to).toLowerCase(Locale.ROOT));
  }
}
