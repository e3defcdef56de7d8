package org.onrecord.attribute.cue;

import java.util.Set;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.text.Kind;
import org.onrecord.attribute.text.Token;

/**
 * Finds where those who are told something end, where no "that" parts them from it: "told the
 * meeting repairs would begin", "told the BBC cuts were coming".
 */
final class Hearers {

  private static final int LONGEST = 8;

  /** Who or what is told things, and is no group or body by its own right. */
  private static final Set<String> AUDIENCES =
      Set.of(
          "meeting",
          "hearing",
          "inquiry",
          "conference",
          "paper",
          "newspaper",
          "programme",
          "audience",
          "crowd",
          "press",
          "media",
          "gathering",
          "rally",
          "reporter",
          "journalist",
          "court",
          "inquest",
          "website",
          "channel",
          "briefing",
          "session",
          "chamber",
          "hustings");

  private Hearers() {}

  /**
   * One past the hearer that begins at {@code from} with an article or a group; -1 where it is not
   * plain from the words where it ends.
   */
  static int end(Paragraph p, int from, int hi) {
    int i = p.is(from, Kind.DETERMINER) ? from + 1 : from;
    int end = -1;
    while (i < hi && i - from < LONGEST && p.at(i).isWord() && !p.quoted(i)) {
      Token t = p.at(i);
      if (hears(t) || (t.isCapital() && p.is(from, Kind.DETERMINER) && !t.is(Kind.TIME))) {
        end = i + 1;
      } else if (end > 0 && !(t.is("of") || t.is("for")) && !p.is(i - 1, "of")) {
        break;
      }
      i++;
    }
    Token next = p.get(end);
    boolean ends =
        end > from
            && next != null
            && next.isWord()
            && !next.isAny(
                Kind.PREPOSITION.bit()
                    | Kind.CONJUNCTION.bit()
                    | Kind.SUBORDINATOR.bit()
                    | Kind.CUE.bit()
                    | Kind.TIME.bit())
            && !next.is("'s")
            && !next.is("’");
    return ends ? end : -1;
  }

  private static boolean hears(Token t) {
    return AUDIENCES.contains(t.lower()) || t.isAny(Kind.GROUP.bit() | Kind.BODY.bit());
  }

  /** Whether a verb that reports stands at {@code i}, and no "in a story posted this week". */
  static boolean reports(Paragraph p, int from, int i) {
    Token t = p.at(i);
    boolean time = p.at(i + 1).isAny(Kind.PREPOSITION.bit() | Kind.TIME.bit());
    boolean reduced = (i > from + 1 && time) || p.is(i + 2, Kind.TIME);
    return t.is(Kind.CUE)
        && !reduced
        && !t.isAny(Kind.DOUBTFUL.bit() | Kind.GROUP.bit())
        && t.lower().endsWith("ed")
        && !p.is(i - 1, Kind.DETERMINER);
  }
}
