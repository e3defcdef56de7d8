package org.onrecord.attribute.speech;

import org.onrecord.attribute.cue.Clauses;
import org.onrecord.attribute.cue.Site;
import org.onrecord.attribute.cue.Site.Opening;
import org.onrecord.attribute.people.Paragraph;
import org.onrecord.attribute.source.NounPhrases;
import org.onrecord.attribute.text.Token;

/**
 * Tells what the writer adds to reported speech: after "asked that A be done" or "said that B was
 * late", a clause with "will" is not shifted back and so is nobody's words but the writer's.
 */
final class OwnVoice {

  private static final int LONGEST_SUBJECT = 8;

  private OwnVoice() {}

  /** Where the content of a site ends if the writer goes on; else {@code end}. */
  static int from(Paragraph p, Site site, int end) {
    if (!isShifted(p, site, end)) {
      return end;
    }
    for (int i = site.content() + 3; i < end - 3; i++) {
      boolean joint = p.isMark(i, ',') && (p.is(i + 1, "and") || p.is(i + 1, "but"));
      if (joint && !p.quoted(i) && willFollows(p, i + 2, Math.min(end, i + LONGEST_SUBJECT))) {
        return i;
      }
    }
    return end;
  }

  private static boolean isShifted(Paragraph p, Site site, int end) {
    if (p.at(site.cueFrom()).is("asked") && site.opening() == Opening.THAT) {
      return true;
    }
    int verb = Clauses.firstVerb(p, site.content() + 1, end);
    Token first = p.at(verb);
    return first.is("was") || first.is("were") || first.is("had") || first.is("would");
  }

  private static boolean willFollows(Paragraph p, int from, int to) {
    for (int i = from; i < to && !p.quoted(i) && p.at(i).isWord(); i++) {
      if (p.is(i, "will")) {
        return i > from;
      }
      if (p.at(i).isAny(NounPhrases.CLAUSAL) && !p.is(i, "'s")) {
        return false;
      }
    }
    return false;
  }
}
