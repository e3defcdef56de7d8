package org.onrecord.attribute.people;

import java.util.Locale;
import java.util.Set;
import org.onrecord.model.PassageRole;

/** Follows a list of those present from its heading down its lines, which are names. */
public final class AttendanceLines {

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

  /** "PRESENT: …", "Witnesses: …" and the lines beneath, where names stand without titles. */
  static boolean isAttendance(Paragraph p) {
    return listsThosePresent(p) || begins(p).startsWith("councillor");
  }

  /** "PRESENT: …": a list, in which nobody is or does anything. */
  public static boolean listsThosePresent(Paragraph p) {
    String head = begins(p);
    return head.startsWith("present")
        || head.startsWith("in attendance")
        || head.startsWith("also present")
        || head.startsWith("also in attendance")
        || head.startsWith("attendance")
        || head.startsWith("officers:")
        || head.startsWith("members:")
        || head.startsWith("guests:")
        || head.startsWith("apologies:")
        || head.startsWith("members present")
        || head.startsWith("officers present");
  }

  private static String begins(Paragraph p) {
    String head = p.words(0, Math.min(4, p.size())).toLowerCase(Locale.ROOT);
    return p.role() == PassageRole.HEADING && head.indexOf(':') < 0 ? "" : head;
  }
}
